-- A fact that is not there.
change "thinned-blood" { also_when = osteoporosi, reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
