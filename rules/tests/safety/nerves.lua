-- Signs of pressure on nerves or on the spinal cord, and disc herniation.

test "saddle-numbness: numbness between the legs is an emergency" {
  given  = { like = "healthy_adult", saddle_numbness = true, pref_wanted = { "deep_tissue" } },
  expect = {
    disposition = "emergency", urgency = "emergency", refers = { ref_emergency = "emergency" }, dose = "none",
    not_recommended = { "deep_tissue", "relaxation_massage" }, not_refers = { "ref_exercise_programme" },
    fires = { "saddle-numbness" },
  },
}

test "saddle-numbness: no numbness between the legs" {
  given  = { like = "healthy_adult", saddle_numbness = false },
  expect = { disposition = "standard", misses = { "saddle-numbness" } },
}

test "saddle-numbness: numbness between the legs is not answered" {
  given  = { like = "healthy_adult", saddle_numbness = unknown },
  expect = {
    disposition = "provisional", asks = { "saddle_numbness" }, cap_pressure = 2, undecided = { "saddle-numbness" },
  },
}

test "bladder-change-with-pain: bladder change with back pain is an emergency" {
  given  = { like = "healthy_adult", bladder_change = true },
  expect = {
    disposition = "emergency", urgency = "emergency", refers = { ref_emergency = "emergency" }, dose = "none",
    fires = { "bladder-change-with-pain" },
  },
}

test "bladder-change-with-pain: bladder change with leg pain is an emergency" {
  given  = { like = "healthy_adult", primary_complaint = "other", pain_regions = { "thighs" }, bladder_change = true },
  expect = {
    disposition = "emergency", urgency = "emergency", refers = { ref_emergency = "emergency" }, dose = "none",
    fires = { "bladder-change-with-pain" },
  },
}

test "bladder-change-with-pain: bladder change with both legs affected is an emergency" {
  given  = {
    like = "healthy_adult", primary_complaint = "other", pain_regions = {}, bilateral_leg_symptoms = true,
    bladder_change = true,
  },
  expect = {
    disposition = "emergency", urgency = "emergency", refers = { ref_emergency = "emergency" }, dose = "none",
    fires = { "bladder-change-with-pain" },
  },
}

test "bladder-change-with-pain: bladder change with a numb leg is an emergency" {
  given  = {
    like = "healthy_adult", primary_complaint = "other", pain_regions = {}, leg_numb_tingle = true,
    bladder_change = true,
  },
  expect = {
    disposition = "emergency", urgency = "emergency", refers = { ref_emergency = "emergency" }, dose = "none",
    fires = { "bladder-change-with-pain" },
  },
}

test "bladder-change-with-pain: bladder change without back or leg pain is assessed first" {
  given  = {
    like = "healthy_adult", primary_complaint = "stress_tension", pain_regions = { "neck" },
    leg_pain_below_knee = false,
    leg_numb_tingle = false, bilateral_leg_symptoms = false, bladder_change = true,
  },
  expect = {
    disposition = "clearance_first", fires = { "bladder-change" }, refers = { ref_physician = "urgent" },
    after_clearance = "none", misses = { "bladder-change-with-pain" },
  },
}

test "bladder-change-with-pain: bladder change is held while the place of the pain is unknown" {
  given  = { like = "healthy_adult", primary_complaint = "other", bladder_change = true },
  expect = {
    disposition = "clearance_first", fires = { "bladder-change" }, asks = { "pain_regions" },
    undecided = { "bladder-change-with-pain" },
  },
}

test "bladder-change: no bladder change" {
  given  = { like = "healthy_adult", bladder_change = false },
  expect = { disposition = "standard", misses = { "bladder-change" } },
}

test "bladder-change: bladder change is not answered" {
  given  = { like = "healthy_adult", bladder_change = unknown },
  expect = { disposition = "provisional", asks = { "bladder_change" }, undecided = { "bladder-change" } },
}

test "bowel-change-with-pain: bowel change with back pain is an emergency" {
  given  = { like = "healthy_adult", bowel_change = true },
  expect = {
    disposition = "emergency", urgency = "emergency", refers = { ref_emergency = "emergency" }, dose = "none",
    fires = { "bowel-change-with-pain" },
  },
}

