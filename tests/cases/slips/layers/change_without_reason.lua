-- No reason.
change "thinned-blood" { title = "x", by = "Dr Moss", on = "2026-11-02" }
