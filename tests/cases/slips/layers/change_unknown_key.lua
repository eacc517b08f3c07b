-- A key that rules do not have.
change "thinned-blood" { becuase = "x", reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
