-- Out of the safety screen.
change "fact anticoagulant" { safety = false, reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
