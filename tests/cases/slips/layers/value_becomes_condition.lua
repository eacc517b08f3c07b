-- A define with a value has no condition.
change "define score" { when = osteoporosis, reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
