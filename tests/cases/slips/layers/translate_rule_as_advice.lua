-- A rule is not among the advice.
translate "es" { reviewed = false, by = "A. Moss", on = "2026-11-21",
  advice = { ["thinned-blood"] = { text = "Anticoagulante" } } }
