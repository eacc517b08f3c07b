-- Facts of every type, a limit and a define.
fact "anticoagulant" {
  type = "bool", safety = true, group = "medicines", title = "Blood thinner",
  ask = "Do you take a blood thinner?", phrase = "the person takes a blood thinner",
}
fact "osteoporosis" { type = "bool", group = "history", title = "Osteoporosis", ask = "Are your bones brittle?" }
fact "varicose_veins" { type = "bool", group = "history", title = "Varicose veins", ask = "Do you have varicose veins?" }
fact "age_years" {
  type = "number", unit = "a", min = 0, max = 120, group = "person", title = "Age", ask = "How old are you?",
}
fact "pain_nrs" {
  type = "number", min = 0, max = 10, group = "pain", title = "Pain", ask = "How strong is the pain, 0 to 10?",
}
fact "pain_duration_weeks" {
  type = "number", unit = "wk", min = 0, max = 3000, group = "pain", title = "Pain duration",
  ask = "How long has it hurt?",
}
fact "pain_quality" {
  type = "choice", values = { "aching", "burning", "sharp" }, group = "pain", title = "Pain quality",
  ask = "What does it feel like?",
}
fact "goals" {
  type = "set", values = { "relief", "sleep", "relaxation" }, group = "wishes", title = "Goals",
  ask = "What should massage do for you?",
}
fact "wanted" {
  type = "set", values = techniques, role = "wanted", group = "wishes", title = "Wanted techniques",
  ask = "Which techniques would you like?",
}
fact "sore_regions" {
  type = "set", values = regions, group = "pain", title = "Sore regions", ask = "Where does it hurt?",
}

limit "chronic_weeks" { value = 12, min = 6, max = 26, unit = "wk", title = "Weeks before pain counts as chronic" }

define "chronic" { when = pain_duration_weeks:above(limits.chronic_weeks), title = "Chronic pain" }
define "signs" { value = count { osteoporosis, varicose_veins }, title = "Signs" }
