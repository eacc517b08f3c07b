-- A section that is not one.
translate "es" { reviewed = false, by = "A. Moss", on = "2026-11-21",
  advices = { adv_move = { text = "Muévase." } } }
