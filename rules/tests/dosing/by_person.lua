-- Tests of dosing/by_person.lua.

test "nothing said about the person" {
  given  = { like = "healthy_adult" },
  expect = {
    undecided = {
      "dose-leg-signs", "dose-training", "dose-exercise-soreness", "dose-frail", "dose-widespread-pain",
    },
    misses    = { "dose-medical-limit", "dose-chair", "dose-home" },
    dose      = "D04",
  },
}
test "leg signs, assessed: four careful sessions" {
  given  = { like = "healthy_adult", leg_pain_below_knee = true, provider_assessed = true },
  expect = { fires = { "dose-leg-signs" }, dose = "D07", sessions = { 4, 4 }, minutes = { 30, 45 } },
}
test "leg signs, cleared: four careful sessions" {
  given  = {
    like = "healthy_adult", leg_numb_tingle = true, disc_herniation = true, provider_assessed = false,
    clearance_obtained = true,
    clearance_scope = { "disc_herniation" },
  },
  expect = { fires = { "dose-leg-signs" }, disposition = "modified", dose = "D07" },
}
test "leg signs, not assessed" {
  given  = { like = "healthy_adult", leg_pain_below_knee = true, provider_assessed = false },
  expect = { misses = { "dose-leg-signs" }, dose = "D04" },
}
test "leg signs, unknown whether assessed" {
  given  = { like = "healthy_adult", leg_pain_below_knee = true },
  expect = { undecided = { "dose-leg-signs" } },
}
test "leg signs with weakness: no dose" {
  given  = {
    like = "healthy_adult", leg_pain_below_knee = true, provider_assessed = true, neuro_deficit = "stable_motor",
  },
  expect = { misses = { "dose-leg-signs" }, disposition = "clearance_first", dose = "none" },
}
test "no leg signs" {
  given  = { like = "healthy_adult", leg_pain_below_knee = false, leg_numb_tingle = false, provider_assessed = true },
  expect = { misses = { "dose-leg-signs" } },
}

test "in training, no injury" {
  given  = { like = "healthy_adult", athlete_competing = true, acute_injury_days = "never" },
  expect = { fires = { "dose-training" }, dose = "D08" },
}
test "in training, injury 28 days ago" {
  given  = { like = "healthy_adult", athlete_competing = true, acute_injury_days = 28 },
  expect = { fires = { "dose-training" } },
}
test "in training, injury 27 days ago" {
  given  = { like = "healthy_adult", athlete_competing = true, acute_injury_days = 27 },
  expect = { misses = { "dose-training" }, dose = "D04" },
}
test "not in training" {
  given  = { like = "healthy_adult", athlete_competing = false },
  expect = { misses = { "dose-training" } },
}
test "sore after exercise: one or two short sessions" {
  given  = {
    like = "healthy_adult", pain_duration_weeks = 0.2, exercise_soreness = true, hours_since_hard_exercise = 72,
    dark_urine_after_strain = false,
  },
  expect = { fires = { "dose-exercise-soreness" }, dose = "D09" },
}
test "sore, but exercise was longer ago" {
  given  = { like = "healthy_adult", exercise_soreness = true, hours_since_hard_exercise = 73 },
  expect = { misses = { "dose-exercise-soreness" } },
}
test "dark urine: no dose" {
  given  = {
    like = "healthy_adult", exercise_soreness = true, hours_since_hard_exercise = 20, dark_urine_after_strain = true,
  },
  expect = { misses = { "dose-exercise-soreness" }, dose = "none" },
}

