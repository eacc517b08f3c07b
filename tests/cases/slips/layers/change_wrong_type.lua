-- A title is a text.
change "thinned-blood" { title = 5, reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
