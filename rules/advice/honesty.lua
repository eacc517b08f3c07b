-- What massage does not do, and why a wish could not be met in full.
phase "advice"

-- 140: here the final pressure limit is known
rule "firm-wish-lowered" {
  title   = "Firm or deep pressure was asked for, and a limit holds",
  when    = all {
    pref_pressure:one_of { "firm", "deep" },
    so_far.pressure_cap:below(limits.firm_work_cap),
  },
  plan    = {
    note "You asked for firm pressure. It was lowered because of the limits in this plan; lighter work is proposed instead.",
  },
  because = "Limits of safety come before wishes.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- section 8: a wish for deep pressure is not met in new pain or a first session, even where no pressure limit holds
rule "deep-wish-not-yet" {
  title   = "Deep pressure was asked for, too early",
  when    = all {
    pref_pressure:is "deep",
    so_far.pressure_cap:at_least(limits.firm_work_cap),
    so_far.excluded "deep_tissue",
  },
  plan    = {
    note "You asked for deep pressure. Deep work is not proposed now; the reasons are listed, and it can be looked at again later.",
  },
  because = "Deep work should wait until it is clear how your body responds.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- 202
rule "posture-is-for-exercise" {
  title   = "Posture as a goal: exercise and work habits",
  when    = goals:has "posture",
  plan    = {
    note "Massage is not shown to correct posture. Exercise and changes at work are the better way.",
    advise("adv_ergonomics"),
    refer("ref_exercise_programme", "routine"),
  },
  because = "No study was found that shows a lasting change of posture by massage.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- 202
rule "prevention-is-for-exercise" {
  title   = "Prevention as a goal: exercise",
  when    = goals:has "prevention",
  plan    = {
    note "Massage is not shown to prevent back pain. Exercise is the better way.",
    advise("adv_ergonomics"),
    refer("ref_exercise_programme", "routine"),
  },
  because = "No study was found that shows prevention of back pain by massage.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- 212
rule "myths" {
  title   = "Claims that are not supported",
  when    = any {
    goals:has "posture",
    repeats_claims:has_any { "toxins", "scar_tissue", "realignment", "posture", "prevention", "cure" },
  },
  plan    = { advise("adv_myths") },
  because = "Some common claims about massage have no good support.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- section 1.1 and claim 5: every plan with massage says how long a gain lasts
rule "short-term-only" {
  title   = "What can be expected of massage",
  when    = so_far.has_massage,
  plan    = {
    note "Massage may help for a while; a lasting effect has not been shown. It goes along with exercise and medical care and replaces neither.",
  },
  because = "Reviews found short-term relief of low certainty and no lasting one.",
  grade   = "low",
  sources = { "COCH15", "MAK24" },
  checked = "2026-11",
}
