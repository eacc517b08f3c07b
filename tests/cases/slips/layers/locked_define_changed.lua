-- A define that a locked rule reads.
change "define worn" { when = osteoporosis, reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
