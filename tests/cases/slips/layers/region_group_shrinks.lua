-- A group that is avoided.
change "region_group sore" { regions = { "low_back" }, reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