test "bowel-change-with-pain: bowel change without back or leg pain is assessed first" {
  given  = {
    like = "healthy_adult", primary_complaint = "stress_tension", pain_regions = { "neck" },
    leg_pain_below_knee = false,
    leg_numb_tingle = false, bilateral_leg_symptoms = false, bowel_change = true,
  },
  expect = {
    disposition = "clearance_first", fires = { "bowel-or-sexual-change" }, refers = { ref_physician = "urgent" },
    misses = { "bowel-change-with-pain" },
  },
}

test "bowel-change-with-pain: bowel change is not answered" {
  given  = { like = "healthy_adult", bowel_change = unknown },
  expect = { disposition = "provisional", asks = { "bowel_change" }, undecided = { "bowel-change-with-pain" } },
}

test "bowel-change-with-pain: bowel change is held while the place of the pain is unknown" {
  given  = { like = "healthy_adult", primary_complaint = "other", bowel_change = true },
  expect = {
    disposition = "clearance_first", fires = { "bowel-or-sexual-change" }, undecided = { "bowel-change-with-pain" },
  },
}

test "sexual-function-change-with-pain: loss of genital feeling with back pain is an emergency" {
  given  = { like = "healthy_adult", sexual_function_change = true },
  expect = {
    disposition = "emergency", urgency = "emergency", refers = { ref_emergency = "emergency" }, dose = "none",
    fires = { "sexual-function-change-with-pain" },
  },
}

test "sexual-function-change-with-pain: loss of genital feeling without back or leg pain is assessed first" {
  given  = {
    like = "healthy_adult", primary_complaint = "stress_tension", pain_regions = { "neck" },
    leg_pain_below_knee = false,
    leg_numb_tingle = false, bilateral_leg_symptoms = false, sexual_function_change = true,
  },
  expect = {
    disposition = "clearance_first", fires = { "bowel-or-sexual-change" },
    misses = { "sexual-function-change-with-pain" },
  },
}

test "sexual-function-change-with-pain: loss of genital feeling is not answered" {
  given  = { like = "healthy_adult" },
  expect = { asks = { "sexual_function_change" }, undecided = { "sexual-function-change-with-pain" } },
}

test "bowel-or-sexual-change: no bowel and no sexual change" {
  given  = { like = "healthy_adult", bowel_change = false, sexual_function_change = false },
  expect = { disposition = "standard", misses = { "bowel-or-sexual-change" } },
}

test "bowel-or-sexual-change: sexual change is open" {
  given  = { like = "healthy_adult", bowel_change = false },
  expect = { undecided = { "bowel-or-sexual-change" } },
}

test "nerve-loss-both-legs-or-gait: growing weakness in both legs is an emergency" {
  given  = { like = "healthy_adult", neuro_deficit = "progressive_or_severe", bilateral_leg_symptoms = true },
  expect = {
    disposition = "emergency", urgency = "emergency", refers = { ref_emergency = "emergency" }, dose = "none",
    fires = { "nerve-loss-both-legs-or-gait" },
  },
}

test "nerve-loss-both-legs-or-gait: growing weakness with unsteady walking is an emergency" {
  given  = { like = "healthy_adult", neuro_deficit = "progressive_or_severe", gait_or_hand_clumsiness = true },
  expect = {
    disposition = "emergency", urgency = "emergency", refers = { ref_emergency = "emergency" }, dose = "none",
    fires = { "nerve-loss-both-legs-or-gait" },
  },
}

test "nerve-loss-both-legs-or-gait: growing weakness in one leg needs a doctor the same day" {
  given  = {
    like = "healthy_adult", neuro_deficit = "progressive_or_severe", bilateral_leg_symptoms = false,
    gait_or_hand_clumsiness = false,
  },
  expect = {
    disposition = "urgent_referral", refers = { ref_physician = "same_day" }, dose = "none",
    fires = { "nerve-loss-progressive" }, misses = { "nerve-loss-both-legs-or-gait" },
  },
}

test "nerve-loss-both-legs-or-gait: growing weakness with the other leg unknown needs a doctor the same day" {
  given  = { like = "healthy_adult", neuro_deficit = "progressive_or_severe" },
  expect = {
    disposition = "urgent_referral", refers = { ref_physician = "same_day" }, dose = "none",
    fires = { "nerve-loss-progressive" }, undecided = { "nerve-loss-both-legs-or-gait" },
  },
}

