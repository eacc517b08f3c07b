-- A locked rule, widened by what the plan so far says.
change "strong-pain" { or_when = so_far.pressure_cap:at_most(2), reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
