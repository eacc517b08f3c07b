-- A range written with a hyphen is a subtraction.
dose "D09" {
  title = "Slip", per_week = { 1, 2 }, minutes = 30-60, grade = "low", sources = { "S1" },
}
