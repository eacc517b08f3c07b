-- Accidents, fractures and thin bones.
phase "safety"

-- 12, C05
rule "major-trauma-recent" {
  title   = "Major accident in the last week: emergency",
  when    = all { pain_onset:is "major_trauma", pain_duration_weeks:below(limits.trauma_recent_weeks) },
  plan    = { disposition "emergency", refer("ref_emergency", "emergency") },
  because = "Back pain after a recent major accident can be a sign of a broken bone.",
  grade = "safety", sources = { "DOW13", "GCARE" }, checked = "2026-11", locked = true,
}

-- C05: "or with neuro signs"; a clinician's look at an older accident answers it
rule "major-trauma-with-nerve-signs" {
  title   = "Major accident with nerve signs: emergency",
  when    = all {
    pain_onset:is "major_trauma",
    neuro_deficit:one_of { "mild_sensory", "stable_motor", "progressive_or_severe" },
    unless { all { provider_assessed, pain_duration_weeks:at_least(limits.trauma_recent_weeks) } },
  },
  plan    = { disposition "emergency", refer("ref_emergency", "emergency") },
  because = "Numbness or weakness after a major accident can be a sign of an injury of the spine.",
  grade = "safety", sources = { "GCARE", "DOW13" }, checked = "2026-11", locked = true,
}

-- 13 and the base of 12 and 13: an unknown duration or an unknown assessment does not hide the accident
rule "major-trauma-not-assessed" {
  title   = "Major accident, not assessed: doctor within days",
  when    = all {
    pain_onset:is "major_trauma",
    unless { all { provider_assessed, pain_duration_weeks:at_least(limits.trauma_recent_weeks) } },
  },
  plan    = { disposition "urgent_referral", refer("ref_physician", "urgent") },
  because = "Pain that began with a major accident should be assessed, because a bone may be broken.",
  grade = "safety", sources = { "DOW13" }, checked = "2026-11", locked = true,
}

-- 14, C06
rule "minor-trauma-fragile-bone" {
  title   = "Minor fall with fragile bones: doctor the same day",
  when    = all {
    pain_onset:is "minor_trauma",
    any {
      age_years:at_least(limits.minor_trauma_age), steroid_long_term,
      osteoporosis_level:one_of { "osteoporosis", "severe_or_prior_fragility_fracture" },
    },
  },
  plan    = { disposition "urgent_referral", refer("ref_physician", "same_day") },
  because = "Even a minor fall can break a bone that age, thin bones or steroid tablets have made fragile (fragility fracture).",
  grade = "safety", sources = { "DOW13", "GCARE" }, checked = "2026-11", locked = true,
}

-- 15, C07
rule "spine-tender-or-deformed" {
  title   = "Tender spot or new shape of the spine: doctor within days",
  when    = any { midline_bone_tenderness, new_spinal_deformity },
  plan    = { disposition "urgent_referral", refer("ref_physician", "urgent") },
  because = "A very tender spot or a new step in the spine can be a sign of a fracture or an infection.",
  grade = "safety", sources = { "GCARE" }, checked = "2026-11", locked = true,
}

-- 44, C38
rule "osteoporosis" {
  title   = "Thin bones: light pressure only",
  when    = osteoporosis_level:is "osteoporosis",
  plan    = {
    disposition "modified", cap_pressure(2), exclude(group.forceful), no_refer "ref_chiropractic",
    note "No twisting of the trunk and no thrusts.",
  },
  because = "Thin bones can break under firm pressure, tapping or twisting.",
  grade = "safety", sources = { "OSTEO" }, checked = "2026-11",
}

-- 45, C39
rule "osteoporosis-severe" {
  title   = "Severe bone thinning: clearance first",
  when    = osteoporosis_level:is "severe_or_prior_fragility_fracture",
  plan    = {
    disposition "clearance_first", clear("physician", osteoporosis_level), cap_pressure(2), exclude(group.forceful),
    position "side_lying", no_refer "ref_chiropractic", refer("ref_falls_bone", "soon"), refer("ref_physician", "soon"),
  },
  because = "Bones that have broken easily, or are very thin, can break under pressure. A physician should agree first.",
  grade = "safety", sources = { "S2", "OSTEO", "MANIP" }, checked = "2026-11",
}

-- 46
rule "osteopenia" {
  title   = "Slightly thin bones: medium pressure at most",
  when    = osteoporosis_level:is "osteopenia",
  plan    = { disposition "modified", cap_pressure(3), exclude("tapotement", "percussion") },
  because = "Bones that are thinner than usual are spared tapping and firm pressure.",
  grade = "project", sources = { "project" }, checked = "2026-11",
}

-- 47, C40
rule "steroid-long-term" {
  title   = "Long-term steroid tablets: light pressure only",
  when    = steroid_long_term,
  plan    = {
    disposition "modified", cap_pressure(2),
    exclude("friction", "deep_tissue", "mechanical_impulse", "handheld_massager"), no_refer "ref_chiropractic",
  },
  because = "Steroid tablets over months make bones and skin fragile.",
  grade = "safety", sources = { "DOW13", "OSTEO", "project" }, checked = "2026-11",
}

-- 48, C41; everything that is not known to be a limb alone, so that an unknown region counts as trunk
rule "fracture-of-trunk-or-unknown" {
  title   = "Fracture of the trunk or of an unknown place: clearance first",
  when    = all {
    fracture_current,
    unless { all { fracture_region:has_any { "limbs" }, fracture_region:has_none { "axial" } } },
  },
  plan    = {
    disposition "clearance_first", clear("physician", fracture_current), avoid(fracture_region),
    exclude(group.forceful),
    no_refer "ref_chiropractic", refer("ref_physician", "soon"), ask(fracture_region),
  },
  because = "A broken or healing bone of the trunk, the head or an unknown place must be checked before massage.",
  grade = "safety", sources = { "S0", "S2" }, checked = "2026-11",
}

-- 49, C41
rule "fracture-of-limb" {
  title   = "Fracture of a limb: leave the limb alone",
  when    = all { fracture_current, fracture_region:has_any { "limbs" } },
  plan    = {
    disposition "modified", avoid(fracture_region), no_refer "ref_chiropractic",
    note "Leave the joint above and the joint below the fracture alone as well.",
  },
  because = "A healing bone needs rest.",
  grade = "safety", sources = { "S0" }, checked = "2026-11",
}
