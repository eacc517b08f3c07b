-- A pressure from high to low.
technique "slip" { title = "Slip", what = "A slip.", group = "firm", pressure = { 5, 3 }, grade = "low", sources = { "S1" } }
