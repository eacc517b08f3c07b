-- Disabled below.
disable "thinned-blood" { reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
---- next layer
change "thinned-blood" { title = "x", reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
