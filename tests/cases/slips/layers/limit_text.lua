-- A text for a number.
change_limit "chronic_weeks" { value = "9", reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
