-- What no patient may ever get, whatever else is known or unknown. `palpate check` looks for a patient who would.
-- An invariant speaks only when its `when` is known to be true. Numbers that a clinic may move are read from the limits.

-- 1. Holds and refusals --------------------------------------------------------------------------------------------

invariant "emergency-shows-no-technique" {
  when    = so_far.disposition:is "emergency",
  never   = any {
    so_far.shown(group.massage), so_far.shown "heat_application", so_far.shown "ice_application",
    so_far.shown "electrical_stimulation",
  },
  because = "In an emergency nothing may distract from getting help.",
}
invariant "emergency-shows-no-dose" {
  when    = so_far.disposition:is "emergency",
  never   = so_far.has_dose,
  because = "In an emergency there is nothing to book.",
}
invariant "emergency-names-emergency-care" {
  when    = so_far.disposition:is "emergency",
  never   = none { so_far.referred "ref_emergency", so_far.referred "ref_crisis" },
  because = "An emergency without a place to go to helps nobody.",
}
invariant "emergency-shows-no-other-referral" {
  when    = so_far.disposition:is "emergency",
  never   = any {
    so_far.referred "ref_physical_therapy", so_far.referred "ref_exercise_programme",
    so_far.referred "ref_chiropractic",
    so_far.referred "ref_acupuncture", so_far.referred "ref_yoga", so_far.referred "ref_tai_chi",
    so_far.referred "ref_mindfulness", so_far.referred "ref_psychology", so_far.referred "ref_occupational_health",
    so_far.referred "ref_nutrition", so_far.referred "ref_smoking", so_far.referred "ref_low_cost_massage",
    so_far.referred "ref_licensed_therapist",
  },
  because = "In an emergency nothing may distract from getting help.",
}
invariant "emergency-shows-no-advice" {
  when    = so_far.disposition:is "emergency",
  never   = any {
    so_far.advised "adv_stay_active", so_far.advised "adv_heat", so_far.advised "adv_exercise_start",
    so_far.advised "adv_self_massage_safe", so_far.advised "adv_hydrate", so_far.advised "adv_rest_after",
    so_far.advised "adv_good_outlook", so_far.advised "adv_red_flag_watch",
  },
  because = "In an emergency nothing may distract from getting help.",
}
invariant "urgent-referral-shows-no-technique" {
  when    = so_far.disposition:is "urgent_referral",
  never   = any { so_far.shown(group.massage), so_far.shown "heat_application", so_far.shown "ice_application" },
  because = "The cause comes first.",
}
invariant "urgent-referral-shows-no-dose" {
  when    = so_far.disposition:is "urgent_referral",
  never   = so_far.has_dose,
  because = "The cause comes first.",
}
invariant "urgent-referral-shows-no-optional-care" {
  when    = so_far.disposition:is "urgent_referral",
  never   = any {
    so_far.referred "ref_chiropractic", so_far.referred "ref_acupuncture", so_far.referred "ref_yoga",
    so_far.referred "ref_low_cost_massage", so_far.referred "ref_licensed_therapist", so_far.advised "adv_good_outlook",
    so_far.advised "adv_heat",
  },
  because = "The cause comes first.",
}
invariant "no-massage-means-no-massage" {
  when    = so_far.disposition:is "no_massage",
  never   = any { so_far.shown(group.massage), so_far.has_dose },
  because = "A refusal that still proposes sessions is none.",
}
invariant "hold-shows-no-massage" {
  when    = so_far.disposition:is "clearance_first",
  never   = any { so_far.shown(group.massage), so_far.has_dose },
  because = "What needs agreement is not bookable before it is given.",
}
invariant "dose-needs-massage" {
  when    = none { so_far.has_massage },
  never   = so_far.has_dose,
  because = "Sessions of nothing cannot be booked.",
}
invariant "unknown-safety-answer-is-not-no" {
  when    = any_safety_unknown,
  never   = any {
    so_far.disposition:one_of { "standard", "modified" }, so_far.shown(group.forceful), so_far.pressure_cap:above(2),
    so_far.has_dose,
  },
  because = "Unknown is not no.",
}

-- 2. Warning signs are never played down ---------------------------------------------------------------------------

