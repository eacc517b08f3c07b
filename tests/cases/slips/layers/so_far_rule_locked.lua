-- A rule that asks for the plan so far, locked by a layer: an earlier rule could silence it.
change "careful-so-far" { locked = true, reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
