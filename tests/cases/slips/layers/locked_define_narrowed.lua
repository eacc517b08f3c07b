-- Narrowed.
change "define worn" { also_when = chronic, reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
