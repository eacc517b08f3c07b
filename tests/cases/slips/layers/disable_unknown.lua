-- A rule that is not there.
disable "thinned-bloods" { reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
