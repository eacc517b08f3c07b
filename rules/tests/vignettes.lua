-- The 25 acceptance cases. Facts that a case does not name: the safety screen has its normal answers, all else is unknown.
-- Three things hold for every plan and are tested elsewhere: the consult note, no percentage of expected improvement, no claim of cure.

local every_technique = {
  "swedish", "relaxation_massage", "structural_massage", "deep_tissue", "trigger_point", "neuromuscular",
  "myofascial_release", "sports_massage", "thai_massage", "reflexology", "acupressure", "manual_lymphatic_drainage",
  "aromatherapy_massage", "craniosacral", "mechanical_impulse", "technology_assisted", "electrical_stimulation",
  "handheld_massager", "self_massage", "partner_massage", "chair_massage", "gentle_touch", "effleurage", "petrissage",
  "friction", "tapotement", "percussion", "vibration_stroke", "compression", "passive_joint_movement",
  "assisted_stretching", "heat_application", "ice_application",
}
local forceful = {
  "deep_tissue", "trigger_point", "neuromuscular", "friction", "tapotement", "percussion", "thai_massage",
  "mechanical_impulse", "sports_massage", "assisted_stretching", "handheld_massager", "technology_assisted",
}
local optional_referrals = {
  "ref_chiropractic", "ref_acupuncture", "ref_yoga", "ref_tai_chi", "ref_mindfulness", "ref_nutrition", "ref_smoking",
  "ref_low_cost_massage", "ref_exercise_programme", "ref_occupational_health", "ref_licensed_therapist",
}
local comfort_advice = {
  "adv_heat", "adv_cold_optional", "adv_arrive_early", "adv_draping_choice", "adv_no_heavy_meal", "adv_hydrate",
  "adv_breathing", "adv_rest_after", "adv_soreness_expect", "adv_self_massage_safe", "adv_sleep", "adv_cost_options",
  "adv_stay_active",
}

test "V01 desk worker, a year of dull low back ache, likes medium pressure" {
  given  = {
    like = "healthy_adult", age_years = 42, primary_complaint = "low_back_pain", pain_duration_weeks = 52, pain_nrs = 5,
    pain_quality = { "ache" }, muscle_tension = true, occupation_load = "sedentary", pref_pressure = "medium",
  },
  expect = {
    disposition = "standard", among_first = { count = 3, "relaxation_massage", "structural_massage" }, dose = "D04",
    refers = { "ref_exercise_programme", "ref_occupational_health" }, advises = { "adv_stay_active", "adv_ergonomics" },
    grade = "low", not_refers = { "ref_emergency" }, not_recommended = { "craniosacral" },
  },
}

test "V02 lifted a box four days ago, no other signs" {
  given  = {
    like = "healthy_adult", age_years = 35, pain_duration_weeks = 0.6, pain_onset = "strain_or_lifting",
    acute_injury_days = 4,
    pain_nrs = 5,
  },
  expect = {
    disposition = "standard", recommends = { "heat_application", "swedish" }, dose = "D01",
    advises = { "adv_good_outlook", "adv_heat", "adv_stay_active" }, not_recommended = { "deep_tissue" },
  },
}

test "V03 numb when wiping and cannot start urine since yesterday" {
  given  = {
    like = "healthy_adult", age_years = 47, pain_duration_weeks = 30, saddle_numbness = true, bladder_change = true,
    bilateral_leg_symptoms = true, pref_wanted = { "deep_tissue" },
  },
  expect = {
    disposition = "emergency", urgency = "emergency", refers = { ref_emergency = "emergency" },
    not_recommended = every_technique, dose = "none", not_refers = optional_referrals, not_advises = comfort_advice,
    after_clearance = "none",
  },
}

