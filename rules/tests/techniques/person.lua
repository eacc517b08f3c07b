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
    notes_match = { "The limits for a first massage are looked at again after" },
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
  expect = {
    fires = { "older-adult" }, cap_pressure = 3, advises = { "adv_rise_slowly" }, first = "relaxation_massage",
  },
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

-- every reason to begin lightly is known to be absent
test "robust adult without a reason to begin lightly, firm pressure liked" {
  given  = {
    like = "healthy_adult", prior_massage = "helped", fibromyalgia = false, athlete_competing = false,
    exercise_soreness = false,
    muscle_tension = true, tender_points_referred = true, pref_pressure = "firm", pref_clothed = true,
  },
  expect = {
    fires = { "tender-points", "tense-muscles-and-firm-wish", "prefers-firm-trigger-point", "stays-clothed-thai" },
    first = "trigger_point",
  },
}
test "robust adult without a reason to begin lightly, deep pressure liked" {
  given  = {
    like = "healthy_adult", prior_massage = "helped", fibromyalgia = false, athlete_competing = false,
    exercise_soreness = false,
    muscle_tension = true, pref_pressure = "deep",
  },
  expect = { fires = { "prefers-deep-tissue", "tense-muscles-and-firm-wish" }, recommends = { "deep_tissue" } },
}

test "light pressure only: gentle styles" {
  given  = { like = "healthy_adult", anticoagulant = true },
  expect = {
    fires = { "light-pressure-styles" }, misses = { "lightest-touch" }, first = "relaxation_massage",
    recommends = { "myofascial_release" },
  },
}
test "medium pressure allowed" {
  given  = { like = "healthy_adult", osteoporosis_level = "osteopenia" },
  expect = { misses = { "light-pressure-styles", "lightest-touch" } },
}
test "light pressure because an answer is missing: no style for that" {
  given  = { like = "healthy_adult", dvt_current = unknown },
  expect = { misses = { "light-pressure-styles", "lightest-touch" } },
}
test "severe bleeding disorder, cleared: the lightest touch" {
  given  = {
    like = "healthy_adult", bleeding_disorder = "moderate_severe", clearance_obtained = true,
    clearance_scope = { "bleeding_disorder" },
  },
  expect = {
    disposition = "modified", cap_pressure = 1, fires = { "light-pressure-styles", "lightest-touch" },
    recommends = { "gentle_touch" }, not_recommended = { "swedish" },
  },
}
test "severe frailty, cleared: light touch" {
  given  = { like = "healthy_adult", frailty = "severe", clearance_obtained = true, clearance_scope = { "frailty" } },
  expect = { fires = { "light-touch-when-frail" }, recommends = { "gentle_touch" } },
}
test "mild frailty" {
  given  = { like = "healthy_adult", frailty = "mild" },
  expect = { misses = { "light-touch-when-frail" } },
}
test "frailty unknown" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "light-touch-when-frail" }, not_recommended = { "gentle_touch" } },
}

test "later pregnancy: relaxing style first" {
  given  = { like = "healthy_adult", pregnancy_status = "trimester_2", pain_duration_weeks = 6 },
  expect = { fires = { "pregnancy-relaxing-style" }, first = "relaxation_massage" },
}
test "not pregnant: no style for it" {
  given  = { like = "healthy_adult" },
  expect = { misses = { "pregnancy-relaxing-style" } },
}
test "pregnancy unknown: no style for it" {
  given  = { like = "healthy_adult", pregnancy_status = unknown },
  expect = { undecided = { "pregnancy-relaxing-style" } },
}
