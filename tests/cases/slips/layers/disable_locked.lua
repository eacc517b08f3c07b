-- A locked rule.
disable "stroke" { reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
