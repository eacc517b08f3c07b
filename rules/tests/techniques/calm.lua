-- Tests of techniques/calm.lua.

test "nothing said about stress, sleep or anxiety" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "calming-aim", "poor-sleep", "anxious-or-touch-difficult" } },
}
test "stress of 7: calming styles, deep tissue behind" {
  given  = {
    like = "healthy_adult", stress_level = 7, gad2_score = 0, goals = { "pain_relief" }, muscle_tension = true,
    pref_pressure = "deep",
  },
  expect = {
    fires = { "calming-aim" }, first = "relaxation_massage", recommends = { "swedish" },
    not_among_first = { count = 3, "deep_tissue" },
  },
}
test "stress just under 7" {
  given  = { like = "healthy_adult", stress_level = 6.9, gad2_score = 2, goals = { "pain_relief" } },
  expect = { misses = { "calming-aim" } },
}
test "anxiety screen of 3" {
  given  = { like = "healthy_adult", stress_level = 2, gad2_score = 3, goals = { "pain_relief" } },
  expect = { fires = { "calming-aim" }, first = "relaxation_massage" },
}
test "relaxation as a goal" {
  given  = { like = "healthy_adult", stress_level = 2, gad2_score = 0, goals = { "relaxation" } },
  expect = { fires = { "calming-aim" }, first = "relaxation_massage" },
}
test "pain disturbs sleep" {
  given  = { like = "healthy_adult", sleep_disturbed = true },
  expect = { fires = { "poor-sleep" }, first = "relaxation_massage", advises = { "adv_sleep" } },
}
test "sleep as a goal" {
  given  = { like = "healthy_adult", sleep_disturbed = false, goals = { "sleep" } },
  expect = { fires = { "poor-sleep" }, advises = { "adv_sleep" } },
}
test "sleep is fine" {
  given  = { like = "healthy_adult", sleep_disturbed = false, goals = { "mobility" } },
  expect = { misses = { "poor-sleep" }, not_advises = { "adv_sleep" } },
}
test "anxious: gentle work and slow breathing" {
  given  = { like = "healthy_adult", anxiety_high = true, trauma_history_touch = false },
  expect = { fires = { "anxious-or-touch-difficult" }, first = "relaxation_massage", advises = { "adv_breathing" } },
}
test "touch is difficult" {
  given  = { like = "healthy_adult", anxiety_high = false, trauma_history_touch = true },
  expect = { fires = { "anxious-or-touch-difficult" }, advises = { "adv_breathing" } },
}
test "neither anxious nor is touch difficult" {
  given  = { like = "healthy_adult", anxiety_high = false, trauma_history_touch = false },
  expect = { misses = { "anxious-or-touch-difficult" } },
}
