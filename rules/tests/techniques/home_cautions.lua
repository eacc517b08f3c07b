-- Each single reason against massage by untrained hands, one patient each: a wish for it is refused.

local cautions = {
  anticoagulant_taken    = { anticoagulant = true },
  mild_bleeding_disorder = { bleeding_disorder = "mild" },
  thinner_bones          = { osteoporosis_level = "osteopenia" },
  long_steroids          = { steroid_long_term = true },
  broken_arm             = { fracture_current = true, fracture_region = { "arms" } },
  mild_numbness          = { neuro_deficit = "mild_sensory" },
  second_trimester       = { pregnancy_status = "trimester_2" },
  low_platelets          = { platelet_count = 99 },
  bruises                = { bruises_easily = true },
  old_clot               = { dvt_history_months = 60 },
  reduced_feeling        = { neuropathy = true },
  leg_tingling           = { leg_numb_tingle = true },
}

for name, facts_of_it in pairs(cautions) do
  local given = {
    like = "healthy_adult", pref_wanted = { "partner_massage", "handheld_massager" }, pref_self_care = true,
  }
  for fact_id, value in pairs(facts_of_it) do
    given[fact_id] = value
  end
  test("no untrained hands: " .. name) {
    given  = given,
    expect = {
      fires = { "no-untrained-hands" }, not_recommended = { "partner_massage", "handheld_massager" },
      misses = { "self-massage-at-home" },
    },
  }
end

-- These end in a refusal or a hold of the whole plan.
local holds = {
  clot_now       = { dvt_current = true },
  swollen_calf   = { calf_swelling_pain = true },
  inflamed_vein  = { phlebitis = true },
  active_cancer  = { cancer_status = "active_treatment" },
  unstable_slip  = { spondylolisthesis = "unstable_or_unknown" },
  severe_frailty = { frailty = "severe" },
  after_birth    = { pregnancy_status = "postpartum", weeks_postpartum = 4 },
}

for name, facts_of_it in pairs(holds) do
  local given = { like = "healthy_adult", pref_self_care = true }
  for fact_id, value in pairs(facts_of_it) do
    given[fact_id] = value
  end
  test("no home massage under a hold: " .. name) {
    given  = given,
    expect = {
      fires = { "no-untrained-hands" }, not_recommended = { "self_massage", "partner_massage" }, dose = "none",
    },
  }
end
