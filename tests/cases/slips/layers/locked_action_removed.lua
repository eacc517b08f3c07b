-- An action is missing.
change "stroke" { plan = { disposition "emergency", refer("ref_physician", "urgent") }, reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
