-- Tests of techniques/person.lua.

test "nothing said about the person" {
  given  = { like = "healthy_adult", primary_complaint = unknown },
  expect = {
    undecided = {
      "widespread-pain-gentle-styles", "widespread-pain-light-first", "never-had-massage", "first-session-no-deep-work",
      "flare-no-deep-work", "lying-face-down-is-hard",
    },
  },
}
test "fibromyalgia: light at first" {
  given  = { like = "healthy_adult", fibromyalgia = true },
  expect = {
    fires = { "widespread-pain-gentle-styles", "widespread-pain-light-first" }, cap_pressure = 2,
    first = "relaxation_massage", asks = { "sessions_done" },
  },
}
test "widespread pain: light at first" {
  given  = { like = "healthy_adult", fibromyalgia = false, primary_complaint = "widespread_pain", sessions_done = 1 },
  expect = { fires = { "widespread-pain-gentle-styles", "widespread-pain-light-first" }, cap_pressure = 2 },
}
test "widespread pain after two sessions" {
  given  = { like = "healthy_adult", fibromyalgia = false, primary_complaint = "widespread_pain", sessions_done = 2 },
  expect = { fires = { "widespread-pain-gentle-styles" }, misses = { "widespread-pain-light-first" } },
}
test "no widespread pain" {
  given  = { like = "healthy_adult", fibromyalgia = false },
  expect = { misses = { "widespread-pain-gentle-styles", "widespread-pain-light-first" } },
}
test "first massage ever: medium at most, 45 minutes, no deep tissue" {
  given  = { like = "healthy_adult", prior_massage = "never", pref_wanted = { "deep_tissue" } },
  expect = {
    fires = { "never-had-massage", "first-session-no-deep-work" }, cap_pressure = 3, cap_minutes = 45,
    excludes = { "deep_tissue" }, recommends = { "swedish" },
  },
}
test "first massage ever lies behind" {
  given  = { like = "healthy_adult", prior_massage = "never", sessions_done = 1 },
  expect = { misses = { "never-had-massage", "first-session-no-deep-work" } },
}
test "massage is known" {
  given  = { like = "healthy_adult", prior_massage = "helped", sessions_done = 2 },
  expect = { misses = { "never-had-massage", "first-session-no-deep-work" } },
}
test "first session of a course: no deep tissue" {
  given  = { like = "healthy_adult", prior_massage = "helped", sessions_done = 0, pref_wanted = { "deep_tissue" } },
  expect = { fires = { "first-session-no-deep-work" }, misses = { "never-had-massage" }, excludes = { "deep_tissue" } },
}
test "flare: no deep tissue" {
  given  = { like = "healthy_adult", flare_up = true, pref_wanted = { "deep_tissue" } },
  expect = { fires = { "flare-no-deep-work" }, excludes = { "deep_tissue" } },
}
test "no flare" {
  given  = { like = "healthy_adult", flare_up = false, pref_wanted = { "deep_tissue" } },
  expect = { misses = { "flare-no-deep-work" }, recommends = { "deep_tissue" } },
}
test "65 years: medium at most" {
  given  = { like = "healthy_adult", age_years = 65 },
  expect = { fires = { "older-adult" }, cap_pressure = 3, advises = { "adv_rise_slowly" }, first = "relaxation_massage" },
}
test "64 years" {
  given  = { like = "healthy_adult", age_years = 64 },
  expect = { misses = { "older-adult" }, not_advises = { "adv_rise_slowly" } },
}
test "unknown age" {
  given  = { like = "healthy_adult", age_years = unknown },
  expect = { disposition = "provisional", undecided = { "older-adult" }, asks = { "age_years" } },
}
test "lying face down is hard" {
  given  = { like = "healthy_adult", pref_prone_ok = false, body_mass_index = 24 },
  expect = { fires = { "lying-face-down-is-hard" }, positions = { "side_lying" } },
}
test "body mass index of 40" {
  given  = { like = "healthy_adult", pref_prone_ok = true, body_mass_index = 40 },
  expect = { fires = { "lying-face-down-is-hard" }, positions = { "side_lying" } },
}
test "body mass index of 39.9 from height and weight" {
  given  = { like = "healthy_adult", pref_prone_ok = true, height_cm = 170, weight_kg = 115.3 },
  expect = { misses = { "lying-face-down-is-hard" } },
}
