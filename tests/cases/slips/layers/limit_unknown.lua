-- A limit that is not there.
change_limit "cronic_weeks" { value = 9, reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
