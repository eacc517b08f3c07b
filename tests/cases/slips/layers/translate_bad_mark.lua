-- A mark that is none.
translate "es" { reviewed = false, by = "A. Moss", on = "2026-11-21",
  advice = { adv_move = { of = "yesterday", text = "Muévase." } } }
