-- A pair with three numbers.
dose "D09" {
  title = "Slip", per_week = { 1, 2, 3 }, minutes = { 30, 60 }, grade = "low", sources = { "S1" },
}
