-- Ten people with one weak sign or a harmless look-alike. None of them may be sent into alarm.

local no_alarm = { "ref_emergency" }

test "night pain alone: care and a physician, no alarm" {
  given  = { like = "healthy_adult", age_years = 41, pain_night_unrelenting = true },
  expect = { disposition = "modified", cap_pressure = 3, refers = { ref_physician = "soon" }, not_refers = no_alarm },
}
test "constant pain alone: care and a physician, no alarm" {
  given  = { like = "healthy_adult", age_years = 41, pain_constant_rest = true },
  expect = { disposition = "modified", refers = { ref_physician = "soon" }, not_refers = no_alarm },
}
test "60 years with pain of eight weeks and no other sign" {
  given  = { like = "healthy_adult", age_years = 60, pain_duration_weeks = 8 },
  expect = { disposition = "standard", dose = "D03", not_refers = no_alarm },
}
test "19 years with a strain" {
  given  = {
    like = "healthy_adult", age_years = 19, pain_duration_weeks = 2, pain_nrs = 4, pain_onset = "strain_or_lifting",
  },
  expect = { disposition = "standard", dose = "D01", not_refers = no_alarm },
}
test "cancer cured twelve years ago, pain unchanged for two years" {
  given  = {
    like = "healthy_adult", age_years = 63, cancer_status = "past", pain_duration_weeks = 104, pain_trend = "stable",
  },
  expect = {
    disposition = "standard", recommends = { "relaxation_massage" }, not_refers = { "ref_emergency", "ref_oncology" },
  },
}
test "a stumble at 40 with sound bones" {
  given  = {
    like = "healthy_adult", age_years = 40, pain_onset = "minor_trauma", pain_duration_weeks = 2, pain_nrs = 4,
  },
  expect = { disposition = "standard", dose = "D01", not_refers = no_alarm },
}
test "tingling in one leg, stable, assessed" {
  given  = { like = "healthy_adult", leg_numb_tingle = true, bilateral_leg_symptoms = false, provider_assessed = true },
  expect = {
    disposition = "standard", dose = "D07", refers = { ref_physical_therapy = "soon" }, not_refers = no_alarm,
  },
}
test "night sweats alone, in a summer heat" {
  given  = { like = "healthy_adult", night_sweats = true },
  expect = { disposition = "standard", not_refers = no_alarm },
}
test "both calves ache after a long walk, no swelling" {
  given  = {
    like = "healthy_adult", age_years = 33, primary_complaint = "muscle_soreness", pain_regions = { "calves" },
    pain_duration_weeks = 0.3, exercise_soreness = true, hours_since_hard_exercise = 40,
    dark_urine_after_strain = false,
    swelling_present = "none",
  },
  expect = { disposition = "standard", dose = "D09", not_refers = no_alarm },
}
test "ten minutes of morning stiffness at 30" {
  given  = { like = "healthy_adult", age_years = 30, morning_stiffness_minutes = 10, better_with_movement = true },
  expect = { disposition = "standard", not_refers = { "ref_emergency", "ref_rheumatology" } },
}
