-- A key that is no text of a rule.
translate "es" { reviewed = false, by = "A. Moss", on = "2026-11-21",
  rules = { ["thinned-blood"] = { title = "Anticoagulante", becuase = "…" } } }
