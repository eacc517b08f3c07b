-- Tests of referrals/manipulation_and_needles.lua. The patient of whom every reason against manipulation is known to be absent:

patient "free_for_manipulation" {
  like                  = "healthy_adult",
  pref_referrals_wanted = { "ref_chiropractic" },
  midline_bone_tenderness = false, new_spinal_deformity = false, hypermobility = false, spondylolisthesis = "none",
  gait_or_hand_clumsiness = false, inflammatory_arthritis = "none", aortic_aneurysm = false, spinal_fusion = false,
  disc_herniation = false, temperature_c = 36.8, cellulitis = false, sexual_function_change = false,
  platelet_count = 250,
}

test "chiropractic asked for and every reason against it ruled out" {
  given  = { like = "free_for_manipulation" },
  expect = {
    fires = { "wants-manipulation" }, misses = { "manipulation-withheld" }, refers = { ref_chiropractic = "optional" },
  },
}
test "chiropractic not asked for" {
  given  = { like = "free_for_manipulation", pref_referrals_wanted = {} },
  expect = { misses = { "wants-manipulation", "manipulation-withheld" }, not_refers = { "ref_chiropractic" } },
}
test "wishes unknown" {
  given  = { like = "free_for_manipulation", pref_referrals_wanted = unknown },
  expect = { undecided = { "wants-manipulation" }, not_refers = { "ref_chiropractic" } },
}
test "chiropractic asked for, one reason not ruled out: withheld and asked" {
  given  = { like = "free_for_manipulation", aortic_aneurysm = unknown },
  expect = {
    undecided = { "wants-manipulation" }, fires = { "manipulation-withheld" }, not_refers = { "ref_chiropractic" },
    asks = { "aortic_aneurysm" }, notes_match = { "has not been ruled out" },
  },
}
test "chiropractic asked for without back pain" {
  given  = { like = "free_for_manipulation", primary_complaint = "stress_tension", pain_regions = {} },
  expect = { misses = { "wants-manipulation" }, not_refers = { "ref_chiropractic" } },
}
test "chiropractic asked for at 17" {
  given  = { like = "free_for_manipulation", age_years = 17, guardian_consent = true },
  expect = { misses = { "wants-manipulation" }, not_refers = { "ref_chiropractic" } },
}

local reasons = {
  tender_spine    = { midline_bone_tenderness = true },
  new_deformity   = { new_spinal_deformity = true },
  lax_joints      = { hypermobility = true },
  unstable_slip   = { spondylolisthesis = "unstable_or_unknown" },
  broken_bone     = { fracture_current = true, fracture_region = { "hands" } },
  fever           = { fever_now = true },
  infection       = { infection_systemic = true },
  active_cancer   = { cancer_status = "active_treatment" },
  bone_metastasis = { cancer_status = "bone_metastasis" },
  saddle_numbness = { saddle_numbness = true },
  unsteady_gait   = { gait_or_hand_clumsiness = true },
  mild_numbness   = { neuro_deficit = "mild_sensory" },
  weakness        = { neuro_deficit = "stable_motor" },
  thinner_bones   = { osteoporosis_level = "osteopenia" },
  thin_bones      = { osteoporosis_level = "osteoporosis" },
  long_steroids   = { steroid_long_term = true },
  blood_thinner   = { anticoagulant = true },
  mild_bleeding   = { bleeding_disorder = "mild" },
  arthritis_flare = { inflammatory_arthritis = "flare" },
  aneurysm        = { aortic_aneurysm = true },
  fused_spine     = { spinal_fusion = true },
  spine_operation = { surgery_weeks_ago = 12, surgery_region = { "spine" } },
  herniated_disc  = { disc_herniation = true },
  pregnancy       = { pregnancy_status = "trimester_2" },
}

for name, facts_of_it in pairs(reasons) do
  local given = { like = "free_for_manipulation" }
  for fact_id, value in pairs(facts_of_it) do
    given[fact_id] = value
  end
  test("no chiropractic: " .. name) {
    given  = given,
    expect = {
      misses = { "wants-manipulation" }, fires = { "manipulation-withheld" }, not_refers = { "ref_chiropractic" },
    },
  }
end

