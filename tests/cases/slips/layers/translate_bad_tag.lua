-- The name of a language is not its tag.
translate "Spanish-please" { reviewed = false, by = "A. Moss", on = "2026-11-21",
  advice = { adv_move = { text = "Muévase." } } }
