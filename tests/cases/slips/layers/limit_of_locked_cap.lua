-- No direction is declared, and a locked rule caps with it.
change_limit "soft_cap" { value = 5, reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
