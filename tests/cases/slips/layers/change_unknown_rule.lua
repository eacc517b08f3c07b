-- A rule that is not there.
change "thined-blood" { title = "x", reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
