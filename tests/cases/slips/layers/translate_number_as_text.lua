-- A number where a text should be.
translate "es" { reviewed = false, by = "A. Moss", on = "2026-11-21",
  advice = { adv_move = { text = 5 } } }
