-- Its range.
change "fact pain_nrs" { max = 7, reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
