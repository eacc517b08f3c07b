-- Narrowing a locked rule.
change "stroke" { except_when = chronic, reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
