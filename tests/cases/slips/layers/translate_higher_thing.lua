-- A lower layer cannot know what a higher one adds.
translate "es" { reviewed = false, by = "A. Moss", on = "2026-11-21",
  advice = { adv_sit = { text = "Siéntese." } } }
---- next layer
advice "adv_sit" { text = "Sit.", kind = "active", grade = "low", sources = { "S1" } }
