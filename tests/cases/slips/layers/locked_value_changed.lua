-- A value that a locked rule reads.
change "define score" { value = pain_nrs, reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
