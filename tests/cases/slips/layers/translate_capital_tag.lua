-- A tag in other letters.
translate "ES-mx" { reviewed = false, by = "A. Moss", on = "2026-11-21",
  advice = { adv_move = { text = "Muévase." } } }
