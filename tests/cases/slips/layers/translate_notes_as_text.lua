-- One note is a list as well.
translate "es" { reviewed = false, by = "A. Moss", on = "2026-11-21",
  rules = { ["asked-gently"] = { notes = "Pregunte otra vez." } } }
