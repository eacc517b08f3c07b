-- No day.
change "thinned-blood" { title = "x", reason = "Audit", by = "Dr Moss" }