test "65 years and robust: 45 minutes" {
  given  = { like = "healthy_adult", age_years = 65, frailty = "none" },
  expect = { fires = { "dose-older-adult" }, dose = "D10", minutes = { 45, 45 } },
}
test "70 years, frailty unknown: the milder row all the same" {
  given  = { like = "healthy_adult", age_years = 70 },
  expect = { fires = { "dose-older-adult" }, dose = "D10" },
}
test "64 years" {
  given  = { like = "healthy_adult", age_years = 64, frailty = "none" },
  expect = { misses = { "dose-older-adult", "dose-frail" }, dose = "D04" },
}
test "79 years is not yet 80" {
  given  = { like = "healthy_adult", age_years = 79, frailty = "none" },
  expect = { fires = { "dose-older-adult" }, misses = { "dose-frail" }, dose = "D10" },
}
test "80 years: short sessions" {
  given  = { like = "healthy_adult", age_years = 80, frailty = "none" },
  expect = { fires = { "dose-frail" }, misses = { "dose-older-adult" }, dose = "D11" },
}
test "70 years with new pain: the short course" {
  given  = {
    like = "healthy_adult", age_years = 70, frailty = "none", pain_duration_weeks = 2, pain_nrs = 4,
    muscle_spasm = false,
  },
  expect = { misses = { "dose-older-adult" }, dose = "D01" },
}
test "70 years and six weeks of pain" {
  given  = { like = "healthy_adult", age_years = 70, frailty = "none", pain_duration_weeks = 6 },
  expect = { fires = { "dose-older-adult" }, dose = "D10" },
}
test "mild frailty: short sessions" {
  given  = { like = "healthy_adult", age_years = 70, frailty = "mild" },
  expect = { fires = { "dose-frail" }, misses = { "dose-older-adult" }, dose = "D11" },
}
test "age unknown: no dose" {
  given  = { like = "healthy_adult", age_years = unknown },
  expect = { disposition = "provisional", dose = "none", misses = { "dose-older-adult", "dose-frail" } },
}

test "second trimester without known risk" {
  given  = { like = "healthy_adult", pregnancy_status = "trimester_2", pregnancy_high_risk = false },
  expect = { fires = { "dose-pregnancy" }, dose = "D12", minutes = { 30, 45 } },
}
test "third trimester, risk unknown: the same gentle row, and the risk is asked for" {
  given  = { like = "healthy_adult", pregnancy_status = "trimester_3" },
  expect = { fires = { "dose-pregnancy" }, dose = "D12", asks = { "pregnancy_high_risk" } },
}
test "high-risk pregnancy: no dose" {
  given  = { like = "healthy_adult", pregnancy_status = "trimester_3", pregnancy_high_risk = true },
  expect = { misses = { "dose-pregnancy" }, disposition = "clearance_first", dose = "none" },
}
test "not pregnant" {
  given  = { like = "healthy_adult" },
  expect = { misses = { "dose-pregnancy" } },
}

test "stress with pain of 3: a few calming sessions" {
  given  = { like = "healthy_adult", primary_complaint = "stress_tension", pain_nrs = 3 },
  expect = { fires = { "dose-stress" }, dose = "D13" },
}
test "stress with pain just over 3" {
  given  = { like = "healthy_adult", primary_complaint = "stress_tension", pain_nrs = 3.1 },
  expect = { misses = { "dose-stress" }, dose = "D04" },
}
test "stress, pain unknown" {
  given  = { like = "healthy_adult", primary_complaint = "stress_tension" },
  expect = { undecided = { "dose-stress" } },
}
test "back pain of 3 is not stress" {
  given  = { like = "healthy_adult", pain_nrs = 3 },
  expect = { misses = { "dose-stress" } },
}

test "fibromyalgia: short sessions that grow" {
  given  = { like = "healthy_adult", fibromyalgia = true },
  expect = { fires = { "dose-widespread-pain" }, dose = "D14" },
}
test "widespread pain: the same" {
  given  = { like = "healthy_adult", fibromyalgia = false, primary_complaint = "widespread_pain" },
  expect = { fires = { "dose-widespread-pain" }, dose = "D14" },
}
test "no widespread pain, complaint unknown" {
  given  = { like = "healthy_adult", fibromyalgia = false, primary_complaint = unknown },
  expect = { undecided = { "dose-widespread-pain", "dose-stress" } },
}
test "no widespread pain" {
  given  = { like = "healthy_adult", fibromyalgia = false },
  expect = { misses = { "dose-widespread-pain" } },
}

