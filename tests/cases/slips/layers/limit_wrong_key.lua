-- Only the number moves.
change_limit "chronic_weeks" { max = 99, reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
