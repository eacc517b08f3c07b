-- Words that more than one rule uses, built from facts.

-- 1. Where and how long -------------------------------------------------------------------------------------------

define "back_pain" {
  when = any { primary_complaint:is "low_back_pain", pain_regions:has_any { "lower_back", "upper_back" } },
  title = "Back pain", phrase = "the person has back pain",
}
define "radicular" {
  when = any { leg_pain_below_knee, leg_numb_tingle },
  title = "Leg signs of an irritated nerve", phrase = "there is pain below the knee or numbness in a leg",
}
define "back_or_leg_pain" {
  when = any {
    back_pain, radicular, bilateral_leg_symptoms, pain_regions:has_any { "buttocks", "thighs", "calves", "feet" },
  },
  title = "Back or leg pain", phrase = "there is back or leg pain",
}
define "acute" {
  when = pain_duration_weeks:below(limits.acute_weeks),
  title = "Acute pain", phrase = "the pain is new (acute)",
}
define "subacute" {
  when = pain_duration_weeks:between(limits.acute_weeks, limits.chronic_weeks),
  title = "Subacute pain", phrase = "the pain has lasted some weeks (subacute)",
}
define "chronic" {
  when = pain_duration_weeks:above(limits.chronic_weeks),
  title = "Chronic pain", phrase = "the pain has lasted for months (chronic)",
}

-- 2. Safety -------------------------------------------------------------------------------------------------------

define "fever" {
  when = any { fever_now, temperature_c:at_least(limits.fever_temperature) },
  title = "Fever", phrase = "the person has a fever",
}
define "weak_flags" {
  value = count {
    pain_night_unrelenting, pain_constant_rest, night_sweats,
    all { age_years:at_least(limits.weak_flag_old_age), pain_duration_weeks:at_most(limits.new_back_pain_weeks) },
    age_years:below(limits.weak_flag_young_age), steroid_long_term, immunosuppressed,
  },
  title = "Number of weak red flags",
}
define "pregnant" {
  when = pregnancy_status:one_of { "trimester_1", "trimester_2", "trimester_3" },
  title = "Pregnant", phrase = "the person is pregnant",
}
define "bleeding_medicines" {
  value = count { anticoagulant, antiplatelet, nsaid_use },
  title = "Number of medicines that add to bleeding",
}
-- The rows of the table "when not to refer for manipulation". A referral for manipulation needs all of them known to be
-- false: `none { manipulation_barred }`; the rules that block it are in safety/manipulation.lua.
define "manipulation_barred" {
  when = any {
    fracture_current, midline_bone_tenderness, new_spinal_deformity, hypermobility,
    spondylolisthesis:is "unstable_or_unknown",
    fever, infection_systemic, cancer_status:one_of { "active_treatment", "active_untreated", "bone_metastasis" },
    saddle_numbness, bladder_change, bowel_change, gait_or_hand_clumsiness,
    neuro_deficit:one_of { "mild_sensory", "stable_motor", "progressive_or_severe" },
    osteoporosis_level:one_of { "osteopenia", "osteoporosis", "severe_or_prior_fragility_fracture" }, steroid_long_term,
    anticoagulant, bleeding_disorder:one_of { "mild", "moderate_severe" },
    inflammatory_arthritis:is "flare",
    aortic_aneurysm, pulsating_abdomen,
    spinal_fusion,
    all { surgery_weeks_ago:at_most(limits.surgery_major_weeks), surgery_region:has_any { "spine" } },
    all { disc_herniation, unless { provider_assessed } },
    age_years:below(18), pregnant,
  },
  title = "A reason against manipulation", phrase = "there is a reason against manipulation",
}

-- 3. The course so far --------------------------------------------------------------------------------------------

define "first_session" {
  when = any { prior_massage:is "never", sessions_done:at_most(0) },
  title = "First session", phrase = "this is the first session",
}
define "nrs_drop_percent" {
  value = (nrs_baseline - pain_nrs) / nrs_baseline * 100, unit = "%", title = "Fall of pain in per cent",
}
define "odi_drop" { value = odi_baseline - odi_percent, title = "Fall of the Oswestry index in points" }
define "rmdq_drop" { value = rmdq_baseline - rmdq_score, title = "Fall of the Roland-Morris score in points" }
define "peg_drop_percent" {
  value = (peg_baseline - peg_score) / peg_baseline * 100, unit = "%", title = "Fall of the PEG score in per cent",
}
define "meaningful_change" {
  when = any {
    nrs_drop_percent:at_least(limits.meaningful_percent),
    odi_drop:at_least(limits.meaningful_odi_points),
    rmdq_drop:at_least(limits.meaningful_rmdq_points),
    peg_drop_percent:at_least(limits.meaningful_percent),
  },
  title = "Meaningful change", phrase = "there was a meaningful change",
}
define "change_measured" {
  when = any {
    all { nrs_baseline:is_known(), pain_nrs:is_known() },
    all { odi_baseline:is_known(), odi_percent:is_known() },
    all { rmdq_baseline:is_known(), rmdq_score:is_known() },
    all { peg_baseline:is_known(), peg_score:is_known() },
  },
  title = "Change was measured", phrase = "change was measured",
}
-- `meaningful_change` stays unknown while one of four scores is; "no change" needs only that one was measured and none rose above
-- its mark.
define "no_meaningful_change" {
  when = all { change_measured, unless { meaningful_change } },
  title = "No meaningful change", phrase = "change was measured and none was meaningful",
}

-- 4. The person ---------------------------------------------------------------------------------------------------

define "bmi" {
  value = first_known { body_mass_index, weight_kg / (height_cm * height_cm) * 10000 },
  unit = "kg/m2", title = "Body mass index",
}
define "yellow_flags" {
  value = count { fear_avoidance, catastrophising, low_mood, passive_coping, work_problem, low_social_support },
  title = "Number of yellow flags",
}
