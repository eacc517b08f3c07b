-- Tests of techniques/sport.lua.

test "nothing said about sport or injury" {
  given  = { like = "healthy_adult" },
  expect = {
    undecided = {
      "sore-after-exercise", "extreme-soreness-no-tools", "event-in-two-days", "in-training",
      "fresh-injury-no-sports-massage",
    },
  },
}
test "72 hours after hard exercise: medium sports massage, and dark urine is asked for" {
  given  = { like = "healthy_adult", exercise_soreness = true, hours_since_hard_exercise = 72 },
  expect = {
    fires = { "sore-after-exercise" }, cap_pressure = 3, recommends = { "sports_massage", "effleurage" },
    asks = { "dark_urine_after_strain" }, notes_match = { "soreness and flexibility only" },
  },
}
test "73 hours after hard exercise" {
  given  = { like = "healthy_adult", exercise_soreness = true, hours_since_hard_exercise = 73 },
  expect = { misses = { "sore-after-exercise", "extreme-soreness-no-tools" }, not_recommended = { "sports_massage" } },
}
test "never exercised hard: not soreness after exercise" {
  given  = { like = "healthy_adult", exercise_soreness = true, hours_since_hard_exercise = "never" },
  expect = { misses = { "sore-after-exercise" } },
}
test "no soreness after exercise" {
  given  = { like = "healthy_adult", exercise_soreness = false, hours_since_hard_exercise = 10 },
  expect = { misses = { "sore-after-exercise", "extreme-soreness-no-tools" } },
}
test "dark urine: an emergency, not a sports massage" {
  given  = {
    like = "healthy_adult", exercise_soreness = true, hours_since_hard_exercise = 30, dark_urine_after_strain = true,
  },
  expect = {
    disposition = "emergency", misses = { "sore-after-exercise" }, not_recommended = { "sports_massage" },
    dose = "none",
  },
}
test "extreme soreness on the first day: no percussion tools" {
  given  = {
    like = "healthy_adult", exercise_soreness = true, hours_since_hard_exercise = 23, pain_nrs = 7,
    pref_wanted = { "handheld_massager" },
  },
  expect = { fires = { "extreme-soreness-no-tools" }, excludes = { "handheld_massager" } },
}
test "extreme soreness after a day" {
  given  = { like = "healthy_adult", exercise_soreness = true, hours_since_hard_exercise = 24, pain_nrs = 7 },
  expect = { misses = { "extreme-soreness-no-tools" } },
}
test "soreness of 6 on the first day is not extreme" {
  given  = { like = "healthy_adult", exercise_soreness = true, hours_since_hard_exercise = 23, pain_nrs = 6.9 },
  expect = { misses = { "extreme-soreness-no-tools" } },
}
test "event in two days: no deep work" {
  given  = {
    like = "healthy_adult", athlete_competing = true, days_to_event = 2, muscle_tension = true, pref_pressure = "firm",
    pref_wanted = { "deep_tissue", "friction" },
  },
  expect = {
    fires = { "event-in-two-days" }, misses = { "in-training" }, cap_pressure = 3,
    excludes = { "deep_tissue", "friction" },
  },
}
test "event in three days: sports massage" {
  given  = { like = "healthy_adult", athlete_competing = true, days_to_event = 3 },
  expect = {
    fires = { "in-training" }, misses = { "event-in-two-days" }, recommends = { "sports_massage" },
    notes_match = { "not known to improve performance" },
  },
}
test "in training without an event" {
  given  = { like = "healthy_adult", athlete_competing = true, days_to_event = "never" },
  expect = { misses = { "event-in-two-days", "in-training" } },
}
test "in training, with a limit from the safety phase" {
  given  = { like = "healthy_adult", athlete_competing = true, days_to_event = 30, anticoagulant = true },
  expect = { misses = { "in-training" }, not_recommended = { "sports_massage" } },
}
test "not in training" {
  given  = { like = "healthy_adult", athlete_competing = false },
  expect = { misses = { "event-in-two-days", "in-training" } },
}
test "in training, event unknown: it is asked for" {
  given  = { like = "healthy_adult", athlete_competing = true },
  expect = { undecided = { "event-in-two-days", "in-training" }, asks = { "days_to_event" } },
}
test "strain of two days: no stretching, no sports massage" {
  given  = {
    like = "healthy_adult", acute_injury_days = 2.9, pref_wanted = { "assisted_stretching", "sports_massage" },
  },
  expect = { fires = { "fresh-injury-no-sports-massage" }, excludes = { "assisted_stretching", "sports_massage" } },
}
test "strain of three days" {
  given  = { like = "healthy_adult", acute_injury_days = 3, pref_wanted = { "assisted_stretching" } },
  expect = { misses = { "fresh-injury-no-sports-massage" }, recommends = { "assisted_stretching" } },
}
test "never injured" {
  given  = { like = "healthy_adult", acute_injury_days = "never" },
  expect = { misses = { "fresh-injury-no-sports-massage" } },
}
test "recovery after sport as a goal" {
  given  = { like = "healthy_adult", goals = { "sport_recovery" } },
  expect = { fires = { "recovery-is-the-goal" }, notes_match = { "not known to speed up" } },
}
test "another goal than recovery" {
  given  = { like = "healthy_adult", goals = { "sleep" } },
  expect = { misses = { "recovery-is-the-goal" } },
}
test "goals unknown" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "recovery-is-the-goal" } },
}
