-- Disabled, then changed.
disable "thinned-blood" { reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
change "thinned-blood" { title = "x", reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
