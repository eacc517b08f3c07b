-- Tests of techniques/response.lua.

test "nothing said about earlier massage" {
  given  = { like = "healthy_adult" },
  expect = {
    undecided = {
      "massage-made-it-worse", "massage-left-numbness-or-weakness", "massage-had-no-effect", "sore-for-too-long",
    },
    misses    = { "no-change-so-far" },
  },
}
test "what helped comes first" {
  given  = { like = "healthy_adult", prior_massage = "helped", prior_helped = { "myofascial_release" } },
  expect = { fires = { "techniques-that-helped" }, recommends = { "myofascial_release" } },
}
test "what helped but is excluded stays out" {
  given  = { like = "healthy_adult", prior_massage = "helped", prior_helped = { "deep_tissue" }, anticoagulant = true },
  expect = { not_recommended = { "deep_tissue" }, excludes = { "deep_tissue" } },
}
test "four sessions without change: another style" {
  given  = {
    like = "healthy_adult", sessions_done = 4, nrs_baseline = 6, pain_nrs = 5,
    course_techniques = { "relaxation_massage" },
  },
  expect = {
    fires = { "no-change-so-far" }, first = "structural_massage", not_recommended = { "relaxation_massage" },
    notes_match = { "Change the style" }, advises = { "adv_exercise_start" },
  },
}
test "four sessions without change, styles unknown: they are asked for" {
  given  = { like = "healthy_adult", sessions_done = 4, nrs_baseline = 6, pain_nrs = 5 },
  expect = { fires = { "no-change-so-far" }, asks = { "course_techniques" } },
}
test "six sessions without change: the course ends, the style is no longer the question" {
  given  = { like = "healthy_adult", sessions_done = 6, nrs_baseline = 6, pain_nrs = 6 },
  expect = { misses = { "no-change-so-far" }, course = "stop" },
}
test "three sessions without change" {
  given  = { like = "healthy_adult", sessions_done = 3, nrs_baseline = 6, pain_nrs = 6 },
  expect = { misses = { "no-change-so-far" } },
}
test "four sessions and a fall of 30 per cent" {
  given  = { like = "healthy_adult", sessions_done = 4, nrs_baseline = 6, pain_nrs = 4.2 },
  expect = { misses = { "no-change-so-far" } },
}
test "change measured, sessions unknown" {
  given  = { like = "healthy_adult", nrs_baseline = 6, pain_nrs = 6 },
  expect = { undecided = { "no-change-so-far" } },
}
test "massage made it worse: light and short" {
  given  = { like = "healthy_adult", prior_massage = "worse" },
  expect = {
    fires = { "massage-made-it-worse" }, cap_pressure = 2, cap_minutes = 30, asks = { "prior_worse_reaction" },
    notes_match = { "active care instead" },
  },
}
test "massage helped" {
  given  = { like = "healthy_adult", prior_massage = "helped" },
  expect = { misses = { "massage-made-it-worse", "massage-had-no-effect" } },
}
test "numbness after massage: no strong work, a physician" {
  given  = {
    like = "healthy_adult", pain_duration_weeks = 5,
    prior_massage = "worse", prior_worse_reaction = "numb_or_weak",
    pref_wanted = { "sports_massage", "handheld_massager" },
  },
  expect = {
    fires = { "massage-left-numbness-or-weakness" }, excludes = { "sports_massage", "handheld_massager" },
    refers = { ref_physician = "soon" },
  },
}
test "bruises after massage are another matter" {
  given  = { like = "healthy_adult", prior_massage = "worse", prior_worse_reaction = "bruising" },
  expect = { misses = { "massage-left-numbness-or-weakness" } },
}
test "massage had no effect: another style, four sessions, physical therapy" {
  given  = { like = "healthy_adult", prior_massage = "no_effect" },
  expect = {
    notes_match = { "Massage has not helped so far. If it is tried again, try" },
    fires = { "massage-had-no-effect" }, cap_sessions = 4, refers = { ref_physical_therapy = "routine" },
    recommends = { "myofascial_release" }, asks = { "course_techniques" },
  },
}
test "sore for 49 hours after medium pressure of 60 minutes: one step less" {
  given  = { like = "healthy_adult", post_session_soreness_hours = 49, last_pressure = 4, last_minutes = 60 },
  expect = { fires = { "sore-for-too-long" }, cap_pressure = 3, cap_minutes = 45 },
}
test "sore for too long, last session unknown: as if it had been usual" {
  given  = { like = "healthy_adult", post_session_soreness_hours = 60 },
  expect = {
    fires = { "sore-for-too-long" }, cap_pressure = 2, cap_minutes = 45, asks = { "last_pressure", "last_minutes" },
  },
}
test "sore for too long after the lightest and shortest session: not below the floor" {
  given  = { like = "healthy_adult", post_session_soreness_hours = 60, last_pressure = 1, last_minutes = 20 },
  expect = { cap_pressure = 1, cap_minutes = 15 },
}
test "sore for 48 hours" {
  given  = { like = "healthy_adult", post_session_soreness_hours = 48, last_pressure = 4 },
  expect = { misses = { "sore-for-too-long" } },
}
