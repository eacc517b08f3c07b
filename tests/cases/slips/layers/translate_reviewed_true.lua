-- Read, but by whom?
translate "es" { reviewed = true, by = "A. Moss", on = "2026-11-21",
  advice = { adv_move = { text = "Muévase." } } }
