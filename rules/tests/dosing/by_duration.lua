-- Tests of dosing/by_duration.lua.

test "new pain of 6 of 10: a short course" {
  given  = { like = "healthy_adult", pain_duration_weeks = 3.9, pain_nrs = 6.9, muscle_spasm = false },
  expect = {
    fires = { "dose-acute" }, misses = { "dose-acute-severe", "dose-subacute", "dose-chronic" },
    dose = "D01", per_week = { 1, 2 }, minutes = { 30, 30 }, sessions = { 2, 4 },
  },
}
test "new pain of 7: two short sessions" {
  given  = { like = "healthy_adult", pain_duration_weeks = 2, pain_nrs = 7, muscle_spasm = false },
  expect = { fires = { "dose-acute-severe" }, misses = { "dose-acute" }, dose = "D02", minutes = { 20, 30 } },
}
test "new pain with spasm: the milder of the two rows" {
  given  = { like = "healthy_adult", pain_duration_weeks = 2, pain_nrs = 5, muscle_spasm = true },
  expect = { fires = { "dose-acute", "dose-acute-severe" }, dose = "D02" },
}
test "new pain, strength and spasm unknown: no dose yet" {
  given  = { like = "healthy_adult", pain_duration_weeks = 2 },
  expect = { undecided = { "dose-acute", "dose-acute-severe" }, dose = "none", asks = { "pain_nrs" } },
}
test "4 weeks: the middle course" {
  given  = { like = "healthy_adult", pain_duration_weeks = 4, pain_nrs = 5 },
  expect = { fires = { "dose-subacute" }, misses = { "dose-acute", "dose-chronic" }, dose = "D03" },
}
test "12 weeks: still the middle course" {
  given  = { like = "healthy_adult", pain_duration_weeks = 12 },
  expect = {
    fires = { "dose-subacute" }, misses = { "dose-chronic", "dose-flare", "dose-chronic-front-loaded" }, dose = "D03",
  },
}
test "just over 12 weeks: ten weekly sessions of an hour" {
  given  = { like = "healthy_adult", pain_duration_weeks = 12.1 },
  expect = {
    fires = { "dose-chronic" }, misses = { "dose-subacute" }, dose = "D04", minutes = { 60, 60 }, per_week = { 1, 1 },
    sessions = { 8, 10 }, weeks = { 8, 12 },
  },
}
test "unknown duration: no dose" {
  given  = { like = "healthy_adult", pain_duration_weeks = unknown },
  expect = {
    disposition = "provisional", dose = "none",
    misses = { "dose-acute", "dose-acute-severe", "dose-subacute", "dose-chronic", "dose-flare" },
  },
}
test "a safety answer missing: no dose" {
  given  = { like = "healthy_adult", dvt_current = unknown },
  expect = { disposition = "provisional", misses = { "dose-chronic" }, dose = "none" },
}
test "a limit: the dose stays" {
  given  = { like = "healthy_adult", osteoporosis_level = "osteopenia" },
  expect = { disposition = "modified", fires = { "dose-chronic" }, dose = "D04" },
}

test "strong long-standing pain, money and time for two a week: offered, not chosen" {
  given  = {
    like = "healthy_adult", pain_nrs = 6, budget_sessions_per_month = 9, minutes_available_weekly = 120,
    flare_up = false,
    prior_massage = "helped", sessions_done = 1, pref_minutes = 60,
  },
  expect = { fires = { "dose-chronic-front-loaded" }, dose = "D04", options = { "D05" } },
}
test "pain just under 6: not offered" {
  given  = { like = "healthy_adult", pain_nrs = 5.9, budget_sessions_per_month = 9, minutes_available_weekly = 120 },
  expect = { misses = { "dose-chronic-front-loaded" }, dose = "D04" },
}
test "money for 8 a month: not offered" {
  given  = { like = "healthy_adult", pain_nrs = 7, budget_sessions_per_month = 8, minutes_available_weekly = 120 },
  expect = { misses = { "dose-chronic-front-loaded" } },
}
test "119 minutes a week: not offered" {
  given  = { like = "healthy_adult", pain_nrs = 7, budget_sessions_per_month = 9, minutes_available_weekly = 119 },
  expect = { misses = { "dose-chronic-front-loaded" } },
}
test "sessions limited to 30 minutes: not offered" {
  given  = {
    like = "healthy_adult", pain_nrs = 7, budget_sessions_per_month = 9, minutes_available_weekly = 120,
    prior_massage = "worse",
  },
  expect = { misses = { "dose-chronic-front-loaded" } },
}
test "a wish for 45 minutes, a flare, or a first session: not offered" {
  given  = {
    like = "healthy_adult", pain_nrs = 7, budget_sessions_per_month = 9, minutes_available_weekly = 120,
    pref_minutes = 45,
    flare_up = true, sessions_done = 0,
  },
  expect = { misses = { "dose-chronic-front-loaded" } },
}
test "money and time unknown: not offered" {
  given  = { like = "healthy_adult", pain_nrs = 7 },
  expect = { undecided = { "dose-chronic-front-loaded" }, dose = "D04" },
}

test "flare of long-standing pain: two weeks of shorter sessions" {
  given  = { like = "healthy_adult", flare_up = true },
  expect = { fires = { "dose-flare" }, dose = "D06", minutes = { 30, 45 } },
}
test "no flare" {
  given  = { like = "healthy_adult", flare_up = false },
  expect = { misses = { "dose-flare" }, dose = "D04" },
}
test "flare unknown" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "dose-flare" }, dose = "D04" },
}
