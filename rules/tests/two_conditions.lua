-- Ten people with two conditions at once. The stricter limit of each kind holds.

test "blood thinner and mild frailty: the lighter pressure, the shorter session" {
  given  = { like = "healthy_adult", age_years = 76, anticoagulant = true, frailty = "mild" },
  expect = { disposition = "modified", cap_pressure = 2, cap_minutes = 45, not_recommended = { "deep_tissue" } },
}
test "osteoporosis and fibromyalgia" {
  given  = { like = "healthy_adult", age_years = 58, osteoporosis_level = "osteoporosis", fibromyalgia = true },
  expect = { disposition = "modified", cap_pressure = 2, dose = "D14", recommends = { "relaxation_massage" } },
}
test "pregnancy and a past clot: clearance for the clot alone does not lift the limits of pregnancy" {
  given  = {
    like = "healthy_adult", pregnancy_status = "trimester_2", pregnancy_high_risk = false,
    pregnancy_warning_sign = false,
    dvt_history_months = 5, clearance_obtained = true, clearance_scope = { "dvt_history_months" },
  },
  expect = {
    disposition = "modified", cap_pressure = { 3, calves = 1, thighs = 1 }, avoids = { "abdomen" },
    not_recommended = { "deep_tissue", "thai_massage" },
  },
}
test "two holds, one cleared: still a hold" {
  given  = {
    like = "healthy_adult", diabetes = "unstable", epilepsy = "uncontrolled", clearance_obtained = true,
    clearance_scope = { "diabetes" },
  },
  expect = { disposition = "clearance_first", clearances = { "epilepsy" }, dose = "none" },
}
test "two holds, both cleared" {
  given  = {
    like = "healthy_adult", diabetes = "unstable", epilepsy = "uncontrolled", clearance_obtained = true,
    clearance_scope = { "diabetes", "epilepsy" },
  },
  expect = { disposition = "modified", not_recommended = { "technology_assisted", "aromatherapy_massage" } },
}
test "a hold and a cold: the cold refuses, whatever was cleared" {
  given  = {
    like = "healthy_adult", hypertension = "uncontrolled", infection_systemic = true, clearance_obtained = true,
    clearance_scope = { "hypertension" },
  },
  expect = { disposition = "no_massage", dose = "none" },
}
test "lymphoedema and neuropathy: lightest on the limb, no heat" {
  given  = {
    like = "healthy_adult", lymphoedema = true, lymphoedema_region = { "arms" }, neuropathy = true,
    pain_duration_weeks = 6,
  },
  expect = {
    disposition = "modified", cap_pressure = { arms = 1, feet = 2, calves = 2 },
    not_recommended = { "heat_application" },
    not_advises = { "adv_heat" },
  },
}
test "heart failure and kidney disease, cleared: half an hour, own fluid limit" {
  given  = {
    like = "healthy_adult", heart_failure = "stable", kidney_disease_severe = true, clearance_obtained = true,
    clearance_scope = { "heart_failure", "kidney_disease_severe" },
  },
  expect = {
    disposition = "modified", cap_minutes = 30, cap_pressure = 2, dose = "D15", advises = { "adv_fluid_limit" },
    not_advises = { "adv_hydrate" },
  },
}
test "pacemaker and epilepsy: no device of any kind" {
  given  = {
    like = "healthy_adult", pacemaker_or_icd = true, epilepsy = "controlled",
    pref_wanted = { "technology_assisted", "handheld_massager" },
  },
  expect = {
    excludes        = { "technology_assisted", "handheld_massager" },
    not_recommended = { "technology_assisted", "handheld_massager" },
  },
}
test "leg signs and high stress: calm, gentle, assessed" {
  given  = {
    like = "healthy_adult", leg_pain_below_knee = true, provider_assessed = true, stress_level = 8,
    pref_pressure = "firm",
  },
  expect = {
    first = "relaxation_massage", dose = "D07", refers = { ref_mindfulness = "routine", ref_physical_therapy = "soon" },
    not_recommended = { "deep_tissue", "trigger_point" },
  },
}
