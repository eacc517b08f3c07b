-- The same in two words.
change "thinned-blood" { when = osteoporosis, reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
change "thinned-blood" { or_when = chronic, reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
