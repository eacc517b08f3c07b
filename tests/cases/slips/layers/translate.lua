-- A word that is kept.
translate "es" { advice = { adv_move = { text = "Muévase." } } }
