-- Measures: the newest observation decides. Units are converted; numbers without the unit that they need are not used.

record "pain-scales" {
  fact = pain_nrs, from = { "observation" }, codes = { loinc = { "38221-8", "38208-5", "75893-8" } }, take = "value",
}
record "body-mass-index" {
  fact = body_mass_index, from = { "observation" }, codes = { loinc = { "39156-5" } }, take = "value",
}
record "height" { fact = height_cm, from = { "observation" }, codes = { loinc = { "8302-2" } }, take = "value" }
record "weight" { fact = weight_kg, from = { "observation" }, codes = { loinc = { "29463-7" } }, take = "value" }
record "diastolic-pressure" {
  fact = bp_diastolic, from = { "observation" }, codes = { loinc = { "8462-4" } }, take = "value",
}
record "inr" { fact = inr_value, from = { "observation" }, codes = { loinc = { "6301-6", "34714-6" } }, take = "value" }
record "peg" {
  fact = peg_score, from = { "observation" }, codes = { loinc = { "91147-9", "91148-7" } }, take = "value",
}
record "start-back" {
  fact = start_back_total, from = { "observation" }, codes = { loinc = { "91351-7" } }, take = "value",
}

record "smoking-now" {
  fact    = smoker,
  from    = { "observation" },
  codes   = { loinc = { "72166-2" } },
  answers = { snomed = { "449868002", "428041000124106", "428061000124105", "428071000124103", "77176002" } },
}
record "smoking-not-now" {
  fact    = smoker,
  from    = { "observation" },
  codes   = { loinc = { "72166-2" } },
  answers = { snomed = { "8517006", "266919005" } },
  value   = false,
}

record "bone-density-low" {
  fact    = osteoporosis_level,
  from    = { "observation" },
  codes   = { loinc = { "38265-5" } },
  at_most = -2.5,
  value   = "osteoporosis",
}
record "bone-density-reduced" {
  fact     = osteoporosis_level,
  from     = { "observation" },
  codes    = { loinc = { "38265-5" } },
  at_least = -2.4999,
  at_most  = -1,
  value    = "osteopenia",
}
