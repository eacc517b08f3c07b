-- A milder disposition.
change "stroke" { plan = { disposition "modified", refer("ref_physician", "urgent"), advise("adv_call") }, reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
