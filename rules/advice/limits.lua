-- The numbers that only the advice rules read.

limit "sedative_recent_hours" {
  value = 168, min = 24, max = 168, unit = "h",
  title = "Hours after a strong painkiller or sedative in which it counts as a medicine that is taken",
  grade = "project", sources = { "project" },
}
