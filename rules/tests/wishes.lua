-- Ten people whose wish meets a limit. The limit holds, the wish is answered.

test "deep tissue wished for on a blood thinner" {
  given  = { like = "healthy_adult", anticoagulant = true, pref_wanted = { "deep_tissue" }, pref_pressure = "deep" },
  expect = {
    disposition = "modified", cap_pressure = 2, excludes = { "deep_tissue" }, not_recommended = { "deep_tissue" },
    recommends = { "relaxation_massage" }, notes_match = { "It was lowered" },
  },
}
test "Thai massage wished for in pregnancy" {
  given  = {
    like = "healthy_adult", pregnancy_status = "trimester_2", pregnancy_high_risk = false,
    pregnancy_warning_sign = false,
    pref_wanted = { "thai_massage" }, pref_clothed = true,
  },
  expect = { disposition = "modified", excludes = { "thai_massage" }, not_recommended = { "thai_massage" } },
}
test "chiropractic wished for with thin bones" {
  given  = {
    like = "healthy_adult", osteoporosis_level = "osteoporosis", pref_referrals_wanted = { "ref_chiropractic" },
  },
  expect = { not_refers = { "ref_chiropractic" }, notes_match = { "manipulation is not suggested" } },
}
test "a massage gun wished for with reduced feeling" {
  given  = { like = "healthy_adult", neuropathy = true, pref_wanted = { "handheld_massager" } },
  expect = { excludes = { "handheld_massager" }, not_recommended = { "handheld_massager" } },
}
test "ninety minutes wished for, frail" {
  given  = { like = "healthy_adult", age_years = 74, frailty = "mild", pref_minutes = 90 },
  expect = { cap_minutes = 45, dose = "D11" },
}
test "scented oil wished for with asthma that scents set off" {
  given  = {
    like = "healthy_adult", asthma_or_copd = true, scent_triggers = true, pref_wanted = { "aromatherapy_massage" },
  },
  expect = { excludes = { "aromatherapy_massage" }, products = { "unscented" } },
}
test "massage wished for with a fever" {
  given  = {
    like = "healthy_adult", fever_now = true, pref_wanted = { "relaxation_massage" },
    primary_complaint = "stress_tension", pain_regions = {},
  },
  expect = { disposition = "no_massage", not_recommended = { "relaxation_massage" }, dose = "none" },
}
test "a wish and a refusal of the same technique: the refusal holds" {
  given  = { like = "healthy_adult", pref_wanted = { "swedish" }, pref_refused = { "swedish" } },
  expect = { not_recommended = { "swedish" } },
}
test "two sessions a week wished for by the pain, one a month by the purse" {
  given  = {
    like = "healthy_adult", pain_nrs = 7, budget_sessions_per_month = 1, minutes_available_weekly = 300,
  },
  expect = {
    dose = "D04", minutes = { 60, 60 }, refers = { "ref_low_cost_massage", "ref_exercise_programme" },
    misses = { "dose-chronic-front-loaded" },
  },
}
test "acupuncture wished for, and no needles" {
  given  = { like = "healthy_adult", pref_referrals_wanted = { "ref_acupuncture" }, pref_no_needles = true },
  expect = { not_refers = { "ref_acupuncture" }, recommends = { "acupressure" } },
}
