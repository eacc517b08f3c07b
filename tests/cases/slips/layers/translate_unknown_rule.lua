-- The id of a rule with a slip.
translate "es" { reviewed = false, by = "A. Moss", on = "2026-11-21",
  rules = { ["thined-blood"] = { title = "Anticoagulante" } } }
