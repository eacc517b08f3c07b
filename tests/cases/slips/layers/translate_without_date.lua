-- Nobody knows when it was written.
translate "es" { reviewed = false, by = "A. Moss",
  advice = { adv_move = { text = "Muévase." } } }