test "blood thinner: short sessions" {
  given  = { like = "healthy_adult", anticoagulant = true, inr_value = 2.5, bruises_easily = false },
  expect = { fires = { "dose-medical-limit" }, dose = "D15", minutes = { 20, 30 } },
}
test "cancer care, cleared: short sessions" {
  given  = {
    like = "healthy_adult", cancer_status = "active_treatment", pain_trend = "stable", clearance_obtained = true,
    clearance_scope = { "cancer_status" },
  },
  expect = { fires = { "dose-medical-limit" }, disposition = "modified", dose = "D15" },
}
test "cancer care, not cleared: no dose, and what would follow" {
  given  = {
    like = "healthy_adult", cancer_status = "active_treatment", pain_trend = "stable", clearance_obtained = false,
  },
  expect = {
    misses = { "dose-medical-limit" }, disposition = "clearance_first", dose = "none",
    after_clearance = { disposition = "modified", dose = "D15" },
  },
}
test "chemotherapy 11 weeks ago, cleared" {
  given  = {
    like = "healthy_adult", chemo_or_radiation_weeks = 11.9, clearance_obtained = true,
    clearance_scope = { "cancer_status" },
  },
  expect = { fires = { "dose-medical-limit" }, dose = "D15" },
}
test "stable heart failure, cleared" {
  given  = {
    like = "healthy_adult", heart_failure = "stable", clearance_obtained = true, clearance_scope = { "heart_failure" },
  },
  expect = { fires = { "dose-medical-limit" }, dose = "D15" },
}
test "heart event 11 weeks ago, cleared" {
  given  = {
    like = "healthy_adult", heart_event_weeks = 11.9, clearance_obtained = true,
    clearance_scope = { "heart_failure", "heart_event_weeks" },
  },
  expect = { fires = { "dose-medical-limit" }, dose = "D15" },
}
test "severe osteoporosis, cleared" {
  given  = {
    like = "healthy_adult", osteoporosis_level = "severe_or_prior_fragility_fracture", clearance_obtained = true,
    clearance_scope = { "osteoporosis_level" },
  },
  expect = { fires = { "dose-medical-limit" }, dose = "D15" },
}
test "severe kidney or liver disease, cleared" {
  given  = {
    like = "healthy_adult", kidney_disease_severe = true, liver_disease_severe = true, clearance_obtained = true,
    clearance_scope = { "kidney_disease_severe", "liver_disease_severe" },
  },
  expect = { fires = { "dose-medical-limit" }, dose = "D15" },
}
test "none of the medical limits, another limit holds" {
  given  = {
    like = "healthy_adult", osteoporosis_level = "osteopenia", chemo_or_radiation_weeks = 12, heart_failure = "none",
    heart_event_weeks = 12, kidney_disease_severe = false, liver_disease_severe = false,
  },
  expect = { misses = { "dose-medical-limit" }, disposition = "modified", dose = "D04" },
}
test "another limit holds, medical history unknown" {
  given  = { like = "healthy_adult", osteoporosis_level = "osteopenia" },
  expect = { undecided = { "dose-medical-limit" } },
}

test "home methods wanted: minutes at home beside the course" {
  given  = { like = "healthy_adult", pref_self_care = true },
  expect = { fires = { "dose-home" }, dose = "D04", home = { "D16" } },
}
test "home methods not wanted" {
  given  = { like = "healthy_adult", pref_self_care = false, budget_sessions_per_month = 4, pref_setting = "clinic" },
  expect = { misses = { "dose-home" } },
}
test "home methods wanted but none is shown" {
  given  = { like = "healthy_adult", pref_self_care = true, anticoagulant = true },
  expect = { misses = { "dose-home" } },
}
test "self-massage asked for by name, home methods unknown" {
  given  = { like = "healthy_adult", pref_wanted = { "self_massage" } },
  expect = { undecided = { "dose-home" } },
}
test "at the workplace: short seated sessions" {
  given  = { like = "healthy_adult", pref_setting = "workplace" },
  expect = { fires = { "dose-chair" }, dose = "D17", minutes = { 15, 20 } },
}
test "at the workplace, seated massage refused" {
  given  = { like = "healthy_adult", pref_setting = "workplace", pref_refused = { "chair_massage" } },
  expect = { misses = { "dose-chair" }, dose = "D04" },
}
test "seated massage wanted, setting unknown" {
  given  = { like = "healthy_adult", pref_wanted = { "chair_massage" } },
  expect = { undecided = { "dose-chair" }, dose = "D04" },
}
test "home methods wanted, a device asked for by name" {
  given  = { like = "healthy_adult", pref_self_care = true, pref_wanted = { "handheld_massager" } },
  expect = { fires = { "dose-home" }, recommends = { "self_massage", "handheld_massager" }, home = { "D16" } },
}
