-- The numbers that only the technique rules read. Change one here, or in a clinic layer with `change_limit`.

-- 1. Pressure that is not gone beyond -----------------------------------------------------------------------------

limit "older_pressure" {
  value = 3, min = 1, max = 4, title = "Firmest pressure for an older adult",
  grade = "project", sources = { "project" },
}
limit "sensitive_pressure" {
  value = 2, min = 1, max = 3, title = "Firmest pressure at first in widespread pain",
  grade = "project", sources = { "project" },
}
limit "worse_before_pressure" {
  value = 2, min = 1, max = 3, title = "Firmest pressure when massage made it worse before",
  grade = "project", sources = { "project" },
}
limit "spasm_pressure" {
  value = 2, min = 1, max = 3, title = "Firmest pressure in painful spasm",
  grade = "project", sources = { "project" },
}
limit "leg_sign_back_pressure" {
  value = 3, min = 1, max = 3, title = "Firmest pressure on the lower back with leg signs",
  grade = "project", sources = { "project" },
}
limit "leg_sign_path_pressure" {
  value = 2, min = 1, max = 3, title = "Firmest pressure on buttocks and thighs with leg signs",
  grade = "project", sources = { "project" },
}
limit "exercise_soreness_pressure" {
  value = 3, min = 1, max = 4, title = "Firmest pressure on sore muscles after exercise",
  grade = "project", sources = { "project" },
}
limit "event_near_pressure" {
  value = 3, min = 1, max = 4, title = "Firmest pressure just before an event",
  grade = "project", sources = { "project" },
}
limit "firm_work_cap" {
  value = 4, min = 4, max = 5, tighter = "up", title = "Pressure that must be allowed before firm work is ranked",
  grade = "project", sources = { "project" },
}

-- 2. Pressure that is aimed at, within every cap ------------------------------------------------------------------

limit "light_target" {
  value = 2, min = 1, max = 2, title = "Pressure that is aimed at when light is preferred",
  grade = "project", sources = { "project" },
}
limit "medium_target" {
  value = 3, min = 2, max = 3, title = "Pressure that is aimed at when medium is preferred",
  grade = "project", sources = { "project" },
}
limit "firm_target" {
  value = 4, min = 3, max = 4, title = "Pressure that is aimed at when firm is preferred",
  grade = "project", sources = { "project" },
}
limit "deep_target" {
  value = 5, min = 4, max = 5, title = "Pressure that is aimed at when deep is preferred",
  grade = "project", sources = { "project" },
}

-- 3. Soreness and the course so far -------------------------------------------------------------------------------

limit "sensitive_sessions" {
  value = 2, min = 1, max = 6, title = "Sessions for which widespread pain stays at light pressure",
  grade = "project", sources = { "project" },
}
limit "extreme_soreness_hours" {
  value = 24, min = 24, max = 48, unit = "h",
  title = "Hours after exercise without percussion tools, when soreness is extreme",
  grade = "project", sources = { "project" },
}
limit "extreme_soreness_nrs" {
  value = 7, min = 5, max = 8, title = "Pain that counts as extreme soreness after exercise",
  grade = "project", sources = { "project" },
}
limit "no_effect_sessions" {
  value = 4, min = 2, max = 6, title = "Most sessions when massage had no effect before",
  grade = "project", sources = { "project" },
}
limit "soreness_pressure_step" {
  value = 1, min = 1, max = 2, title = "Steps of pressure less after long soreness",
  grade = "project", sources = { "project" },
}
limit "soreness_minutes_step" {
  value = 15, min = 5, max = 30, unit = "min", title = "Minutes less after long soreness",
  grade = "project", sources = { "project" },
}
limit "usual_pressure" {
  value = 3, min = 1, max = 4, title = "Pressure that is assumed when the last one is unknown",
  grade = "project", sources = { "project" },
}
limit "smallest_minutes" {
  value = 15, min = 10, max = 20, unit = "min", title = "Shortest session that is planned",
  grade = "project", sources = { "project" },
}
