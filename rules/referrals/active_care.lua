-- Exercise, physical therapy and other active care.
phase "referrals"

-- 163
rule "exercise-with-massage" {
  title   = "Back pain: an exercise programme goes with it",
  when    = all {
    so_far.disposition:one_of { "standard", "modified", "provisional" },
    back_pain,
  },
  plan    = { refer("ref_exercise_programme", "routine") },
  because = "Exercise probably reduces back pain and disability, and guidelines suggest massage only together with it.",
  grade   = "moderate",
  sources = { "HAY21", "NICE16" },
  checked = "2026-11",
}

-- 163, section 6: in the profile uk_nice exercise is the required companion
rule "exercise-is-the-main-part" {
  title   = "British guidance: massage only as part of a package with exercise",
  when    = all {
    guideline_profile:is "uk_nice",
    back_pain,
    so_far.has_massage,
  },
  plan    = {
    refer("ref_exercise_programme", "routine"),
    note "The guidance used here supports massage only as part of a package that includes exercise.",
  },
  because = "This is what the guideline suggests.",
  grade   = "low",
  sources = { "NICE16" },
  checked = "2026-11",
}

-- section 6: not numbered; nobody who may have massage is left without an offer (check --prove)
rule "no-technique-fits" {
  title   = "No technique fits: physical therapy",
  when    = all {
    so_far.disposition:one_of { "standard", "modified" },
    none { so_far.has_massage },
  },
  plan    = { refer("ref_physical_therapy", "routine") },
  because = "No massage technique fits these answers, so an assessment and active care come first.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- 188
rule "little-activity" {
  title   = "Little activity: start low",
  when    = all {
    activity_level:one_of { "inactive", "low" },
    so_far.disposition:one_of { "standard", "modified", "provisional" },
  },
  plan    = {
    refer("ref_exercise_programme", "routine"),
    advise("adv_exercise_start"),
  },
  because = "Starting low and building up slowly probably helps more than any passive treatment.",
  grade   = "moderate",
  sources = { "HAY21" },
  checked = "2026-11",
}

-- 164: "and duration" is read as belonging to stiffness alone; a referral to active care is the careful side
rule "moderate-disability" {
  title   = "Moderate disability or risk, or lasting stiffness: physical therapy",
  when    = any {
    odi_percent:above(limits.odi_moderate),
    start_back_total:at_least(limits.start_back_medium),
    all {
      stiff_reduced_motion,
      pain_duration_weeks:at_least(limits.acute_weeks),
    },
  },
  plan    = { refer("ref_physical_therapy", "soon") },
  because = "Active rehabilitation is suggested and has better support than massage.",
  grade   = "moderate",
  sources = { "APTA21" },
  checked = "2026-11",
}

-- 165
rule "severe-disability" {
  title   = "Severe disability score: physician and physical therapy",
  when    = odi_percent:above(limits.odi_severe),
  plan    = {
    refer("ref_physician", "soon"),
    refer("ref_physical_therapy", "soon"),
  },
  because = "A score in the severe band should be looked at by a clinician.",
  grade   = "moderate",
  sources = { "ODI" },
  checked = "2026-11",
}

-- section 6: stable leg signs
rule "leg-signs-physical-therapy" {
  title   = "Leg signs: physical therapy",
  when    = all {
    radicular,
    neuro_deficit:one_of { "none", "mild_sensory" },
    provider_assessed,
  },
  plan    = { refer("ref_physical_therapy", "soon") },
  because = "Active rehabilitation is suggested for leg signs that are stable and assessed.",
  grade   = "moderate",
  sources = { "APTA21", "NICE16" },
  checked = "2026-11",
}

-- section 6: after surgery, under the surgeon
rule "after-surgery-physical-therapy" {
  title   = "Recent surgery: ask about physical therapy",
  when    = surgery_weeks_ago:at_most(limits.surgery_major_weeks),
  plan    = { refer("ref_physical_therapy", "routine", { note = "Ask the surgical team when it may begin." }) },
  because = "Rehabilitation after an operation should be planned with the surgical team.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- 169: "chronic > 26 weeks"
rule "pain-programme" {
  title   = "Half a year of pain with severe disability or long absence: pain programme",
  when    = all {
    pain_duration_weeks:above(limits.pain_programme_weeks),
    any {
      odi_percent:above(limits.odi_severe),
      work_absence_weeks:above(limits.work_absence_limit),
    },
  },
  plan    = { refer("ref_pain_programme", "soon") },
  because = "A programme with several professions together is suggested for long and disabling pain.",
  grade   = "moderate",
  sources = { "ACP17" },
  checked = "2026-11",
}

-- section 6
rule "high-risk-and-long-absence" {
  title   = "High risk score and long absence from work: pain programme",
  when    = all {
    chronic,
    start_back_psych:at_least(limits.start_back_high),
    work_absence_weeks:above(limits.work_absence_limit),
  },
  plan    = { refer("ref_pain_programme", "soon") },
  because = "A programme with several professions together is suggested for long and disabling pain.",
  grade   = "moderate",
  sources = { "ACP17", "SBST" },
  checked = "2026-11",
}

-- 171: "mobile" is read as known to be at least moderately active, without a fall risk or frailty
rule "yoga" {
  title   = "Long-standing pain and mobile: yoga is an option",
  when    = all {
    chronic,
    activity_level:one_of { "moderate", "high", "competitive" },
    osteoporosis_level:is "none",
    none { pregnant },
    unless {
      radicular,
      spinal_stenosis,
      frailty:one_of { "mild", "severe" },
      falls_past_year:at_least(limits.yoga_falls),
    },
    so_far.disposition:one_of { "standard", "modified" },
  },
  plan    = { refer("ref_yoga", "optional") },
  because = "Yoga may help a little; some people get more back pain from it.",
  grade   = "low",
  sources = { "WIE22" },
  checked = "2026-11",
}

-- section 6, yoga: when not to; a block, so that a wish cannot bring it back
rule "no-yoga" {
  title   = "Thin bones, leg signs, narrow spinal canal or pregnancy: no general yoga class",
  when    = any {
    osteoporosis_level:one_of { "osteopenia", "osteoporosis", "severe_or_prior_fragility_fracture" },
    steroid_long_term,
    radicular,
    spinal_stenosis,
    pregnant,
  },
  plan    = { no_refer("ref_yoga") },
  because = "Loaded bending and twisting should be avoided here. In pregnancy, ask for a class made for it.",
  grade   = "safety",
  sources = { "WIE22", "OSTEO" },
  checked = "2026-11",
}

-- 172
rule "tai-chi" {
  title   = "Long-standing pain in later life or after a fall: tai chi is an option",
  when    = all {
    chronic,
    any {
      age_years:at_least(limits.older_age),
      falls_past_year:at_least(limits.tai_chi_falls),
    },
    so_far.disposition:one_of { "standard", "modified" },
  },
  plan    = { refer("ref_tai_chi", "optional") },
  because = "Tai chi may help pain and balance.",
  grade   = "low",
  sources = { "ACP17" },
  checked = "2026-11",
}

-- section 6, tai chi: standing balance unsafe
rule "no-tai-chi" {
  title   = "Standing is not safe: no tai chi class",
  when    = frailty:is "severe",
  plan    = { no_refer("ref_tai_chi") },
  because = "A class that is done standing should be avoided while standing is not safe.",
  grade   = "safety",
  sources = { "project" },
  checked = "2026-11",
}

-- 181
rule "pregnancy-back-pain" {
  title   = "Pregnancy or recent birth with back or pelvic pain: pelvic health therapist and maternity provider",
  when    = all {
    any {
      pregnant,
      pregnancy_status:is "postpartum",
    },
    any {
      back_pain,
      pain_regions:has_any { "buttocks", "abdomen" },
    },
    unless { pregnancy_warning_sign },
  },
  plan    = {
    refer("ref_pelvic_health_pt", "routine"),
    refer("ref_obstetric", "routine"),
  },
  because = "Specialists know the back and pelvic pain of pregnancy.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}
