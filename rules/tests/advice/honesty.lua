-- Tests of advice/honesty.lua.

test "nothing said about wishes, goals and beliefs" {
  given  = { like = "healthy_adult" },
  expect = {
    fires = { "short-term-only" }, notes_match = { "may help for a while" },
    undecided = { "posture-is-for-exercise", "prevention-is-for-exercise", "myths" },
    misses = { "firm-wish-lowered", "deep-wish-not-yet" },
  },
}
test "no massage: no words about what to expect of it" {
  given  = { like = "healthy_adult", infection_systemic = true },
  expect = { misses = { "short-term-only" } },
}
test "firm pressure asked for, lowered to 2" {
  given  = { like = "healthy_adult", pref_pressure = "firm", anticoagulant = true },
  expect = { fires = { "firm-wish-lowered" }, cap_pressure = 2, notes_match = { "It was lowered" } },
}
test "firm pressure asked for, lowered by age alone" {
  given  = { like = "healthy_adult", pref_pressure = "firm", age_years = 65 },
  expect = { fires = { "firm-wish-lowered" }, cap_pressure = 3 },
}
test "firm pressure asked for, no limit" {
  given  = { like = "healthy_adult", pref_pressure = "firm" },
  expect = { misses = { "firm-wish-lowered", "deep-wish-not-yet" } },
}
test "medium pressure asked for under a limit" {
  given  = { like = "healthy_adult", pref_pressure = "medium", anticoagulant = true },
  expect = { misses = { "firm-wish-lowered" } },
}
test "a limit, wish unknown" {
  given  = { like = "healthy_adult", anticoagulant = true },
  expect = { undecided = { "firm-wish-lowered" } },
}
test "deep pressure asked for in new pain: not yet" {
  given  = { like = "healthy_adult", pref_pressure = "deep", pain_duration_weeks = 2 },
  expect = { fires = { "deep-wish-not-yet" }, misses = { "firm-wish-lowered" }, notes_match = { "not proposed now" } },
}
test "deep tissue excluded, wish unknown" {
  given  = { like = "healthy_adult", pain_duration_weeks = 2 },
  expect = { undecided = { "deep-wish-not-yet" } },
}
test "posture as a goal: exercise and work habits, and honest words" {
  given  = { like = "healthy_adult", goals = { "posture" } },
  expect = {
    fires = { "posture-is-for-exercise", "myths" }, misses = { "prevention-is-for-exercise" },
    advises = { "adv_ergonomics", "adv_myths" }, refers = { "ref_exercise_programme" },
    notes_match = { "not shown to correct posture" },
  },
}
test "prevention as a goal: exercise" {
  given  = { like = "healthy_adult", goals = { "prevention" }, repeats_claims = {} },
  expect = {
    refers = { ref_exercise_programme = "routine" },
    fires = { "prevention-is-for-exercise" }, misses = { "posture-is-for-exercise", "myths" },
    notes_match = { "not shown to prevent" }, advises = { "adv_ergonomics" },
  },
}
test "somebody heard that massage removes toxins" {
  given  = { like = "healthy_adult", goals = { "sleep" }, repeats_claims = { "toxins" } },
  expect = { fires = { "myths" }, advises = { "adv_myths" } },
}
test "no claim heard" {
  given  = { like = "healthy_adult", goals = { "sleep" }, repeats_claims = {} },
  expect = { misses = { "myths" }, not_advises = { "adv_myths" } },
}
