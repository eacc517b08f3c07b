limit "acute_weeks" {
  value = 4, min = 2, max = 6, unit = "wk", title = "Weeks below which pain counts as acute",
  grade = "moderate", sources = { "ACP17", "VA22" },
}
