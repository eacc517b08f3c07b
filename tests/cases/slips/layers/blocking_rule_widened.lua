-- A rule that holds back, more often.
change "asked-gently" { or_when = chronic, reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
