-- Nobody did it.
change "thinned-blood" { title = "x", reason = "Audit", on = "2026-11-02" }
