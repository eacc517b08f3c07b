-- A locked rule reads it.
change_limit "strong_pain" { value = 9, reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
