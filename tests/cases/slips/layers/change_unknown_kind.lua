-- A kind that is not there.
change "tecnique deep_tissue" { title = "x", reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