test "nerve-loss-progressive: stable weakness is not growing weakness" {
  given  = { like = "healthy_adult", neuro_deficit = "stable_motor" },
  expect = { disposition = "clearance_first", misses = { "nerve-loss-progressive" } },
}

test "nerve-loss-progressive: weakness is not answered" {
  given  = { like = "healthy_adult", neuro_deficit = unknown },
  expect = { disposition = "provisional", asks = { "neuro_deficit" }, undecided = { "nerve-loss-progressive" } },
}

test "gait-or-hand-clumsiness: unsteady walking needs a doctor the same day" {
  given  = { like = "healthy_adult", gait_or_hand_clumsiness = true },
  expect = {
    disposition = "urgent_referral", refers = { ref_physician = "same_day" }, dose = "none",
    fires = { "gait-or-hand-clumsiness" },
  },
}

test "gait-or-hand-clumsiness: steady walking" {
  given  = { like = "healthy_adult", gait_or_hand_clumsiness = false },
  expect = { disposition = "standard", misses = { "gait-or-hand-clumsiness" } },
}

test "gait-or-hand-clumsiness: walking is not answered" {
  given  = { like = "healthy_adult" },
  expect = { asks = { "gait_or_hand_clumsiness" }, undecided = { "gait-or-hand-clumsiness" } },
}

test "both-legs-with-numbness: both legs with numbness need a doctor the same day" {
  given  = { like = "healthy_adult", bilateral_leg_symptoms = true, leg_numb_tingle = true },
  expect = {
    disposition = "urgent_referral", refers = { ref_physician = "same_day" }, dose = "none",
    advises = { "adv_red_flag_watch" }, fires = { "both-legs-with-numbness" },
  },
}

test "both-legs-with-numbness: both legs with mild nerve loss need a doctor the same day" {
  given  = { like = "healthy_adult", bilateral_leg_symptoms = true, neuro_deficit = "mild_sensory" },
  expect = {
    disposition = "urgent_referral", refers = { ref_physician = "same_day" }, dose = "none",
    fires = { "both-legs-with-numbness" },
  },
}

test "both-legs-with-numbness: both legs without numbness or weakness" {
  given  = { like = "healthy_adult", bilateral_leg_symptoms = true, leg_numb_tingle = false },
  expect = { misses = { "both-legs-with-numbness" } },
}

test "both-legs-with-numbness: one numb leg" {
  given  = { like = "healthy_adult", bilateral_leg_symptoms = false, leg_numb_tingle = true },
  expect = { misses = { "both-legs-with-numbness" } },
}

test "both-legs-with-numbness: both legs, numbness open" {
  given  = { like = "healthy_adult", bilateral_leg_symptoms = true },
  expect = { asks = { "leg_numb_tingle" }, undecided = { "both-legs-with-numbness" } },
}

test "nerve-loss-stable-weakness: stable weakness is assessed first" {
  given  = { like = "healthy_adult", neuro_deficit = "stable_motor", pref_wanted = { "trigger_point" } },
  expect = {
    disposition = "clearance_first", clearances = { neuro_deficit = "physician" }, dose = "none",
    refers = { ref_physician = "urgent" }, excludes = { "trigger_point" }, fires = { "nerve-loss-stable-weakness" },
  },
}

test "nerve-loss-stable-weakness: stable weakness with clearance is modified and stays gentle" {
  given  = {
    like = "healthy_adult", neuro_deficit = "stable_motor", clearance_obtained = true,
    clearance_scope = { "neuro_deficit" }, pref_wanted = { "thai_massage" },
  },
  expect = { disposition = "modified", excludes = { "thai_massage" }, fires = { "nerve-loss-stable-weakness" } },
}

test "nerve-loss-stable-weakness: mild numbness is not weakness" {
  given  = { like = "healthy_adult", neuro_deficit = "mild_sensory" },
  expect = { disposition = "modified", misses = { "nerve-loss-stable-weakness" } },
}

test "nerve-loss-stable-weakness: weakness unknown" {
  given  = { like = "healthy_adult", neuro_deficit = unknown },
  expect = { undecided = { "nerve-loss-stable-weakness" } },
}

