-- Answering a safety fact away.
change "fact anticoagulant" { asked_when = chronic, otherwise = false, reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
