-- Wider is milder here.
change "define well" { or_when = chronic, reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
