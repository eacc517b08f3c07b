-- Changed, then disabled.
change "thinned-blood" { title = "x", reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
disable "thinned-blood" { reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
