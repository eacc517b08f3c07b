-- Unlocking.
change "stroke" { locked = false, reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
