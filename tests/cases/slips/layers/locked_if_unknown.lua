-- No longer asked.
change "stroke" { if_unknown = "ignore", reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
