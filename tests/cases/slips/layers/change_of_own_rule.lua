-- A rule of the same layer.
advice "adv_sit" { text = "Sit.", kind = "comfort", grade = "low", sources = { "S1" } }
change "advice adv_sit" { text = "Stand.", reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
