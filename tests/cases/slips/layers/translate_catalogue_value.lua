-- A value whose title is that of a technique.
translate "es" { reviewed = false, by = "A. Moss", on = "2026-11-21",
  facts = { wanted = { values = { deep_tissue = "profundo" } } } }
