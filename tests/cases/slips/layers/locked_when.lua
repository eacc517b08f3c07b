-- A new condition of a locked rule.
change "stroke" { when = stroke_signs, reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