test "V04 back ache after a long flight, left calf newly swollen and sore" {
  given  = {
    like = "healthy_adult", age_years = 51, pain_duration_weeks = 2, calf_swelling_pain = true,
    chest_pain_or_breathless = false,
  },
  expect = {
    disposition = "urgent_referral", refers = { ref_physician = "same_day" }, not_recommended = every_technique,
    dose = "none",
    not_advises = { "adv_self_massage_safe" },
  },
}

test "V05 on warfarin, INR in range, asks for firm pressure" {
  given  = {
    like = "healthy_adult", age_years = 66, pain_duration_weeks = 40, anticoagulant = true, inr_value = 2.5,
    bruises_easily = false,
    pref_pressure = "firm",
  },
  expect = {
    disposition = "modified", cap_pressure = 2, notes_match = { "It was lowered" },
    recommends = { "relaxation_massage" },
    refers = { ref_physician = "soon", ref_exercise_programme = "routine" }, not_recommended = forceful,
    not_refers = { "ref_chiropractic", "ref_acupuncture" },
  },
}

test "V06 24 weeks pregnant, healthy pregnancy, low back ache for 6 weeks" {
  given  = {
    like = "healthy_adult", age_years = 31, pregnancy_status = "trimester_2", pregnancy_high_risk = false,
    pregnancy_warning_sign = false, pain_duration_weeks = 6,
  },
  expect = {
    disposition = "modified", positions = { "side_lying" }, dose = "D12", avoids = { "abdomen" },
    cap_pressure = { calves = 2, thighs = 2 }, advises = { "adv_pregnancy_position" },
    refers = { "ref_pelvic_health_pt", "ref_obstetric" },
    not_recommended = { "deep_tissue", "thai_massage", "mechanical_impulse", "tapotement" },
  },
}

test "V07 72 years, thin bones, wants an adjustment" {
  given  = {
    like = "healthy_adult", age_years = 72, osteoporosis_level = "osteoporosis", pain_duration_weeks = 60,
    pref_referrals_wanted = { "ref_chiropractic" }, frailty = "none",
  },
  expect = {
    disposition = "modified", cap_pressure = 2, refers = { "ref_tai_chi", "ref_exercise_programme" },
    notes_match = { "manipulation is not suggested" }, not_refers = { "ref_chiropractic" },
    not_recommended = { "thai_massage", "tapotement", "deep_tissue" },
  },
}

test "V08 runner, sore thighs and low back 30 hours after a race, urine normal" {
  given  = {
    like = "healthy_adult", age_years = 29, exercise_soreness = true, hours_since_hard_exercise = 30,
    dark_urine_after_strain = false, athlete_competing = true, days_to_event = 21, pain_duration_weeks = 0.2,
    primary_complaint = "muscle_soreness",
  },
  expect = {
    first = { "sports_massage", "effleurage" }, cap_pressure = 3, dose = "D09",
    notes_match = { "soreness and flexibility" },
    not_recommended = { "deep_tissue" },
  },
}

test "V09 tense and stressed, mild ache" {
  given  = {
    like = "healthy_adult", age_years = 38, primary_complaint = "stress_tension", stress_level = 8, pain_nrs = 2,
    pain_duration_weeks = 20, goals = { "relaxation", "sleep" }, sleep_disturbed = true, phq2_score = 1, gad2_score = 2,
  },
  expect = {
    first = "relaxation_massage", dose = "D13", advises = { "adv_breathing", "adv_sleep" },
    refers = { "ref_mindfulness" },
    not_among_first = { count = 3, "deep_tissue" },
  },
}

test "V10 back pain with chills after a urine infection" {
  given  = {
    like = "healthy_adult", age_years = 58, pain_duration_weeks = 1, temperature_c = 38.6, fever_now = true,
    recent_infection = true,
  },
  expect = {
    disposition = "urgent_referral", refers = { ref_physician = "same_day" }, not_recommended = every_technique,
    dose = "none",
  },
}

