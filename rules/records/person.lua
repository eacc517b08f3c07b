-- What the person's own entry in a health record says. A record speaks for one fact; what no record speaks for stays unknown.

record "born" { fact = age_years, from = { "patient" }, take = "age" }

-- The sex recorded at birth has an element of its own; the administrative gender stands in where that is missing.
record "birth-sex-female" {
  fact = sex_at_birth, from = { "patient" }, codes = { birthsex = { "F" } }, value = "female",
}
record "birth-sex-male" { fact = sex_at_birth, from = { "patient" }, codes = { birthsex = { "M" } }, value = "male" }
record "gender-female" {
  fact = sex_at_birth, from = { "patient" }, codes = { gender = { "female" } }, value = "female",
  doubt = "the record has the administrative gender, not the sex recorded at birth",
}
record "gender-male" {
  fact = sex_at_birth, from = { "patient" }, codes = { gender = { "male" } }, value = "male",
  doubt = "the record has the administrative gender, not the sex recorded at birth",
}
