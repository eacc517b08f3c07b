-- A layer locked it, and the next one loosens.
change "thinned-blood" { locked = true, reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
---- next layer
change "thinned-blood" { also_when = chronic, reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
