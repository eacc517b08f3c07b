-- Beyond the range.
change_limit "chronic_weeks" { value = 30, reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
