-- A key of change.
disable "thinned-blood" { title = "x", reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
