-- Nothing changes.
change "thinned-blood" { reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
