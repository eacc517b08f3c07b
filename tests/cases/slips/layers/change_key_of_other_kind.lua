-- An advice has no key what.
change "advice adv_move" { what = "x", reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
