-- One text twice, in two blocks.
translate "es" { reviewed = false, by = "A. Moss", on = "2026-11-21",
  advice = { adv_move = { text = "Muévase." } } }
translate "es" { reviewed = false, by = "A. Moss", on = "2026-11-21",
  advice = { adv_sit = {}, adv_move = { text = "Siga en movimiento." } } }
advice "adv_sit" { text = "Sit.", kind = "active", grade = "low", sources = { "S1" } }
