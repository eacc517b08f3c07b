-- Not a date.
change "thinned-blood" { title = "x", reason = "Audit", by = "Dr Moss", on = "2.11.2026" }
