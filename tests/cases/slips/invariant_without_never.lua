-- A promise of nothing.
invariant "slip" { when = anticoagulant, because = "x" }
