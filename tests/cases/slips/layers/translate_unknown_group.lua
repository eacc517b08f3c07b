-- No fact stands under this heading.
translate "es" { reviewed = false, by = "A. Moss", on = "2026-11-21",
  fact_groups = { medicine = "Medicamentos" } }
