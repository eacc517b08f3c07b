-- A value that the fact does not have.
translate "es" { reviewed = false, by = "A. Moss", on = "2026-11-21",
  facts = { pain_quality = { values = { achng = "sordo" } } } }
