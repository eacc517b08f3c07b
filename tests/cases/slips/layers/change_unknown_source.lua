-- A source that is not there.
change "thinned-blood" { sources = { "S2" }, reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
