-- An id of the layer below.
advice "adv_move" { text = "Rest.", kind = "active", grade = "low", sources = { "S1" } }
