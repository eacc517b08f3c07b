-- Less pressure than it has.
change "technique deep_tissue" { pressure = { 1, 3 }, reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
