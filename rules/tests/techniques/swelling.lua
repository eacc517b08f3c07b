-- Tests of techniques/swelling.lua.

test "nothing said about swelling" {
  given  = { like = "healthy_adult" },
  expect = {
    undecided       = { "lymphoedema-drainage", "swelling-of-unknown-cause", "wants-swelling-down" },
    not_recommended = { "manual_lymphatic_drainage" },
  },
}
test "lymphoedema, cleared, swelling as a goal: drainage" {
  given  = {
    like = "healthy_adult", lymphoedema = true, lymphoedema_region = { "arms" }, goals = { "swelling_reduction" },
    clearance_obtained = true, clearance_scope = { "lymphoedema" }, cellulitis = false, heart_failure = "none",
    kidney_disease_severe = false,
  },
  expect = {
    fires = { "lymphoedema-drainage" }, misses = { "wants-swelling-down" },
    recommends = { "manual_lymphatic_drainage" },
    notes_match = { "not for back pain" },
  },
}
test "lymphoedema, not cleared: no drainage from this plan" {
  given  = {
    like = "healthy_adult", lymphoedema = true, goals = { "swelling_reduction" }, clearance_obtained = false,
    cellulitis = false, heart_failure = "none", kidney_disease_severe = false,
  },
  expect = { misses = { "lymphoedema-drainage" }, not_recommended = { "manual_lymphatic_drainage" } },
}
test "lymphoedema, cleared for something else" {
  given  = {
    like = "healthy_adult", lymphoedema = true, goals = { "swelling_reduction" }, clearance_obtained = true,
    clearance_scope = { "diabetes" },
  },
  expect = { misses = { "lymphoedema-drainage" } },
}
test "lymphoedema and heart failure: no drainage" {
  given  = {
    like = "healthy_adult", lymphoedema = true, goals = { "swelling_reduction" }, clearance_obtained = true,
    clearance_scope = { "lymphoedema", "heart_failure", "heart_event_weeks" }, heart_failure = "stable",
  },
  expect = { misses = { "lymphoedema-drainage" }, not_recommended = { "manual_lymphatic_drainage" } },
}
test "lymphoedema and cellulitis: no drainage" {
  given  = {
    like = "healthy_adult", lymphoedema = true, goals = { "swelling_reduction" }, clearance_obtained = true,
    clearance_scope = { "lymphoedema" }, cellulitis = true,
  },
  expect = { misses = { "lymphoedema-drainage" }, disposition = "urgent_referral" },
}
test "lymphoedema and severe kidney disease: no drainage" {
  given  = {
    like = "healthy_adult", lymphoedema = true, goals = { "swelling_reduction" }, clearance_obtained = true,
    clearance_scope = { "lymphoedema", "kidney_disease_severe" }, kidney_disease_severe = true,
  },
  expect = { misses = { "lymphoedema-drainage" }, not_recommended = { "manual_lymphatic_drainage" } },
}
test "lymphoedema, and swelling is not the goal" {
  given  = { like = "healthy_adult", lymphoedema = true, goals = { "pain_relief" } },
  expect = { misses = { "lymphoedema-drainage", "wants-swelling-down" } },
}
test "one swollen limb without a diagnosis: find the cause" {
  given  = { like = "healthy_adult", swelling_present = "one_limb", pref_wanted = { "manual_lymphatic_drainage" } },
  expect = {
    fires = { "swelling-of-unknown-cause" }, excludes = { "manual_lymphatic_drainage" },
    refers = { ref_physician = "urgent" },
  },
}
test "local swelling" {
  given  = { like = "healthy_adult", swelling_present = "local" },
  expect = { misses = { "swelling-of-unknown-cause" } },
}
test "swelling of a diagnosed lymphoedema" {
  given  = { like = "healthy_adult", swelling_present = "one_limb", lymphoedema = true },
  expect = { misses = { "swelling-of-unknown-cause" } },
}
test "swelling as a goal without a diagnosis" {
  given  = { like = "healthy_adult", pain_duration_weeks = 5, goals = { "swelling_reduction" } },
  expect = {
    fires = { "wants-swelling-down" }, refers = { ref_physician = "soon" },
    asks = { "lymphoedema", "swelling_present" },
    notes_match = { "cause of a swelling" },
  },
}
test "swelling is not a goal" {
  given  = { like = "healthy_adult", goals = { "sleep" } },
  expect = { misses = { "wants-swelling-down" } },
}
test "drainage asked for without a diagnosis" {
  given  = { like = "healthy_adult", pref_wanted = { "manual_lymphatic_drainage" } },
  expect = { fires = { "drainage-needs-a-diagnosis" }, excludes = { "manual_lymphatic_drainage" } },
}
test "drainage asked for with a diagnosis" {
  given  = {
    like = "healthy_adult", lymphoedema = true, lymphoedema_region = { "arms" },
    pref_wanted = { "manual_lymphatic_drainage" },
  },
  expect = { misses = { "drainage-needs-a-diagnosis" }, recommends = { "manual_lymphatic_drainage" } },
}
