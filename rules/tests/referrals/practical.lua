-- Tests of referrals/practical.lua.

test "massage in the plan: a licensed therapist; the rest is open" {
  given  = { like = "healthy_adult", weight_loss_unexplained = unknown },
  expect = {
    fires = { "a-licensed-therapist" }, refers = { ref_licensed_therapist = "routine" },
    undecided = { "therapist-for-lymphoedema", "insurance-needs-a-referral", "work-demands", "smoking" },
    misses = { "therapist-for-pregnancy", "therapist-for-cancer-care" },
  },
}
test "no massage in the plan: no therapist" {
  given  = { like = "healthy_adult", infection_systemic = true },
  expect = {
    disposition = "no_massage", misses = { "a-licensed-therapist" }, not_refers = { "ref_licensed_therapist" },
  },
}
test "pregnancy: prenatal training" {
  given  = { like = "healthy_adult", pregnancy_status = "trimester_2", pain_duration_weeks = 6 },
  expect = { fires = { "therapist-for-pregnancy" }, refers = { "ref_licensed_therapist" } },
}
test "after a birth: prenatal training" {
  given  = { like = "healthy_adult", pregnancy_status = "postpartum", weeks_postpartum = 10, caesarean_recent = false },
  expect = { refers = { ref_licensed_therapist = "routine" }, fires = { "therapist-for-pregnancy" } },
}
test "cancer care, cleared: oncology training" {
  given  = {
    like = "healthy_adult", cancer_status = "active_treatment", pain_trend = "stable", clearance_obtained = true,
    clearance_scope = { "cancer_status" },
  },
  expect = { refers = { ref_licensed_therapist = "routine" }, fires = { "therapist-for-cancer-care" } },
}
test "lymphoedema: experience with it" {
  given  = { like = "healthy_adult", lymphoedema = true },
  expect = { refers = { ref_licensed_therapist = "routine" }, fires = { "therapist-for-lymphoedema" } },
}
test "no lymphoedema" {
  given  = { like = "healthy_adult", lymphoedema = false },
  expect = { misses = { "therapist-for-lymphoedema" } },
}
test "less than two affordable sessions a month: low-cost clinic" {
  given  = { like = "healthy_adult", budget_sessions_per_month = 1.9 },
  expect = {
    fires = { "low-cost-massage" }, refers = { ref_low_cost_massage = "optional" }, advises = { "adv_cost_options" },
  },
}
test "two affordable sessions a month" {
  given  = { like = "healthy_adult", budget_sessions_per_month = 2 },
  expect = { misses = { "low-cost-massage" }, not_refers = { "ref_low_cost_massage" } },
}
test "one affordable session with a limit: no low-cost clinic" {
  given  = { like = "healthy_adult", budget_sessions_per_month = 1, anticoagulant = true },
  expect = { misses = { "low-cost-massage" }, not_refers = { "ref_low_cost_massage" } },
}
test "budget and insurance unknown" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "low-cost-massage", "low-cost-massage-no-insurance" } },
}
test "no insurance: low-cost clinic" {
  given  = { like = "healthy_adult", insurance_massage = "no" },
  expect = {
    fires = { "low-cost-massage-no-insurance" }, misses = { "insurance-needs-a-referral" },
    refers = { "ref_low_cost_massage" },
  },
}
test "insurance asks for a referral" {
  given  = { like = "healthy_adult", insurance_massage = "with_referral" },
  expect = {
    fires = { "insurance-needs-a-referral" }, misses = { "low-cost-massage-no-insurance" }, notes_match = { "letter" },
  },
}
test "desk work: occupational health" {
  given  = { like = "healthy_adult", occupation_load = "sedentary" },
  expect = {
    fires = { "work-demands" }, refers = { ref_occupational_health = "routine" }, advises = { "adv_ergonomics" },
  },
}
test "trouble at work" {
  given  = { like = "healthy_adult", occupation_load = "standing", work_problem = true },
  expect = { advises = { "adv_ergonomics" }, fires = { "work-demands" } },
}
test "a week off work" {
  given  = { like = "healthy_adult", occupation_load = "standing", work_problem = false, work_absence_weeks = 1 },
  expect = { fires = { "work-demands" } },
}
test "work is no theme" {
  given  = { like = "healthy_adult", occupation_load = "standing", work_problem = false, work_absence_weeks = 0.9 },
  expect = { misses = { "work-demands" }, not_refers = { "ref_occupational_health" } },
}
test "tobacco" {
  given  = { like = "healthy_adult", smoker = true },
  expect = { fires = { "smoking" }, refers = { ref_smoking = "optional" } },
}
test "no tobacco" {
  given  = { like = "healthy_adult", smoker = false },
  expect = { misses = { "smoking" } },
}
test "dietitian asked for" {
  given  = { like = "healthy_adult", pref_referrals_wanted = { "ref_nutrition" } },
  expect = { fires = { "nutrition" }, refers = { ref_nutrition = "optional" } },
}
test "thin bones: dietitian" {
  given  = { like = "healthy_adult", osteoporosis_level = "osteoporosis", pref_referrals_wanted = {} },
  expect = { fires = { "nutrition" }, refers = { "ref_nutrition" } },
}
test "dietitian asked for with weight loss: physician first" {
  given  = { like = "healthy_adult", pref_referrals_wanted = { "ref_nutrition" }, weight_loss_unexplained = true },
  expect = { misses = { "nutrition" }, not_refers = { "ref_nutrition" } },
}
test "dietitian asked for, weight unknown" {
  given  = { like = "healthy_adult", pref_referrals_wanted = { "ref_nutrition" }, weight_loss_unexplained = unknown },
  expect = { undecided = { "nutrition" }, not_refers = { "ref_nutrition" } },
}
