-- The words of a locked rule stay, in every language.
translate "es" { reviewed = false, by = "A. Moss", on = "2026-11-21",
  rules = { stroke = { because = "Pida ayuda de inmediato." } } }
---- next layer
translate "es" { reviewed = false, by = "A. Moss", on = "2026-11-21",
  rules = { stroke = { because = "No es nada." } } }
