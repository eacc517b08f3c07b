-- Age, first massage, widespread pain, position.
phase "techniques"

-- 127; the dose is in dosing/person.lua
rule "widespread-pain-gentle-styles" {
  title   = "Fibromyalgia or widespread pain: gentle styles",
  when    = any {
    fibromyalgia,
    primary_complaint:is "widespread_pain",
  },
  plan    = { rank("relaxation_massage", 2) },
  because = "People with widespread pain are often sensitive to pressure, so a gentle style is named.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- 127: the pressure is held back for the first sessions, and while their number is unknown
rule "widespread-pain-light-first" {
  title      = "Fibromyalgia or widespread pain: light in the first sessions",
  when       = all {
    any { fibromyalgia, primary_complaint:is "widespread_pain" },
    unless { sessions_done:at_least(limits.sensitive_sessions) },
  },
  plan       = { cap_pressure(limits.sensitive_pressure) },
  because    = "Sensitive tissue should meet light pressure first; what follows depends on how it went.",
  grade      = "project",
  sources    = { "project" },
  checked    = "2026-11",
  if_unknown = "ask",
}

-- 128: holds for the first session, and while it is unknown whether one has taken place
rule "never-had-massage" {
  title      = "First massage ever: medium at most, and short",
  when       = all {
    prior_massage:is "never",
    unless { sessions_done:at_least(1) },
  },
  plan       = {
    cap_pressure(limits.first_session_pressure),
    cap_minutes(limits.first_session_minutes),
    rank("swedish", 1),
    exclude("deep_tissue"),
    note "The limits for a first massage are looked at again after the first session.",
  },
  because    = "A first session shows how your body responds, so it stays short and moderate.",
  grade      = "project",
  sources    = { "project" },
  checked    = "2026-11",
  if_unknown = "ask",
}

-- section 8: deep work is not for the first session of a course, nor in a flare (3.1)
rule "first-session-no-deep-work" {
  title   = "First session of the course: no deep tissue massage",
  when    = all {
    first_session,
    unless { sessions_done:at_least(1) },
  },
  plan    = { exclude("deep_tissue") },
  because = "Deep work should wait until a first session has shown how your body responds.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- section 3.1
rule "flare-no-deep-work" {
  title   = "Flare of known pain: no deep tissue massage",
  when    = flare_up,
  plan    = { exclude("deep_tissue") },
  because = "Deep work should wait until a flare has settled.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- 131; the advice to get up slowly is in advice/sessions.lua
rule "older-adult" {
  title      = "Older adult: medium pressure at most",
  when       = age_years:at_least(limits.older_age),
  plan       = {
    cap_pressure(limits.older_pressure),
    rank("relaxation_massage", 1),
  },
  because    = "Skin and other tissue grow more fragile with age.",
  grade      = "project",
  sources    = { "project" },
  checked    = "2026-11",
  if_unknown = "ask",
}

-- 116
rule "lying-face-down-is-hard" {
  title   = "Lying face down is hard: side-lying",
  when    = any {
    none { pref_prone_ok },
    bmi:at_least(limits.high_body_mass_index),
  },
  plan    = { position("side_lying") },
  because = "Lying on the side with support is often more comfortable.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- section 3.3: what suits a limit of light pressure
rule "light-pressure-styles" {
  title   = "Only light pressure is allowed: gentle styles",
  when    = all {
    so_far.pressure_cap:at_most(limits.light_target),
    so_far.disposition:one_of { "standard", "modified" },
  },
  plan    = {
    rank("relaxation_massage", 1),
    rank("myofascial_release", 1),
  },
  because = "These styles can be done with light pressure.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- section 3.1, gentle touch: after clearance, where hardly any pressure is allowed
rule "lightest-touch" {
  title   = "Only the lightest pressure is allowed: light-touch comfort massage",
  when    = all {
    so_far.pressure_cap:at_most(1),
    so_far.disposition:one_of { "standard", "modified" },
  },
  plan    = { rank("gentle_touch", 2) },
  because = "Light touch is traditionally used for comfort when nothing firmer is safe.",
  grade   = "traditional",
  sources = { "PER18" },
  checked = "2026-11",
}

-- section 3.1, gentle touch in severe frailty
rule "light-touch-when-frail" {
  title   = "Severe frailty: light-touch comfort massage",
  when    = frailty:is "severe",
  plan    = { rank("gentle_touch", 1) },
  because = "Light touch is traditionally used for comfort.",
  grade   = "traditional",
  sources = { "project" },
  checked = "2026-11",
}

-- 151, section 6 [PREG21]: the trials in pregnancy were of relaxing massage
rule "pregnancy-relaxing-style" {
  title   = "Later pregnancy: relaxing style",
  when    = pregnancy_status:one_of { "trimester_2", "trimester_3" },
  plan    = { rank("relaxation_massage", 2) },
  because = "Relaxing massage is what was studied in pregnancy, from twelve weeks on; it may help.",
  grade   = "low",
  sources = { "PREG21" },
  checked = "2026-11",
}
