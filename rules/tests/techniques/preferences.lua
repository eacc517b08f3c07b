-- Tests of techniques/preferences.lua.

test "no wish said" {
  given  = { like = "healthy_adult" },
  expect = {
    undecided = {
      "prefers-light", "prefers-medium", "prefers-firm", "prefers-firm-trigger-point", "prefers-deep",
      "prefers-deep-tissue", "stays-clothed", "stays-clothed-thai", "no-oil", "at-the-workplace", "at-home",
      "in-hospital", "asks-for-a-woman", "asks-for-a-man", "quiet-session",
    },
    fires     = {
      "refused-techniques", "techniques-that-made-it-worse", "regions-off-limits", "techniques-that-helped",
    },
  },
}
test "light pressure preferred" {
  given  = { like = "healthy_adult", pref_pressure = "light" },
  expect = {
    fires = { "prefers-light" }, misses = { "prefers-medium", "prefers-firm", "prefers-deep" },
    first = "relaxation_massage", recommends = { "swedish", "myofascial_release" },
  },
}
test "medium pressure preferred" {
  given  = { like = "healthy_adult", pref_pressure = "medium" },
  expect = {
    fires  = { "prefers-medium" },
    misses = { "prefers-light", "prefers-firm", "prefers-firm-trigger-point", "prefers-deep", "prefers-deep-tissue" },
  },
}
test "firm pressure preferred and nothing against it" {
  given  = { like = "healthy_adult", pref_pressure = "firm" },
  expect = {
    fires = { "prefers-firm", "prefers-firm-trigger-point" }, first = "structural_massage",
    recommends = { "trigger_point" },
  },
}
test "firm pressure preferred in new pain: no trigger point work" {
  given  = { like = "healthy_adult", pref_pressure = "firm", pain_duration_weeks = 3.9 },
  expect = {
    fires = { "prefers-firm" }, misses = { "prefers-firm-trigger-point" }, not_recommended = { "trigger_point" },
  },
}
test "firm pressure preferred at 4 weeks" {
  given  = { like = "healthy_adult", pref_pressure = "firm", pain_duration_weeks = 4 },
  expect = { fires = { "prefers-firm-trigger-point" } },
}
test "firm pressure preferred under a pressure limit" {
  given  = { like = "healthy_adult", pref_pressure = "firm", osteoporosis_level = "osteopenia" },
  expect = { misses = { "prefers-firm-trigger-point" }, cap_pressure = 3, not_recommended = { "trigger_point" } },
}
test "firm pressure preferred by someone who begins lightly" {
  given  = { like = "healthy_adult", pref_pressure = "firm", prior_massage = "never" },
  expect = { misses = { "prefers-firm-trigger-point" }, not_recommended = { "trigger_point" } },
}
test "deep pressure preferred and no limit found" {
  given  = { like = "healthy_adult", pref_pressure = "deep" },
  expect = { fires = { "prefers-deep", "prefers-deep-tissue" }, recommends = { "deep_tissue" } },
}
test "deep pressure preferred with a limit" {
  given  = { like = "healthy_adult", pref_pressure = "deep", anticoagulant = true },
  expect = {
    fires = { "prefers-deep-not-now" }, misses = { "prefers-deep", "prefers-deep-tissue" }, cap_pressure = 2,
    not_recommended = { "deep_tissue" },
  },
}
test "deep pressure preferred in new pain: medium is aimed at" {
  given  = { like = "healthy_adult", pref_pressure = "deep", pain_duration_weeks = 2 },
  expect = {
    fires = { "prefers-deep-not-now" }, misses = { "prefers-deep", "prefers-deep-tissue" },
    not_recommended = { "deep_tissue" },
  },
}
test "deep pressure preferred in a first session, and at 70: medium is aimed at" {
  given  = { like = "healthy_adult", pref_pressure = "deep", sessions_done = 0, age_years = 70 },
  expect = { fires = { "prefers-deep-not-now" }, misses = { "prefers-deep" } },
}
test "deep pressure preferred, sessions unknown" {
  given  = { like = "healthy_adult", pref_pressure = "deep" },
  expect = { fires = { "prefers-deep" }, undecided = { "prefers-deep-not-now" } },
}
test "deep pressure preferred in a person who is known to need no light start" {
  given  = {
    like = "healthy_adult", pref_pressure = "deep", prior_massage = "helped", sessions_done = 3, fibromyalgia = false,
    athlete_competing = false, exercise_soreness = false,
  },
  expect = { fires = { "prefers-deep" }, misses = { "prefers-deep-not-now" } },
}
test "deep pressure preferred at 12 weeks" {
  given  = { like = "healthy_adult", pref_pressure = "deep", pain_duration_weeks = 12 },
  expect = { misses = { "prefers-deep-tissue" }, not_recommended = { "deep_tissue" } },
}
test "deep pressure preferred at 65" {
  given  = { like = "healthy_adult", pref_pressure = "deep", age_years = 65 },
  expect = { misses = { "prefers-deep-tissue" }, not_recommended = { "deep_tissue" } },
}

