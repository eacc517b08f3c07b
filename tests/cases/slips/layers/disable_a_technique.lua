-- Only rules can be disabled.
disable "technique deep_tissue" { reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
