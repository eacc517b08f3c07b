-- One key, two words.
change "thinned-blood" { title = "x", reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
change "thinned-blood" { title = "y", reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