test "stays clothed: clothed styles, no oil" {
  given  = { like = "healthy_adult", pref_clothed = true },
  expect = {
    fires = { "stays-clothed", "stays-clothed-thai" }, recommends = { "chair_massage", "acupressure" },
    products = { "no_oil" },
    not_recommended = { "swedish", "relaxation_massage" },
  },
}
test "stays clothed at 65: no Thai massage" {
  given  = { like = "healthy_adult", pref_clothed = true, age_years = 65 },
  expect = { fires = { "stays-clothed" }, misses = { "stays-clothed-thai" }, not_recommended = { "thai_massage" } },
}
test "stays clothed with thin bones: no Thai massage" {
  given  = {
    like = "healthy_adult", pref_clothed = true, osteoporosis_level = "osteoporosis", pref_wanted = { "thai_massage" },
  },
  expect = { misses = { "stays-clothed-thai" }, excludes = { "thai_massage" } },
}
test "does not need to stay clothed" {
  given  = { like = "healthy_adult", pref_clothed = false },
  expect = { misses = { "stays-clothed", "stays-clothed-thai" } },
}
test "no oil: dry techniques" {
  given  = { like = "healthy_adult", pref_no_oil = true },
  expect = {
    fires = { "no-oil" }, recommends = { "myofascial_release" }, products = { "no_oil" },
    not_recommended = { "swedish" },
  },
}
test "oil is fine" {
  given  = { like = "healthy_adult", pref_no_oil = false },
  expect = { misses = { "no-oil" }, recommends = { "swedish" } },
}

test "what is refused is never proposed" {
  given  = { like = "healthy_adult", pref_refused = { "relaxation_massage" }, goals = { "relaxation" } },
  expect = {
    fires = { "refused-techniques" }, not_recommended = { "relaxation_massage" }, excludes = { "relaxation_massage" },
  },
}
test "a refusal weighs more than a wish" {
  given  = { like = "healthy_adult", pref_refused = { "swedish" }, pref_wanted = { "swedish" } },
  expect = { not_recommended = { "swedish" }, excludes = { "swedish" } },
}
test "a refusal holds when other techniques are not answered" {
  given  = { like = "healthy_adult", pref_refused = { swedish = true } },
  expect = { not_recommended = { "swedish" } },
}
test "what made it worse is never proposed" {
  given  = { like = "healthy_adult", prior_worse = { "structural_massage" } },
  expect = { not_recommended = { "structural_massage" }, excludes = { "structural_massage" } },
}
test "areas off limits are avoided" {
  given  = { like = "healthy_adult", pref_regions_avoid = { "neck", "feet" } },
  expect = { avoids = { "neck", "feet" } },
}

test "at the workplace: seated massage" {
  given  = { like = "healthy_adult", pref_setting = "workplace" },
  expect = {
    fires = { "at-the-workplace" }, misses = { "at-home", "in-hospital" }, recommends = { "chair_massage" },
    dose = "D17",
  },
}
test "at home" {
  given  = { like = "healthy_adult", pref_setting = "home" },
  expect = { fires = { "at-home" }, misses = { "at-the-workplace" }, notes_match = { "same safety questions" } },
}
test "in hospital" {
  given  = { like = "healthy_adult", pref_setting = "hospital" },
  expect = { fires = { "in-hospital" }, misses = { "at-home" }, notes_match = { "ward team" } },
}
test "a woman is preferred, and quiet" {
  given  = { like = "healthy_adult", pref_therapist_gender = "female", pref_quiet = true },
  expect = {
    fires = { "asks-for-a-woman", "quiet-session" }, misses = { "asks-for-a-man" },
    notes_match = { "female therapist", "quiet session" },
  },
}
test "a man is preferred, and talking is fine" {
  given  = { like = "healthy_adult", pref_therapist_gender = "male", pref_quiet = false },
  expect = {
    fires = { "asks-for-a-man" }, misses = { "asks-for-a-woman", "quiet-session" }, notes_match = { "male therapist" },
  },
}
