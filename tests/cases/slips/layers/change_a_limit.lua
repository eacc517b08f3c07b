-- Limits have a word of their own.
change "limit chronic_weeks" { value = 9, reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