local emergencies = {
  saddle_numbness          = saddle_numbness,
  pulsating_abdomen        = pulsating_abdomen,
  chest_pain_or_breathless = chest_pain_or_breathless,
  stroke_signs             = stroke_signs,
  suicidal_thoughts        = suicidal_thoughts,
  dark_urine               = dark_urine_after_strain,
  bladder_with_back_pain   = all { bladder_change, back_pain },
  bowel_with_back_pain     = all { bowel_change, back_pain },
  recent_major_accident    = all { pain_onset:is "major_trauma", pain_duration_weeks:below(1) },
  sudden_pain_and_collapse = all { pain_severe_sudden, collapse_or_clammy },
}
for name, condition in pairs(emergencies) do
  invariant("always-an-emergency-" .. name) {
    when    = condition,
    never   = none { so_far.disposition:is "emergency" },
    because = "This sign cannot wait.",
  }
end

local same_day_or_sooner = {
  calf_swelling        = calf_swelling_pain,
  fever_with_back_pain = all { fever, back_pain },
  nerve_loss           = neuro_deficit:is "progressive_or_severe",
  gait_or_hands        = gait_or_hand_clumsiness,
  tender_spine         = midline_bone_tenderness,
  deformity            = new_spinal_deformity,
  belly_or_flank       = any { flank_pain_urinary, abdominal_acute },
  spreading_skin       = cellulitis,
  pressure_crisis      = any { bp_systolic:at_least(180), bp_diastolic:at_least(110) },
  heart_failure_worse  = heart_failure:is "decompensated",
  pregnancy_warning    = all { pregnant, pregnancy_warning_sign },
  numb_after_session   = symptoms_after_last_session:is "new_neuro_symptom",
  weight_loss          = all { weight_loss_unexplained, back_pain },
}
for name, condition in pairs(same_day_or_sooner) do
  invariant("always-a-doctor-first-" .. name) {
    when    = condition,
    never   = none { so_far.disposition:one_of { "urgent_referral", "emergency" } },
    because = "This sign has to be assessed before any massage.",
  }
end

local refusals = {
  illness      = infection_systemic,
  fever        = fever,
  skin         = skin_contagious,
  clot         = dvt_current,
  vein         = phlebitis,
  intoxication = intoxicated_now,
  platelets    = platelet_count:below(20),
}
for name, condition in pairs(refusals) do
  invariant("always-refused-" .. name) {
    when    = condition,
    never   = any { so_far.shown(group.massage), so_far.has_dose },
    because = "Massage could do harm now.",
  }
end

-- 3. A clearance lifts a hold, nothing else ------------------------------------------------------------------------

invariant "clearance-never-lifts-a-refusal" {
  when    = all {
    clearance_obtained,
    any { infection_systemic, skin_contagious, fever_now, dvt_current, intoxicated_now, platelet_count:below(20) },
  },
  never   = none { so_far.disposition:one_of { "no_massage", "urgent_referral", "emergency" } },
  because = "A clearance is for a condition, not for an illness of today.",
}
invariant "clearance-never-lifts-an-emergency" {
  when    = all { clearance_obtained, any { saddle_numbness, chest_pain_or_breathless, pulsating_abdomen } },
  never   = none { so_far.disposition:is "emergency" },
  because = "No agreement makes an emergency safe.",
}
invariant "clearance-keeps-the-cap-of-a-bleeding-disorder" {
  when    = all { clearance_obtained, bleeding_disorder:is "moderate_severe" },
  never   = so_far.pressure_cap:above(1),
  because = "The limit stays after clearance.",
}
invariant "clearance-keeps-the-cap-of-severe-osteoporosis" {
  when    = all { clearance_obtained, osteoporosis_level:is "severe_or_prior_fragility_fracture" },
  never   = so_far.pressure_cap:above(2),
  because = "The limit stays after clearance.",
}
invariant "clearance-keeps-forceful-work-out-with-a-disc" {
  when    = all { clearance_obtained, disc_herniation, radicular },
  never   = so_far.shown(group.forceful),
  because = "The exclusions stay after clearance.",
}
invariant "clearance-for-one-thing-is-not-for-another" {
  when    = all {
    clearance_obtained,
    clearance_scope:has_none { "cancer_status" },
    cancer_status:is "active_treatment",
  },
  never   = any { so_far.shown(group.massage), so_far.has_dose },
  because = "Clearance is given per condition.",
}

-- 4. No forceful work ----------------------------------------------------------------------------------------------

