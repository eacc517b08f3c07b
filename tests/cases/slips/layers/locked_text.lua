-- The text of a locked rule.
change "stroke" { because = "It is nothing.", reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
