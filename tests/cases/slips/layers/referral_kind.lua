-- Another kind.
change "referral ref_yoga" { kind = "optional", reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
