-- The engine knows it by its role.
change "fact wanted" { role = "refused", reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
