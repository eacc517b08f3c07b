-- Nobody says whether it was read.
translate "es" { by = "A. Moss", on = "2026-11-21",
  advice = { adv_move = { text = "Muévase." } } }
