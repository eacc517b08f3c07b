-- The numbers that only the dosing rules read.

limit "weekly_sessions_per_month" {
  value = 4.33, min = 4, max = 5, title = "Weeks in a month, to turn an affordable number a month into one a week",
  grade = "project", sources = { "project" },
}
limit "budget_never_binds" {
  value = 13, min = 13, max = 31, title = "Affordable sessions a month from which cost limits nothing",
  grade = "project", sources = { "project" },
}
limit "front_loaded_nrs" {
  value = 6, min = 5, max = 8, title = "Pain from which two sessions a week are offered at first",
  grade = "project", sources = { "SH14" },
}
limit "front_loaded_budget" {
  value = 9, min = 8, max = 13, title = "Affordable sessions a month needed for two a week",
  grade = "project", sources = { "project" },
}
limit "front_loaded_time" {
  value = 120, min = 120, max = 240, unit = "min", title = "Minutes a week needed for two sessions",
  grade = "project", sources = { "project" },
}
limit "fortnightly" {
  value = 0.5, min = 0.25, max = 1, title = "Sessions a week when there is little time",
  grade = "project", sources = { "project" },
}
limit "low_risk_sessions" {
  value = 2, min = 1, max = 4, title = "Most sessions for new pain with a low risk score",
  grade = "project", sources = { "SBST" },
}
limit "passive_sessions" {
  value = 4, min = 2, max = 6, title = "Most sessions for someone who relies on passive treatment",
  grade = "project", sources = { "KNGF21" },
}
limit "injury_free_days" {
  value = 28, min = 14, max = 84, unit = "d", title = "Days after an injury before a training plan applies",
  grade = "project", sources = { "project" },
}
limit "firm_work_pressure" {
  value = 4, min = 4, max = 5, title = "Pressure from which sessions are kept apart",
  grade = "project", sources = { "project" },
}
limit "maintenance_sessions" {
  value = 8, min = 6, max = 12, title = "Sessions after which a course counts as done",
  grade = "project", sources = { "CH11" },
}
limit "maintenance_budget" {
  value = 1, min = 1, max = 4, title = "Affordable sessions a month needed for maintenance",
  grade = "project", sources = { "project" },
}
