-- A less urgent referral.
change "stroke" { plan = { disposition "emergency", refer("ref_physician", "soon"), advise("adv_call") }, reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