test "V11 slipped off a step, takes daily prednisolone" {
  given  = {
    like = "healthy_adult", age_years = 78, pain_onset = "minor_trauma", steroid_long_term = true,
    pain_duration_weeks = 0.4,
  },
  expect = {
    disposition = "urgent_referral", refers = { ref_physician = "same_day" }, fires = { "minor-trauma-fragile-bone" },
    not_recommended = every_technique, dose = "none", not_refers = { "ref_chiropractic" },
  },
}

test "V12 prostate cancer treated 4 years ago, new back pain that wakes him" {
  given  = {
    like = "healthy_adult", age_years = 69, cancer_status = "past", pain_duration_weeks = 5, pain_trend = "worsening",
    pain_night_unrelenting = true,
  },
  expect = {
    disposition = "urgent_referral", refers = { ref_physician = "urgent" }, not_recommended = every_technique,
    dose = "none",
    not_refers = { "ref_yoga" },
  },
}

test "V13 smoker, sudden tearing pain, pale and sweaty" {
  given  = {
    like = "healthy_adult", age_years = 70, smoker = true, pain_severe_sudden = true, pain_quality = { "tearing" },
    collapse_or_clammy = true,
  },
  expect = {
    disposition = "emergency", refers = { ref_emergency = "emergency" }, not_recommended = every_technique,
    dose = "none",
    not_refers = optional_referrals,
  },
}

test "V14 disc herniation, stable tingling, neurologist agreed to gentle massage" {
  given  = {
    like = "healthy_adult", age_years = 45, disc_herniation = true, leg_pain_below_knee = true, leg_numb_tingle = true,
    neuro_deficit = "mild_sensory", pain_duration_weeks = 9, provider_assessed = true, clearance_obtained = true,
    clearance_scope = { "disc_herniation" },
  },
  expect = {
    disposition = "modified", dose = "D07", recommends = { "relaxation_massage" }, refers = { "ref_physical_therapy" },
    advises = { "adv_stop_rules", "adv_red_flag_watch", "adv_bring_clearance" },
    not_recommended = { "deep_tissue", "trigger_point", "thai_massage" },
  },
}

test "V15 same leg signs, no assessment yet" {
  given  = {
    like = "healthy_adult", age_years = 45, disc_herniation = true, leg_pain_below_knee = true, leg_numb_tingle = true,
    neuro_deficit = "mild_sensory", pain_duration_weeks = 9, provider_assessed = false, clearance_obtained = false,
    clearance_scope = { "disc_herniation" },
  },
  expect = { disposition = "clearance_first", refers = { "ref_physician" }, dose = "none", not_recommended = forceful },
}

test "V16 blood pressure 172/104 at intake, no symptoms" {
  given  = { like = "healthy_adult", age_years = 55, bp_systolic = 172, bp_diastolic = 104, pain_duration_weeks = 16 },
  expect = {
    disposition = "clearance_first", clearances = { hypertension = "physician" }, dose = "none",
    after_clearance = { disposition = "modified", positions = { "semi_reclined" }, cap_pressure = 2, cap_minutes = 30 },
    not_recommended = { "thai_massage", "deep_tissue" },
  },
}

test "V17 wants scented oil massage, nut allergy" {
  given  = {
    like = "healthy_adult", age_years = 33, allergy_nut = true, pref_wanted = { "aromatherapy_massage" },
    pain_duration_weeks = 20,
  },
  expect = {
    products = { "no_nut_oil" }, excludes = { "aromatherapy_massage" }, recommends = { "relaxation_massage" },
    advises = { "adv_patch_test" }, not_recommended = { "aromatherapy_massage" },
  },
}

test "V18 distressed, high STarT Back" {
  given  = {
    like = "healthy_adult", age_years = 44, pain_duration_weeks = 30, start_back_total = 8, start_back_psych = 5,
    phq2_score = 4,
    gad2_score = 4, suicidal_thoughts = false, fear_avoidance = true, catastrophising = true,
  },
  expect = {
    refers = { ref_psychology = "soon", ref_physical_therapy = "soon", ref_physician = "soon" },
    recommends = { "relaxation_massage" }, advises = { "adv_pacing" },
  },
}

