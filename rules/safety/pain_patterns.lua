-- Patterns of pain that muscles and joints do not explain.
phase "safety"

-- 22, C13; "alone" is: unless further weak signs are known
rule "pain-not-eased" {
  title   = "Night pain or constant pain: medium pressure at most",
  when    = all {
    any { pain_night_unrelenting, pain_constant_rest },
    unless { weak_flags:at_least(limits.weak_flags_needed) },
  },
  plan    = { disposition "modified", cap_pressure(3), refer("ref_physician", "soon") },
  because = "Pain that no position eases may not come from muscles and joints, so a physician should look at it.",
  grade = "safety", sources = { "GCARE" }, checked = "2026-11", strength = "weak",
}

-- 23, C13, C20
rule "weak-flags-combined" {
  title   = "Several weak warning signs: doctor within days",
  when    = weak_flags:at_least(limits.weak_flags_needed),
  plan    = { disposition "urgent_referral", refer("ref_physician", "urgent") },
  because = "One of these signs alone means little. Several together should be assessed before massage.",
  grade = "safety", sources = { "FIN20", "GCARE", "project" }, checked = "2026-11", locked = true,
}

-- 31, C19
rule "inflammatory-pattern" {
  title   = "Long morning stiffness that eases with movement: see a physician",
  when    = all {
    morning_stiffness_minutes:above(limits.morning_stiffness_limit), better_with_movement,
    age_years:below(limits.inflammatory_age), pain_duration_weeks:above(limits.inflammatory_weeks),
  },
  plan    = {
    disposition "modified", cap_pressure(3), refer("ref_rheumatology", "soon"), no_refer "ref_chiropractic",
  },
  because = "Long morning stiffness that eases with movement can be a sign of inflammation of the spine.",
  grade = "safety", sources = { "SPA", "project" }, checked = "2026-11", locked = true,
}