local no_forceful_work = {
  blood_thinner       = anticoagulant,
  bleeding_disorder   = bleeding_disorder:one_of { "mild", "moderate_severe" },
  low_platelets       = platelet_count:below(100),
  osteoporosis        = osteoporosis_level:one_of { "osteoporosis", "severe_or_prior_fragility_fracture" },
  recent_clot         = dvt_history_months:below(6),
  broken_trunk        = all { fracture_current, fracture_region:has_any { "axial" } },
  bone_metastasis     = cancer_status:is "bone_metastasis",
  active_cancer       = cancer_status:one_of { "active_treatment", "active_untreated" },
  pregnancy           = pregnant,
  recent_surgery      = surgery_weeks_ago:below(6),
  aneurysm            = aortic_aneurysm,
  arthritis_flare     = inflammatory_arthritis:is "flare",
  severe_frailty      = frailty:is "severe",
  weakness            = neuro_deficit:is "stable_motor",
  disc_with_leg_signs = all { disc_herniation, radicular },
  numb_after_massage  = all { prior_massage:is "worse", prior_worse_reaction:is "numb_or_weak" },
}
for name, condition in pairs(no_forceful_work) do
  invariant("no-forceful-work-" .. name) {
    when    = condition,
    never   = so_far.shown(group.forceful),
    because = "Forceful work can cause bleeding, a fracture or nerve damage here.",
  }
end

local no_deep_tissue = {
  new_pain      = acute,
  fragile_skin  = fragile_skin,
  long_steroids = steroid_long_term,
  minor         = age_years:below(18),
  leg_signs     = radicular,
  flare         = flare_up,
  event_near    = all { athlete_competing, days_to_event:at_most(limits.event_rest_days) },
  fresh_injury  = acute_injury_days:below(3),
  first_session = sessions_done:at_most(0),
  lymphoedema   = lymphoedema,
  unstable_slip = spondylolisthesis:is "unstable_or_unknown",
  no_feedback   = none { can_give_feedback },
}
for name, condition in pairs(no_deep_tissue) do
  invariant("no-deep-tissue-" .. name) {
    when    = condition,
    never   = so_far.shown "deep_tissue",
    because = "Deep work can do harm here.",
  }
end

local light_only = {
  blood_thinner   = anticoagulant,
  mild_bleeding   = bleeding_disorder:is "mild",
  osteoporosis    = osteoporosis_level:is "osteoporosis",
  long_steroids   = steroid_long_term,
  fragile_skin    = fragile_skin,
  no_feedback     = none { can_give_feedback },
  arthritis_flare = inflammatory_arthritis:is "flare",
}
for name, condition in pairs(light_only) do
  invariant("light-pressure-only-" .. name) {
    when    = condition,
    never   = so_far.pressure_cap:above(2),
    because = "More than light pressure can do harm here.",
  }
end

invariant "light-pressure-only-in-painful-spasm" {
  when    = all { muscle_spasm, pain_nrs:at_least(limits.spasm_nrs) },
  never   = so_far.pressure_cap:above(limits.spasm_pressure),
  because = "Muscles in spasm bear little.",
}
invariant "light-pressure-only-when-worse-before" {
  when    = prior_massage:is "worse",
  never   = so_far.pressure_cap:above(limits.worse_before_pressure),
  because = "Massage has done this person harm before.",
}
invariant "medium-pressure-at-most-in-later-life" {
  when    = age_years:at_least(limits.older_age),
  never   = so_far.pressure_cap:above(limits.older_pressure),
  because = "Tissue grows fragile with age.",
}
invariant "no-stretching-of-loose-or-fused-joints" {
  when    = any { hypermobility, spinal_fusion },
  never   = any { so_far.shown "thai_massage", so_far.shown "assisted_stretching" },
  because = "Stretching can do harm there.",
}
invariant "no-untrained-hands-with-bleeding-or-thin-bones" {
  when    = any { anticoagulant, osteoporosis_level:is "osteoporosis", pregnant, neuropathy },
  never   = any { so_far.shown "partner_massage", so_far.shown "handheld_massager" },
  because = "Untrained hands and devices do most of the harm that is reported.",
}

-- 5. Heat, cold, scent, devices -----------------------------------------------------------------------------------

local no_heat = {
  reduced_feeling = neuropathy,
  leg_arteries    = peripheral_artery_disease,
  fresh_injury    = acute_injury_days:below(3),
  lymphoedema     = lymphoedema,
  pregnancy       = pregnant,
  no_feedback     = none { can_give_feedback },
  memory          = dementia,
  hot_joints      = inflammatory_arthritis:is "flare",
}
for name, condition in pairs(no_heat) do
  invariant("no-heat-" .. name) {
    when    = condition,
    never   = any { so_far.shown "heat_application", so_far.advised "adv_heat" },
    because = "Heat can burn or harm here.",
  }