test "V19 only age and complaint given" {
  given  = { age_years = 50, primary_complaint = "low_back_pain" },
  expect = {
    disposition = "provisional", cap_pressure = 2, not_recommended = forceful,
    asks = {
      "pregnancy_status", "can_give_feedback", "pain_duration_weeks", "pain_onset", "pain_night_unrelenting",
      "neuro_deficit", "calf_swelling_pain", "saddle_numbness", "bladder_change", "bowel_change", "cancer_status",
      "weight_loss_unexplained", "fever_now", "pulsating_abdomen", "chest_pain_or_breathless", "dvt_current",
      "bleeding_disorder", "osteoporosis_level", "fracture_current", "surgery_weeks_ago", "pacemaker_or_icd",
      "infection_systemic", "skin_contagious", "anticoagulant", "steroid_long_term",
    },
  },
}

test "V20 flu-like illness, wants relaxing massage" {
  given  = {
    like = "healthy_adult", age_years = 30, infection_systemic = true, fever_now = false,
    primary_complaint = "stress_tension",
  },
  expect = {
    disposition = "no_massage", notes_match = { "Ask again" }, not_recommended = every_technique, dose = "none",
  },
}

test "V21 arm lymphoedema after breast surgery 8 years ago, stable back pain, wants deep" {
  given  = {
    like = "healthy_adult", age_years = 59, cancer_status = "past", pain_duration_weeks = 110, pain_trend = "stable",
    lymphoedema = true, pref_pressure = "deep", lymphoedema_region = { "arms", "chest", "shoulders" },
  },
  expect = {
    disposition = "modified", cap_pressure = { arms = 1, chest = 1, shoulders = 1 },
    refers = { "ref_lymphoedema_therapist" },
    notes_match = { "Deep work is not proposed" }, not_recommended = { "deep_tissue", "heat_application" },
  },
}

test "V22 young man, morning stiffness an hour, eases with movement" {
  given  = {
    like = "healthy_adult", age_years = 28, pain_duration_weeks = 35, morning_stiffness_minutes = 60,
    better_with_movement = true,
  },
  expect = {
    disposition = "modified", refers = { ref_rheumatology = "soon", ref_exercise_programme = "routine" },
    cap_pressure = 3,
    not_refers = { "ref_chiropractic" },
  },
}

test "V23 six sessions, little change" {
  given  = {
    like = "healthy_adult", age_years = 48, pain_duration_weeks = 40, sessions_done = 6, nrs_baseline = 6,
    pain_nrs = 5.5,
    odi_baseline = 34, odi_percent = 32,
  },
  expect = { course = "stop", dose = "none", refers = { "ref_physical_therapy" }, misses = { "maintenance" } },
}

test "V24 chronic pain, can pay for one session a month" {
  given  = {
    like = "healthy_adult", age_years = 40, pain_duration_weeks = 80, budget_sessions_per_month = 1,
    insurance_massage = "no",
    pref_self_care = true, partner_available = true,
  },
  expect = {
    minutes = { 60, 60 }, per_week = { 0.230946882, 0.230946882 }, refers = { "ref_low_cost_massage" },
    recommends = { "self_massage", "partner_massage" },
    advises = {
      "adv_cost_options", "adv_self_massage_safe", "adv_stop_rules", "adv_red_flag_watch", "adv_disclose_history",
    },
  },
}

test "V25 pacemaker, wants a vibrating massage chair" {
  given  = {
    like = "healthy_adult", age_years = 68, pacemaker_or_icd = true, pref_wanted = { "technology_assisted" },
    pain_duration_weeks = 25,
  },
  expect = {
    disposition = "modified", recommends = { "relaxation_massage" }, excludes = { "technology_assisted" },
    avoids = { "chest" },
    not_recommended = { "technology_assisted", "mechanical_impulse", "handheld_massager", "electrical_stimulation" },
  },
}
