-- Tests of dosing/caps.lua.

test "an hour at most, three a week, twelve sessions" {
  given  = { like = "healthy_adult" },
  expect = {
    fires = { "largest-dose", "an-hour-is-enough" }, cap_minutes = 60, cap_frequency = 3, cap_sessions = 12,
    undecided = {
      "first-session-is-shorter", "rest-after-firm-work", "little-time", "what-is-affordable", "nothing-affordable",
      "relies-on-passive-treatment",
    },
    misses = { "preferred-length" },
  },
}
test "90 minutes asked for by a robust adult without limits" {
  given  = { like = "healthy_adult", pref_minutes = 90, frailty = "none" },
  expect = { misses = { "an-hour-is-enough" }, fires = { "preferred-length" }, cap_minutes = 90 },
}
test "120 minutes asked for: 90 is the end" {
  given  = { like = "healthy_adult", pref_minutes = 120, frailty = "none" },
  expect = { cap_minutes = 90 },
}
test "60 minutes asked for" {
  given  = { like = "healthy_adult", pref_minutes = 60, frailty = "none" },
  expect = { fires = { "an-hour-is-enough" }, cap_minutes = 60 },
}
test "90 minutes asked for, frailty unknown" {
  given  = { like = "healthy_adult", pref_minutes = 90 },
  expect = { fires = { "an-hour-is-enough" }, cap_minutes = 60 },
}
test "90 minutes asked for at 65" {
  given  = { like = "healthy_adult", pref_minutes = 90, frailty = "none", age_years = 65 },
  expect = { fires = { "an-hour-is-enough" }, cap_minutes = 60 },
}
test "90 minutes asked for with a limit" {
  given  = { like = "healthy_adult", pref_minutes = 90, frailty = "none", osteoporosis_level = "osteopenia" },
  expect = { fires = { "an-hour-is-enough" }, cap_minutes = 60 },
}
test "30 minutes asked for" {
  given  = { like = "healthy_adult", pref_minutes = 30 },
  expect = { fires = { "preferred-length" }, cap_minutes = 30, minutes = { 30, 30 } },
}
test "10 minutes asked for: 15 is the floor" {
  given  = { like = "healthy_adult", pref_minutes = 10 },
  expect = { cap_minutes = 15 },
}
test "first session of the course: 45 minutes" {
  given  = { like = "healthy_adult", sessions_done = 0, prior_massage = "helped" },
  expect = {
    fires = { "first-session-is-shorter" }, cap_minutes = 45, notes_match = { "first session is kept shorter" },
  },
}
test "one session done" {
  given  = { like = "healthy_adult", sessions_done = 1, prior_massage = "helped" },
  expect = { misses = { "first-session-is-shorter" }, cap_minutes = 60 },
}
test "firm pressure: two days between sessions" {
  given  = { like = "healthy_adult", pref_pressure = "firm" },
  expect = { fires = { "rest-after-firm-work" }, notes_match = { "48 hours" } },
}
test "medium pressure" {
  given  = { like = "healthy_adult", pref_pressure = "medium" },
  expect = { misses = { "rest-after-firm-work" } },
}
test "firm pressure asked for under a limit" {
  given  = { like = "healthy_adult", pref_pressure = "firm", anticoagulant = true },
  expect = { misses = { "rest-after-firm-work" }, cap_pressure = 2 },
}
test "59 minutes a week: every second week" {
  given  = { like = "healthy_adult", minutes_available_weekly = 59 },
  expect = {
    fires = { "little-time" }, cap_frequency = 0.5, per_week = { 0.5, 0.5 }, minutes = { 60, 60 },
    notes_match = { "several times a day" },
  },
}
test "an hour a week" {
  given  = { like = "healthy_adult", minutes_available_weekly = 60 },
  expect = { misses = { "little-time" }, per_week = { 1, 1 } },
}
test "money for two sessions a month: fewer, not shorter" {
  given  = { like = "healthy_adult", budget_sessions_per_month = 2 },
  expect = { fires = { "what-is-affordable" }, misses = { "nothing-affordable" }, minutes = { 60, 60 } },
}
test "money for 13 sessions a month: cost limits nothing" {
  given  = { like = "healthy_adult", budget_sessions_per_month = 13 },
  expect = { misses = { "what-is-affordable", "nothing-affordable" }, cap_frequency = 3 },
}
test "no money for a session" {
  given  = { like = "healthy_adult", budget_sessions_per_month = 0 },
  expect = { fires = { "nothing-affordable" }, misses = { "what-is-affordable" }, notes_match = { "No paid session" } },
}
test "new pain and a low risk score: two sessions" {
  given  = { like = "healthy_adult", pain_duration_weeks = 2, pain_nrs = 4, start_back_total = 3 },
  expect = {
    fires = { "low-risk-needs-little" }, cap_sessions = 2, sessions = { 2, 2 }, advises = { "adv_stay_active" },
  },
}
test "new pain and a medium risk score" {
  given  = { like = "healthy_adult", pain_duration_weeks = 2, pain_nrs = 4, start_back_total = 4 },
  expect = { misses = { "low-risk-needs-little" }, cap_sessions = 12 },
}
test "new pain, risk score unknown" {
  given  = { like = "healthy_adult", pain_duration_weeks = 2, pain_nrs = 4 },
  expect = { undecided = { "low-risk-needs-little" } },
}
test "low risk score in long-standing pain" {
  given  = { like = "healthy_adult", start_back_total = 1 },
  expect = { misses = { "low-risk-needs-little" } },
}
test "relies on passive treatment: four sessions and exercise" {
  given  = { like = "healthy_adult", passive_coping = true },
  expect = {
    fires = { "relies-on-passive-treatment" }, cap_sessions = 4, refers = { ref_exercise_programme = "routine" },
    notes_match = { "short bridge" },
  },
}
test "helps himself" {
  given  = { like = "healthy_adult", passive_coping = false },
  expect = { misses = { "relies-on-passive-treatment" } },
}