end
invariant "no-cold-on-numb-skin" {
  when    = any { neuropathy, peripheral_artery_disease },
  never   = any { so_far.shown "ice_application", so_far.advised "adv_cold_optional" },
  because = "Numb or badly supplied skin can freeze unnoticed.",
}
invariant "no-device-near-a-pacemaker" {
  when    = pacemaker_or_icd,
  never   = any {
    so_far.shown "mechanical_impulse", so_far.shown "technology_assisted", so_far.shown "electrical_stimulation",
    so_far.shown "handheld_massager",
  },
  because = "Vibration, magnets and current can disturb it.",
}
invariant "no-vibration-with-epilepsy" {
  when    = epilepsy:one_of { "controlled", "uncontrolled" },
  never   = any {
    so_far.shown "mechanical_impulse",
    so_far.shown "technology_assisted",
    so_far.shown "aromatherapy_massage",
  },
  because = "Strong stimulation and some scents can set off a seizure.",
}
invariant "no-scent-against-allergy-trigger-or-wish" {
  when    = any { allergy_fragrance, scent_triggers, pref_no_scent },
  never   = so_far.shown "aromatherapy_massage",
  because = "An allergy, a trigger or a refusal beats a wish for scent.",
}
invariant "no-unchecked-oil-with-a-nut-allergy" {
  when    = all { allergy_nut, unless { product_checked } },
  never   = so_far.shown "aromatherapy_massage",
  because = "Carrier oils can come from nuts.",
}
invariant "no-scent-in-the-first-trimester" {
  when    = pregnancy_status:is "trimester_1",
  never   = so_far.shown "aromatherapy_massage",
  because = "Scented oils are avoided then.",
}
invariant "no-muscle-stimulator" {
  when    = always,
  never   = so_far.shown "electrical_stimulation",
  because = "Guidelines do not support it.",
}
invariant "no-craniosacral-unasked" {
  when    = unless { pref_wanted:has "craniosacral" },
  never   = so_far.shown "craniosacral",
  because = "What a review found useless is shown only on request.",
}
invariant "no-drainage-without-a-diagnosis" {
  when    = unless { lymphoedema },
  never   = so_far.shown "manual_lymphatic_drainage",
  because = "Moving fluid of unknown cause can do harm.",
}

-- 6. No chiropractic referral in any case of the table --------------------------------------------------------------

local no_manipulation = {
  fracture        = fracture_current,
  tender_spine    = midline_bone_tenderness,
  deformity       = new_spinal_deformity,
  lax_joints      = hypermobility,
  unstable_slip   = spondylolisthesis:is "unstable_or_unknown",
  infection       = any { fever, infection_systemic },
  tumour          = cancer_status:one_of { "active_treatment", "active_untreated", "bone_metastasis" },
  nerve_loss      = neuro_deficit:one_of { "mild_sensory", "stable_motor", "progressive_or_severe" },
  cauda_equina    = any { saddle_numbness, bladder_change, bowel_change },
  gait            = gait_or_hand_clumsiness,
  thin_bones      = osteoporosis_level:one_of { "osteopenia", "osteoporosis", "severe_or_prior_fragility_fracture" },
  long_steroids   = steroid_long_term,
  blood_thinner   = anticoagulant,
  bleeding        = bleeding_disorder:one_of { "mild", "moderate_severe" },
  arthritis_flare = inflammatory_arthritis:is "flare",
  aneurysm        = any { aortic_aneurysm, pulsating_abdomen },
  fusion          = spinal_fusion,
  spine_operation = all { surgery_weeks_ago:at_most(12), surgery_region:has "spine" },
  disc            = all { disc_herniation, unless { provider_assessed } },
  minor           = age_years:below(18),
  pregnancy       = pregnant,
  safety_unknown  = any_safety_unknown,
  not_asked_for   = unless { pref_referrals_wanted:has "ref_chiropractic" },
  not_ruled_out   = any {
    aortic_aneurysm:is_unknown(), spinal_fusion:is_unknown(), inflammatory_arthritis:is_unknown(),
    spondylolisthesis:is_unknown(), hypermobility:is_unknown(),
    all { disc_herniation:is_unknown(), unless { provider_assessed } }, -- a disc may be treated once it was assessed
  },
}
for name, condition in pairs(no_manipulation) do
  invariant("no-chiropractic-" .. name) {
    when    = condition,
    never   = so_far.referred "ref_chiropractic",
    because = "A thrust on the spine can do serious harm here, or nobody has ruled that out.",
  }
end

-- 7. Other care -----------------------------------------------------------------------------------------------------