test "acupuncture asked for: an option with honest words" {
  given  = { like = "healthy_adult", pref_referrals_wanted = { "ref_acupuncture" } },
  expect = {
    fires = { "wants-acupuncture" }, refers = { ref_acupuncture = "optional" }, notes_match = { "Guidelines disagree" },
    misses = { "acupuncture-and-pregnancy" },
  },
}
test "acupuncture asked for, wishes otherwise unknown" {
  given  = { like = "healthy_adult" },
  expect = {
    undecided  = { "wants-acupuncture", "acupuncture-not-in-this-guideline", "acupuncture-and-bleeding", "no-needles" },
    not_refers = { "ref_acupuncture" },
  },
}
test "acupuncture asked for in pain of 12 weeks" {
  given  = { like = "healthy_adult", pain_duration_weeks = 12, pref_referrals_wanted = { "ref_acupuncture" } },
  expect = { misses = { "wants-acupuncture" }, not_refers = { "ref_acupuncture" } },
}
test "acupuncture asked for under British guidance" {
  given  = { like = "healthy_adult", guideline_profile = "uk_nice", pref_referrals_wanted = { "ref_acupuncture" } },
  expect = {
    fires = { "acupuncture-not-in-this-guideline" }, misses = { "wants-acupuncture" },
    not_refers = { "ref_acupuncture" },
    notes_match = { "NICE" },
  },
}
test "acupuncture asked for under American guidance" {
  given  = { like = "healthy_adult", guideline_profile = "us_acp", pref_referrals_wanted = { "ref_acupuncture" } },
  expect = { fires = { "wants-acupuncture" }, misses = { "acupuncture-not-in-this-guideline" } },
}
test "acupuncture asked for, but no needles wanted" {
  given  = { like = "healthy_adult", pref_no_needles = true, pref_referrals_wanted = { "ref_acupuncture" } },
  expect = { fires = { "no-needles" }, misses = { "wants-acupuncture" }, not_refers = { "ref_acupuncture" } },
}
test "needles are fine" {
  given  = { like = "healthy_adult", pref_no_needles = false },
  expect = { misses = { "no-needles" } },
}
test "acupuncture asked for with a blood thinner" {
  given  = { like = "healthy_adult", anticoagulant = true, pref_referrals_wanted = { "ref_acupuncture" } },
  expect = {
    fires = { "acupuncture-and-bleeding" }, misses = { "wants-acupuncture" }, not_refers = { "ref_acupuncture" },
    notes_match = { "before any needles" },
  },
}
test "acupuncture asked for with a mild bleeding disorder" {
  given  = { like = "healthy_adult", bleeding_disorder = "mild", pref_referrals_wanted = { "ref_acupuncture" } },
  expect = { fires = { "acupuncture-and-bleeding" }, not_refers = { "ref_acupuncture" } },
}
test "acupuncture asked for with 49 platelets" {
  given  = { like = "healthy_adult", platelet_count = 49, pref_referrals_wanted = { "ref_acupuncture" } },
  expect = {
    fires = { "acupuncture-and-bleeding" }, misses = { "wants-acupuncture" }, not_refers = { "ref_acupuncture" },
  },
}
test "acupuncture asked for with 50 platelets" {
  given  = { like = "healthy_adult", platelet_count = 50, pref_referrals_wanted = { "ref_acupuncture" } },
  expect = { misses = { "acupuncture-and-bleeding" }, fires = { "wants-acupuncture" } },
}
test "acupuncture asked for, blood thinner unknown" {
  given  = { like = "healthy_adult", anticoagulant = unknown, pref_referrals_wanted = { "ref_acupuncture" } },
  expect = {
    misses = { "wants-acupuncture" }, undecided = { "acupuncture-and-bleeding" }, not_refers = { "ref_acupuncture" },
  },
}
test "acupuncture asked for in pregnancy" {
  given  = { like = "healthy_adult", pregnancy_status = "trimester_3", pref_referrals_wanted = { "ref_acupuncture" } },
  expect = {
    notes_match = { "In pregnancy, ask your maternity provider before any" },
    fires = { "acupuncture-and-pregnancy" }, misses = { "wants-acupuncture" }, not_refers = { "ref_acupuncture" },
  },
}
test "acupuncture asked for, pregnancy unknown" {
  given  = { like = "healthy_adult", pregnancy_status = unknown, pref_referrals_wanted = { "ref_acupuncture" } },
  expect = { undecided = { "acupuncture-and-pregnancy" }, not_refers = { "ref_acupuncture" } },
}
