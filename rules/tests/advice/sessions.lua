-- Tests of advice/sessions.lua.

test "massage in the plan: good practice around it" {
  given  = { like = "healthy_adult" },
  expect = {
    fires     = { "before-during-after", "drink-as-usual", "no-heavy-meal", "write-down-progress" },
    advises   = {
      "adv_disclose_history", "adv_speak_up", "adv_check_credentials", "adv_draping_choice", "adv_stop_rules",
      "adv_soreness_expect", "adv_rest_after", "adv_hydrate", "adv_no_heavy_meal", "adv_track_outcome",
    },
    undecided = { "own-fluid-limit", "rise-slowly", "first-session-advice", "cold-pack-for-soreness" },
    misses    = { "device-safety", "home-massage-safety", "patch-test" },
  },
}
test "no massage in the plan: nothing about sessions" {
  given  = { like = "healthy_adult", infection_systemic = true },
  expect = {
    misses      = {
      "before-during-after", "drink-as-usual", "no-heavy-meal", "write-down-progress", "first-session-advice",
    },
    not_advises = { "adv_speak_up", "adv_hydrate", "adv_no_heavy_meal" },
  },
}
test "heart failure: the own fluid limit instead of drinking as usual" {
  given  = {
    like = "healthy_adult", heart_failure = "stable", clearance_obtained = true, clearance_scope = { "heart_failure" },
  },
  expect = {
    fires = { "own-fluid-limit" }, misses = { "drink-as-usual" }, advises = { "adv_fluid_limit" },
    not_advises = { "adv_hydrate" },
  },
}
test "severe kidney disease: the own fluid limit" {
  given  = {
    like = "healthy_adult", kidney_disease_severe = true, heart_failure = "none", clearance_obtained = true,
    clearance_scope = { "kidney_disease_severe" },
  },
  expect = { fires = { "own-fluid-limit" }, misses = { "drink-as-usual" }, not_advises = { "adv_hydrate" } },
}
test "heart and kidneys are well" {
  given  = { like = "healthy_adult", heart_failure = "none", kidney_disease_severe = false },
  expect = { misses = { "own-fluid-limit" }, fires = { "drink-as-usual" } },
}
test "blood pressure tablets: get up slowly" {
  given  = { like = "healthy_adult", bp_medicine = true },
  expect = { fires = { "rise-slowly" }, advises = { "adv_rise_slowly" } },
}
test "65 years: get up slowly" {
  given  = { like = "healthy_adult", age_years = 65, bp_medicine = false },
  expect = { fires = { "rise-slowly" } },
}
test "sedative 11 hours ago: get up slowly" {
  given  = { like = "healthy_adult", bp_medicine = false, strong_pain_or_sedative_hours = 11.9 },
  expect = { fires = { "rise-slowly" } },
}
test "nothing that makes dizzy" {
  given  = { like = "healthy_adult", age_years = 64, bp_medicine = false, strong_pain_or_sedative_hours = 12 },
  expect = { misses = { "rise-slowly" } },
}
test "first session: come early" {
  given  = { like = "healthy_adult", sessions_done = 0 },
  expect = { fires = { "first-session-advice" }, advises = { "adv_arrive_early", "adv_rise_slowly" } },
}
test "second session" {
  given  = { like = "healthy_adult", sessions_done = 1, prior_massage = "helped" },
  expect = { misses = { "first-session-advice" }, not_advises = { "adv_arrive_early" } },
}
test "a device in the plan: short and low" {
  given  = { like = "healthy_adult", pref_wanted = { "technology_assisted" } },
  expect = { fires = { "device-safety" }, recommends = { "technology_assisted" }, advises = { "adv_device_limits" } },
}
test "a refused device brings no advice about devices" {
  given  = { like = "healthy_adult", pref_wanted = { "technology_assisted" }, anticoagulant = true },
  expect = { misses = { "device-safety" }, not_advises = { "adv_device_limits" } },
}
test "home massage in the plan: gentle only" {
  given  = { like = "healthy_adult", pref_wanted = { "self_massage" } },
  expect = { fires = { "home-massage-safety" }, advises = { "adv_self_massage_safe" } },
}
test "sore after the last session: a cold pack if liked" {
  given  = { like = "healthy_adult", sessions_done = 2, post_session_soreness_hours = 1 },
  expect = { fires = { "cold-pack-for-soreness" }, advises = { "adv_cold_optional" } },
}
test "not sore" {
  given  = { like = "healthy_adult", sessions_done = 2, post_session_soreness_hours = 0 },
  expect = { misses = { "cold-pack-for-soreness" } },
}
test "sore, with reduced feeling: no cold pack" {
  given  = { like = "healthy_adult", post_session_soreness_hours = 20, neuropathy = true },
  expect = { misses = { "cold-pack-for-soreness" }, not_advises = { "adv_cold_optional" } },
}
test "6 weeks of pain: no diary of its own accord" {
  given  = { like = "healthy_adult", pain_duration_weeks = 6 },
  expect = { misses = { "write-down-progress" } },
}
test "duration unknown" {
  given  = { like = "healthy_adult", pain_duration_weeks = unknown, goals = { "relaxation" } },
  expect = { undecided = { "write-down-progress" } },
}
test "scented oil in the plan: test a small patch" {
  given  = {
    like = "healthy_adult", pref_wanted = { "aromatherapy_massage" }, allergy_nut = false, allergy_fragrance = false,
    scent_triggers = false, epilepsy = "none",
  },
  expect = { fires = { "patch-test" }, advises = { "adv_patch_test" } },
}
test "few affordable sessions: ways to save" {
  given  = { like = "healthy_adult", budget_sessions_per_month = 1.9, anticoagulant = true },
  expect = { fires = { "cost" }, advises = { "adv_cost_options" }, not_refers = { "ref_low_cost_massage" } },
}
test "no insurance: ways to save" {
  given  = { like = "healthy_adult", budget_sessions_per_month = 2, insurance_massage = "no" },
  expect = { fires = { "cost" }, advises = { "adv_cost_options" } },
}
test "cost is no theme" {
  given  = { like = "healthy_adult", budget_sessions_per_month = 2, insurance_massage = "yes" },
  expect = { misses = { "cost" }, not_advises = { "adv_cost_options" } },
}
test "budget and insurance unknown" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "cost" } },
}
test "six weeks of pain: more than one a week for four weeks only" {
  given  = { like = "healthy_adult", pain_duration_weeks = 6 },
  expect = { fires = { "frequent-sessions-for-four-weeks" }, notes_match = { "four weeks at most" } },
}
test "13 weeks of pain" {
  given  = { like = "healthy_adult", pain_duration_weeks = 13 },
  expect = { misses = { "frequent-sessions-for-four-weeks" } },
}
