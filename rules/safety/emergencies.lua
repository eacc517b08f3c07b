-- Blood vessels, heart, brain, organs of the belly, muscles in danger, and thoughts of suicide.
phase "safety"

-- 24, C14
rule "pulsating-abdomen" {
  title   = "Pulsing lump in the belly: emergency",
  when    = pulsating_abdomen,
  plan    = { disposition "emergency", refer("ref_emergency", "emergency") },
  because = "A pulsing lump in the belly can be a sign of a widened main artery, which can tear.",
  grade = "safety", sources = { "AAA" }, checked = "2026-11", locked = true,
}

-- 25, C14
rule "sudden-pain-vessel-signs" {
  title   = "Sudden severe pain with collapse or tearing: emergency",
  when    = all {
    pain_severe_sudden,
    any { collapse_or_clammy, all { age_years:at_least(limits.vessel_age), pain_quality:has "tearing" } },
  },
  plan    = { disposition "emergency", refer("ref_emergency", "emergency") },
  because = "Sudden very severe pain with fainting, or tearing pain later in life, can be a sign of a torn blood vessel.",
  grade = "safety", sources = { "AAA" }, checked = "2026-11", locked = true,
}

-- the base of 25: while the deciding questions are open, nobody massages sudden and very severe pain
rule "sudden-pain-open-questions" {
  title   = "Sudden severe pain, not yet clear: assessment first",
  when    = all {
    pain_severe_sudden,
    any {
      collapse_or_clammy:is_unknown(),
      all { pain_quality:is_unknown(), unless { age_years:below(limits.vessel_age) } },
    },
  },
  plan    = {
    disposition "clearance_first", refer("ref_physician", "urgent"), ask(collapse_or_clammy, pain_quality),
  },
  because = "Sudden pain that is among the worst ever needs a few more answers before anything else.",
  grade = "safety", sources = { "project", "AAA" }, checked = "2026-11", locked = true,
}

-- 26, C16
rule "chest-pain-or-breathless" {
  title   = "Chest pain or breathlessness: emergency",
  when    = chest_pain_or_breathless,
  plan    = { disposition "emergency", refer("ref_emergency", "emergency") },
  because = "Chest pain or new shortness of breath can be a sign of trouble with the heart or the lungs.",
  grade = "safety", sources = { "project", "CILIST" }, checked = "2026-11", locked = true,
}

-- 26, C16
rule "stroke-signs" {
  title   = "Sudden stroke signs: emergency",
  when    = stroke_signs,
  plan    = { disposition "emergency", refer("ref_emergency", "emergency") },
  because = "A sudden face droop, arm weakness, speech trouble or worst headache can be a sign of a stroke.",
  grade = "safety", sources = { "project", "CILIST" }, checked = "2026-11", locked = true,
}

-- 28, C18
rule "kidney-or-belly-signs" {
  title   = "Side pain with urinary signs, or severe belly pain: doctor the same day",
  when    = any { flank_pain_urinary, abdominal_acute },
  plan    = { disposition "urgent_referral", refer("ref_physician", "same_day") },
  because = "The pain may come from a kidney or another organ rather than from the back.",
  grade = "safety", sources = { "GCARE" }, checked = "2026-11", locked = true,
}

-- C18: "EMERGENCY if rigid belly, collapse"
rule "belly-pain-with-collapse-or-rigid" {
  title   = "Severe belly or side pain with collapse, or a rigid belly: emergency",
  when    = any {
    all { any { flank_pain_urinary, abdominal_acute }, collapse_or_clammy },
    abdomen_rigid,
  },
  plan    = { disposition "emergency", refer("ref_emergency", "emergency") },
  because = "A rigid belly, or fainting with severe belly pain, can be a sign of an emergency inside the belly.",
  grade = "safety", sources = { "GCARE", "project" }, checked = "2026-11", locked = true,
}

-- 29, C21
rule "suicidal-thoughts" {
  title   = "Thoughts of suicide or self-harm: help now",
  when    = suicidal_thoughts,
  plan    = {
    disposition "emergency", refer("ref_crisis", "emergency"), refer("ref_emergency", "emergency"),
  },
  because = "Your safety comes first. Somebody can talk with you now.",
  grade = "safety", sources = { "PHQ2" }, checked = "2026-11", locked = true,
}

-- 30, C22
rule "dark-urine" {
  title   = "Dark urine after strain: emergency",
  when    = dark_urine_after_strain,
  plan    = { disposition "emergency", refer("ref_emergency", "emergency") },
  because = "Dark brown urine after hard exercise or strong massage can be a sign of muscle damage that harms the kidneys.",
  grade = "safety", sources = { "CHEN20" }, checked = "2026-11", locked = true,
}
