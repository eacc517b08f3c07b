-- Consent, feedback, age, frailty, and what is still unanswered.
phase "safety"

-- 86, C78
rule "intoxicated" {
  title   = "Affected by alcohol or drugs: no massage today",
  when    = intoxicated_now,
  plan    = { disposition "no_massage", note "Ask again when the effect has worn off." },
  because = "Consent and feedback cannot be relied on today.",
  grade = "safety", sources = { "CILIST" }, checked = "2026-11", locked = true,
  silence = { ["no-care"] = "it passes: the note says when to ask again" },
}

-- 87, C79
rule "no-feedback" {
  title   = "Cannot feel or report discomfort: light and short",
  when    = none { can_give_feedback },
  plan    = {
    disposition "modified", cap_pressure(2), cap_minutes(limits.cautious_minutes), exclude "deep_tissue",
    note "Obtain consent in the proper way, and have a carer present.",
  },
  because = "Somebody who cannot feel or report pain cannot warn of too much pressure.",
  grade = "project", sources = { "project" }, checked = "2026-11",
}

-- 87, C79
rule "memory-problem" {
  title   = "Memory or understanding problem: light and short, carer present",
  when    = dementia,
  plan    = {
    disposition "modified", cap_pressure(2), cap_minutes(limits.cautious_minutes), exclude "deep_tissue",
    note "Obtain consent in the proper way, and have a carer present.",
  },
  because = "Consent and feedback need a helper.",
  grade = "project", sources = { "project" }, checked = "2026-11",
}

-- 88, C80
rule "under-18" {
  title   = "Under 18: clearance first",
  when    = age_years:below(18),
  plan    = {
    disposition "clearance_first", clear("physician", age_years), ask(guardian_consent), cap_pressure(3),
    exclude "deep_tissue", refer("ref_physician", "soon"),
  },
  because = "Back pain in young people should be assessed by a physician first.",
  grade = "safety", sources = { "RCEM", "S4" }, checked = "2026-11",
}

-- 88, 9.9: the guardian's consent is a clearance of its own while the question is open
rule "under-18-consent-open" {
  title   = "Under 18: a parent or guardian must agree",
  when    = all { age_years:below(18), guardian_consent:is_unknown() },
  plan    = { disposition "clearance_first", clear("guardian", guardian_consent), ask(guardian_consent) },
  because = "A person under 18 needs the agreement of a parent or guardian.",
  grade = "safety", sources = { "project" }, checked = "2026-11",
}

-- 88, 9.9
rule "under-18-consent-refused" {
  title   = "Under 18 without consent: no massage",
  when    = all { age_years:below(18), none { guardian_consent } },
  plan    = { disposition "no_massage", note "Ask again when a parent or guardian has agreed." },
  because = "A parent or guardian has not agreed.",
  grade = "safety", sources = { "project" }, checked = "2026-11", locked = true,
  silence = {
    ["none-over-unscreened"] = "while the answer is missing, under-18-consent-open holds the plan",
    ["no-care"] = "nothing is offered to a minor without consent; the note says when to ask again",
  },
}

-- 89, C81
rule "frailty-severe" {
  title   = "Severe frailty: clearance first",
  when    = frailty:is "severe",
  plan    = {
    disposition "clearance_first", clear("physician", frailty), cap_pressure(2), cap_minutes(limits.cautious_minutes),
    exclude(group.forceful), refer("ref_physician", "soon"),
  },
  because = "A very frail body is easily hurt. A physician should agree first.",
  grade = "project", sources = { "project" }, checked = "2026-11",
}

-- 90, C81
rule "frailty-mild-or-very-old" {
  title   = "Mild frailty or great age: medium pressure, shorter sessions",
  when    = any { frailty:is "mild", age_years:at_least(limits.very_old_age) },
  plan    = {
    disposition "modified", cap_pressure(3), cap_minutes(limits.mild_frailty_minutes),
    exclude("deep_tissue", "thai_massage"),
  },
  because = "Tissue is more easily hurt, and long sessions tire.",
  grade = "project", sources = { "project" }, checked = "2026-11",
}

-- 98, C83; "first session" is: unless it is known that there were sessions before
rule "touch-difficult" {
  title   = "Touch is difficult: consent at each step",
  when    = trauma_history_touch,
  plan    = { disposition "modified", note "Ask for consent at each step; clothes can stay on." },
  because = "Touch can be distressing, so the person sets the pace.",
  grade = "project", sources = { "project" }, checked = "2026-11",
}
rule "touch-difficult-first-session" {
  title   = "Touch is difficult: a short first session",
  when    = all { trauma_history_touch, unless { sessions_done:above(0) } },
  plan    = { disposition "modified", cap_minutes(limits.first_session_minutes) },
  because = "A short first session shows what feels right.",
  grade = "project", sources = { "project" }, checked = "2026-11",
}

-- 95; the floor "provisional" is the engine's
rule "safety-screen-open" {
  title   = "Safety questions open: light pressure only",
  when    = any_safety_unknown,
  plan    = { cap_pressure(2), exclude(group.forceful) },
  because = "Some safety questions have no answer yet. Unknown is not no.",
  grade = "project", sources = { "project" }, checked = "2026-11", locked = true,
  silence = { ["no-care"] = "such a plan asks the open questions and names the provider; offers wait for the answers" },
}

-- 96; the lift itself is the engine's
rule "clearance-given" {
  title   = "Clearance was given: bring it along",
  when    = all {
    clearance_obtained,
    clearance_scope:has_any {
      "neuro_deficit", "cancer_status", "dvt_history_months", "anticoagulant", "bleeding_disorder", "platelet_count",
      "osteoporosis_level", "fracture_current", "surgery_weeks_ago", "spondylolisthesis", "hypertension",
      "heart_failure", "heart_event_weeks", "aortic_aneurysm", "stroke_weeks", "diabetes", "epilepsy",
      "kidney_disease_severe", "liver_disease_severe", "lymphoedema", "pregnancy_status", "pregnancy_high_risk",
      "inflammatory_arthritis", "disc_herniation", "age_years", "guardian_consent", "frailty",
    },
  },
  plan    = { advise "adv_bring_clearance" },
  because = "Clearance is given for a condition, and the therapist should see it.",
  grade = "project", sources = { "project", "S0" }, checked = "2026-11",
}
