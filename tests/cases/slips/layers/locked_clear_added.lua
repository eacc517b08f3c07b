-- Clearance would lift it.
change "stroke" { plan = { disposition "urgent_referral", refer("ref_physician", "urgent"), advise("adv_call"), clear("physician", stroke_signs) }, reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
