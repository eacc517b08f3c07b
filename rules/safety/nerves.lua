-- Signs of pressure on nerves or on the spinal cord, and disc herniation.
phase "safety"

-- 1, C01
rule "saddle-numbness" {
  title   = "Numbness between the legs: emergency",
  when    = saddle_numbness,
  plan    = { disposition "emergency", refer("ref_emergency", "emergency") },
  because = "Numbness between the legs can be a sign of pressure on the nerves at the base of the spine. It needs care now.",
  grade = "safety", sources = { "CES", "FIN20" }, checked = "2026-11", locked = true,
}

-- 2, C01
rule "bladder-change-with-pain" {
  title   = "Bladder change with back or leg pain: emergency",
  when    = all { bladder_change, back_or_leg_pain },
  plan    = { disposition "emergency", refer("ref_emergency", "emergency") },
  because = "New bladder trouble with back or leg pain can be a sign of pressure on the nerves at the base of the spine.",
  grade = "safety", sources = { "CES", "FIN20" }, checked = "2026-11", locked = true,
}

-- 3, C01
rule "bowel-change-with-pain" {
  title   = "Bowel change with back or leg pain: emergency",
  when    = all { bowel_change, back_or_leg_pain },
  plan    = { disposition "emergency", refer("ref_emergency", "emergency") },
  because = "New bowel trouble with back or leg pain can be a sign of pressure on the nerves at the base of the spine.",
  grade = "safety", sources = { "CES", "FIN20" }, checked = "2026-11", locked = true,
}

-- 4, C01
rule "sexual-function-change-with-pain" {
  title   = "Loss of genital feeling with back or leg pain: emergency",
  when    = all { sexual_function_change, back_or_leg_pain },
  plan    = { disposition "emergency", refer("ref_emergency", "emergency") },
  because = "New loss of genital feeling with back or leg pain can be a sign of pressure on the nerves at the base of the spine.",
  grade = "safety", sources = { "CES", "FIN20" }, checked = "2026-11", locked = true,
}

-- 5; the base of 2, so that an unknown complaint does not hide the sign
rule "bladder-change" {
  title   = "Bladder change: assessment first",
  when    = bladder_change,
  plan    = { disposition "clearance_first", refer("ref_physician", "urgent") },
  because = "New trouble with passing or holding urine should be assessed before any massage.",
  grade = "safety", sources = { "project" }, checked = "2026-11", locked = true,
}

-- the base of 3 and 4, after the model of 5
rule "bowel-or-sexual-change" {
  title   = "Bowel or sexual change: assessment first",
  when    = any { bowel_change, sexual_function_change },
  plan    = { disposition "clearance_first", refer("ref_physician", "urgent") },
  because = "New loss of bowel control or of genital feeling should be assessed before any massage.",
  grade = "safety", sources = { "project" }, checked = "2026-11", locked = true,
}

-- 6, C02
rule "nerve-loss-both-legs-or-gait" {
  title   = "Nerve loss with both legs or clumsiness: emergency",
  when    = all {
    neuro_deficit:is "progressive_or_severe",
    any { bilateral_leg_symptoms, gait_or_hand_clumsiness },
  },
  plan    = { disposition "emergency", refer("ref_emergency", "emergency") },
  because = "Severe or growing weakness in both legs, or with unsteady walking, can be a sign of pressure on the spinal cord.",
  grade = "safety", sources = { "GCARE", "VA22" }, checked = "2026-11", locked = true,
}

-- 7, C02; the base of 6
rule "nerve-loss-progressive" {
  title   = "Severe or growing nerve loss: doctor the same day",
  when    = neuro_deficit:is "progressive_or_severe",
  plan    = { disposition "urgent_referral", refer("ref_physician", "same_day") },
  because = "Weakness or numbness that is severe or getting worse can be a sign that a nerve is under pressure.",
  grade = "safety", sources = { "VA22", "GCARE" }, checked = "2026-11", locked = true,
}

-- 8, C03
rule "gait-or-hand-clumsiness" {
  title   = "Unsteady walking or clumsy hands: doctor the same day",
  when    = gait_or_hand_clumsiness,
  plan    = { disposition "urgent_referral", refer("ref_physician", "same_day") },
  because = "New unsteady walking or clumsy hands can be a sign of pressure on the spinal cord.",
  grade = "safety", sources = { "GCARE", "project" }, checked = "2026-11", locked = true,
}

-- 9, C04
rule "both-legs-with-numbness" {
  title   = "Both legs with numbness or weakness: doctor the same day",
  when    = all {
    bilateral_leg_symptoms,
    any { leg_numb_tingle, neuro_deficit:one_of { "mild_sensory", "stable_motor", "progressive_or_severe" } },
  },
  plan    = { disposition "urgent_referral", refer("ref_physician", "same_day"), advise "adv_red_flag_watch" },
  because = "Numbness or weakness in both legs can be an early sign of pressure on the nerves at the base of the spine.",
  grade = "safety", sources = { "CES", "project" }, checked = "2026-11", locked = true,
}

-- 10
rule "nerve-loss-stable-weakness" {
  title   = "Stable weakness: assessment first",
  when    = neuro_deficit:is "stable_motor",
  plan    = {
    disposition "clearance_first", clear("physician", neuro_deficit), refer("ref_physician", "urgent"),
    exclude(group.forceful),
  },
  because = "Weakness of a leg should be assessed before massage.",
  grade = "safety", sources = { "VA22" }, checked = "2026-11",
}

-- 11
rule "nerve-loss-mild-numbness" {
  title   = "Mild numbness: medium pressure at most",
  when    = neuro_deficit:is "mild_sensory",
  plan    = {
    disposition "modified", cap_pressure(3), exclude "thai_massage", refer("ref_physician", "soon"),
  },
  because = "Numbness in a leg can be a sign of an irritated nerve, so strong work and strong stretches are left out.",
  grade = "safety", sources = { "KNGF21" }, checked = "2026-11",
}

-- 32, C23
rule "new-numbness-after-session" {
  title   = "New numbness or weakness after a session: doctor the same day",
  when    = symptoms_after_last_session:is "new_neuro_symptom",
  plan    = { disposition "urgent_referral", refer("ref_physician", "same_day") },
  because = "New numbness or weakness after a session should be looked at the same day. No further session until then.",
  grade = "safety", sources = { "YIN14" }, checked = "2026-11", locked = true,
}

-- 84, C46; the exclusions stay after clearance
rule "disc-herniation-with-leg-signs" {
  title   = "Disc herniation with leg signs: assessment first",
  when    = all { disc_herniation, radicular },
  plan    = {
    disposition "clearance_first", clear("physician_or_physical_therapist", disc_herniation),
    exclude(group.forceful), refer("ref_physical_therapy", "soon"), refer("ref_physician", "soon"),
  },
  because = "With leg signs, a clinician should assess the disc before massage, and strong work or stretching stays out.",
  grade = "safety", sources = { "KNGF21", "YIN14" }, checked = "2026-11",
}

-- the base of 84, so that unanswered questions about the leg do not hide the disc
rule "disc-herniation" {
  title   = "Disc herniation: no forceful work unless the legs are free of signs",
  when    = all { disc_herniation, unless { none { radicular } } },
  plan    = {
    disposition "modified", exclude(group.forceful), ask(leg_pain_below_knee, leg_numb_tingle),
  },
  because = "Strong work near a herniated disc can irritate a nerve.",
  grade = "safety", sources = { "KNGF21", "YIN14" }, checked = "2026-11",
}
