-- A smaller range makes a condition below never true: told here, with the place below.
change "fact pain_duration_weeks" { max = 10, reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