test "nerve-loss-mild-numbness: mild numbness caps pressure at medium" {
  given  = {
    like = "healthy_adult", pain_duration_weeks = 5, neuro_deficit = "mild_sensory", pref_wanted = { "thai_massage" },
  },
  expect = {
    disposition = "modified", cap_pressure = 3, excludes = { "thai_massage" }, refers = { ref_physician = "soon" },
    fires = { "nerve-loss-mild-numbness" },
  },
}

test "nerve-loss-mild-numbness: no numbness" {
  given  = { like = "healthy_adult", neuro_deficit = "none" },
  expect = { disposition = "standard", misses = { "nerve-loss-mild-numbness" } },
}

test "nerve-loss-mild-numbness: numbness unknown" {
  given  = { like = "healthy_adult", neuro_deficit = unknown },
  expect = { undecided = { "nerve-loss-mild-numbness" } },
}

test "new-numbness-after-session: new numbness after a session needs a doctor the same day" {
  given  = { like = "healthy_adult", symptoms_after_last_session = "new_neuro_symptom" },
  expect = {
    disposition = "urgent_referral", refers = { ref_physician = "same_day" }, dose = "none",
    fires = { "new-numbness-after-session" },
  },
}

test "new-numbness-after-session: soreness after a session" {
  given  = { like = "healthy_adult", symptoms_after_last_session = "sore_then_better" },
  expect = { misses = { "new-numbness-after-session" } },
}

test "new-numbness-after-session: the reaction to the last session is open" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "new-numbness-after-session" } },
}

test "disc-herniation-with-leg-signs: a herniated disc with leg pain is assessed first" {
  given  = {
    like = "healthy_adult", disc_herniation = true, leg_pain_below_knee = true, pref_wanted = { "deep_tissue" },
  },
  expect = {
    disposition = "clearance_first", clearances = { disc_herniation = "physician_or_physical_therapist" },
    dose = "none",
    refers = { ref_physical_therapy = "soon", ref_physician = "soon" }, excludes = { "deep_tissue" },
    fires = { "disc-herniation-with-leg-signs" },
  },
}

test "disc-herniation-with-leg-signs: a herniated disc with leg signs keeps its exclusions after clearance" {
  given  = {
    like = "healthy_adult", disc_herniation = true, leg_numb_tingle = true, provider_assessed = true,
    clearance_obtained = true, clearance_scope = { "disc_herniation" }, pref_wanted = { "deep_tissue", "thai_massage" },
  },
  expect = {
    refers = { ref_physical_therapy = "soon", ref_physician = "soon" },
    disposition = "modified", excludes = { "deep_tissue", "thai_massage" }, advises = { "adv_bring_clearance" },
    fires = { "disc-herniation-with-leg-signs" },
  },
}

test "disc-herniation-with-leg-signs: leg pain without a herniated disc" {
  given  = { like = "healthy_adult", disc_herniation = false, leg_pain_below_knee = true },
  expect = { misses = { "disc-herniation-with-leg-signs" } },
}

test "disc-herniation-with-leg-signs: leg signs, disc open" {
  given  = { like = "healthy_adult", leg_pain_below_knee = true },
  expect = { asks = { "disc_herniation" }, undecided = { "disc-herniation-with-leg-signs" } },
}

test "disc-herniation: a herniated disc with open leg questions is treated gently" {
  given  = { like = "healthy_adult", disc_herniation = true, pref_wanted = { "deep_tissue" } },
  expect = {
    disposition = "modified", excludes = { "deep_tissue" }, asks = { "leg_pain_below_knee", "leg_numb_tingle" },
    undecided = { "disc-herniation-with-leg-signs" }, fires = { "disc-herniation" },
  },
}

test "disc-herniation: a herniated disc without leg signs has no limit of its own" {
  given  = { like = "healthy_adult", disc_herniation = true, leg_pain_below_knee = false, leg_numb_tingle = false },
  expect = { misses = { "disc-herniation" } },
}

test "disc-herniation: a disc is not answered" {
  given  = { like = "healthy_adult", leg_pain_below_knee = false },
  expect = { undecided = { "disc-herniation" } },
}