invariant "no-acupuncture-with-a-bleeding-risk" {
  when    = any { anticoagulant, bleeding_disorder:one_of { "mild", "moderate_severe" }, platelet_count:below(50) },
  never   = so_far.referred "ref_acupuncture",
  because = "Needles can cause bleeding.",
}
invariant "no-acupuncture-against-a-wish" {
  when    = pref_no_needles,
  never   = so_far.referred "ref_acupuncture",
  because = "Consent comes first.",
}
invariant "no-yoga-with-thin-bones" {
  when    = osteoporosis_level:one_of { "osteoporosis", "severe_or_prior_fragility_fracture" },
  never   = so_far.referred "ref_yoga",
  because = "Loaded bending and twisting can break thin bones.",
}
invariant "no-low-cost-clinic-with-a-limit" {
  when    = none { so_far.disposition:is "standard" },
  never   = so_far.referred "ref_low_cost_massage",
  because = "Who has limits needs an experienced therapist.",
}
invariant "back-pain-means-exercise" {
  when    = all { back_pain, so_far.disposition:one_of { "standard", "modified", "provisional" } },
  never   = none { so_far.referred "ref_exercise_programme" },
  because = "Massage is never the only element of a plan for back pain.",
}
invariant "massage-means-a-licensed-therapist" {
  when    = so_far.has_massage,
  never   = none { so_far.referred "ref_licensed_therapist" },
  because = "Training is part of safety.",
}
invariant "massage-means-stop-rules" {
  when    = so_far.has_massage,
  never   = none { so_far.advised "adv_stop_rules" },
  because = "Everyone who is massaged should know when to stop.",
}
invariant "warning-signs-are-named" {
  when    = none { so_far.disposition:is "emergency" },
  never   = none { so_far.advised "adv_red_flag_watch" },
  because = "Everyone should know the signs that need urgent help.",
}
invariant "no-free-drinking-with-a-fluid-limit" {
  when    = any { heart_failure:one_of { "stable", "decompensated" }, kidney_disease_severe },
  never   = so_far.advised "adv_hydrate",
  because = "The amount to drink is set by the provider.",
}
invariant "no-good-outlook-with-a-limit" {
  when    = none { so_far.disposition:is "standard" },
  never   = so_far.advised "adv_good_outlook",
  because = "Comforting words wait until nothing was found.",
}

-- 8. The course -----------------------------------------------------------------------------------------------------

invariant "worse-twice-ends-the-course" {
  when    = worse_sessions_in_a_row:at_least(2),
  never   = so_far.has_dose,
  because = "Getting worse twice is a reason to stop.",
}
invariant "no-gain-ends-the-course" {
  when    = all { sessions_done:at_least(limits.futility_sessions), no_meaningful_change },
  never   = so_far.has_dose,
  because = "More of what does not help is not proposed.",
}
invariant "no-session-beyond-90-minutes" {
  when    = always,
  never   = so_far.minutes_cap:above(90),
  because = "Nothing longer has been studied.",
}
invariant "first-massage-is-short" {
  when    = all { prior_massage:is "never", sessions_done:at_most(0) },
  never   = so_far.minutes_cap:above(limits.first_session_minutes),
  because = "A first massage shows how the body responds.",
}
invariant "worse-before-means-short" {
  when    = prior_massage:is "worse",
  never   = so_far.minutes_cap:above(30),
  because = "Massage has done this person harm before.",
}

-- 9. Consent ---------------------------------------------------------------------------------------------------------

local massage_ids = {
  "swedish", "relaxation_massage", "structural_massage", "deep_tissue", "trigger_point", "neuromuscular",
  "myofascial_release", "sports_massage", "thai_massage", "reflexology", "acupressure", "manual_lymphatic_drainage",
  "aromatherapy_massage", "craniosacral", "mechanical_impulse", "technology_assisted", "electrical_stimulation",
  "handheld_massager", "self_massage", "partner_massage", "chair_massage", "gentle_touch", "effleurage", "petrissage",
  "friction", "tapotement", "percussion", "vibration_stroke", "compression", "passive_joint_movement",
  "assisted_stretching", "heat_application", "ice_application",
}
for _, id in ipairs(massage_ids) do
  invariant("never-refused-" .. id) {
    when    = any { pref_refused:has(id), prior_worse:has(id) },
    never   = so_far.shown(id),
    because = "What a person refuses, or what made it worse, is not proposed.",
  }
end
local body = {
  "head", "neck", "shoulders", "chest", "abdomen", "upper_back", "lower_back", "buttocks", "arms", "hands", "thighs",
  "calves", "feet",
}
for _, id in ipairs(body) do
  invariant("never-touched-" .. id) {
    when    = pref_regions_avoid:has(id),
    never   = none { so_far.avoided(id) },
    because = "An area that is off limits stays off limits.",
  }
end
