-- A grade that is none.
change "thinned-blood" { grade = "saftey", reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
