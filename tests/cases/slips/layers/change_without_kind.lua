-- A technique changed like a rule.
change "deep_tissue" { title = "x", reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
