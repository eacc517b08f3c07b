-- The text stands where its braces should.
translate "es" { reviewed = false, by = "A. Moss", on = "2026-11-21",
  advice = { adv_move = "Muévase." } }
