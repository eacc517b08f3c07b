-- Higher caps.
change "worn-bones" { plan = { disposition "modified", cap_pressure(4, "low_back"), cap_minutes(60), exclude(group.forceful), exclude(group.firm), avoid("sore"), refer("ref_yoga", "routine"), cap_pressure(limits.soft_cap) }, reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
