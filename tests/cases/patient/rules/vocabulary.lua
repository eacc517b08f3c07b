-- A small vocabulary with a fact of every kind, for the cases beside this folder.

fact "age" {
  type = "number", unit = "a", min = 0, max = 120, safety = true, group = "person", title = "Age", ask = "How old are you?",
}
fact "pain" { type = "number", min = 0, max = 10, group = "pain", title = "Pain", ask = "How bad is it?" }
fact "duration" {
  type = "number", unit = "wk", min = 0, max = 3000, never = true, group = "pain",
  title = "Duration", ask = "For how long?",
}
fact "temperature" {
  type = "number", unit = "Cel", min = 30, max = 45, group = "person", title = "Temperature", ask = "How warm?",
  valid_days = 2,
}
fact "falls" { type = "number", min = 0, max = 50, integer = true, group = "person", title = "Falls", ask = "How many falls?" }
fact "thinner" {
  type = "bool", safety = true, group = "medicines", title = "Blood thinner", ask = "Do you take one?", valid_days = 30,
}
fact "quality" {
  type = "choice", values = { "ache", "burning", "3_sharp" }, group = "pain", title = "Quality", ask = "What is it like?",
}
fact "goals" {
  type = "set", values = { "relief", "relaxation", "sleep" }, group = "wishes", title = "Goals", ask = "What for?",
  valid_days = 10,
}
fact "odd" {
  type = "set", values = { "value", "at", "unit" }, group = "wishes", title = "Odd", ask = "A set whose members are words of ours?",
}
fact "many" {
  type = "choice", group = "person", title = "Many", ask = "Which?",
  values = {
    "value_number_1", "value_number_2", "value_number_3", "value_number_4", "value_number_5", "value_number_6", "value_number_7",
  },
}
