-- A technique that is not there.
change "technique deep_tisue" { title = "x", reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
