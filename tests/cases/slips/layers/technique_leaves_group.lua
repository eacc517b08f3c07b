-- Out of a group that is excluded.
change "technique deep_tissue" { group = "gentle", reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
