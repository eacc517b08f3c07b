-- More notes than the plan has.
translate "es" { reviewed = false, by = "A. Moss", on = "2026-11-21",
  rules = { ["asked-gently"] = { notes = { "Pregunte otra vez.", "Y otra." } } } }
