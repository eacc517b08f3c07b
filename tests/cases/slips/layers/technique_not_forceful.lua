-- A technique that was forceful.
change "technique deep_tissue" { forceful = false, reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
