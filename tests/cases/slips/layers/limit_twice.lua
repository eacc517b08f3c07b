-- Twice.
change_limit "chronic_weeks" { value = 9, reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
change_limit "chronic_weeks" { value = 8, reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
