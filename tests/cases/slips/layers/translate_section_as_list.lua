-- Texts without ids.
translate "es" { reviewed = false, by = "A. Moss", on = "2026-11-21",
  advice = { { text = "Muévase." } } }
