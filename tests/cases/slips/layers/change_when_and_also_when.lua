-- A new condition and one that narrows it.
change "thinned-blood" { when = osteoporosis, also_when = chronic, reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
