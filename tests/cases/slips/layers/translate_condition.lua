-- A condition is not translated.
translate "es" { reviewed = false, by = "A. Moss", on = "2026-11-21",
  rules = { ["thinned-blood"] = { when = anticoagulant } } }
