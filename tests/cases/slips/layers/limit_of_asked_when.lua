-- It decides whether a safety fact is asked.
change_limit "adult_age" { value = 12, reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
