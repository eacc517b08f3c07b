-- Tests are not changed.
change "test t" { todo = "x", reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
