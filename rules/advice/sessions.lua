-- Advice about massage sessions.
phase "advice"

-- 195
rule "before-during-after" {
  title   = "Good practice before, during and after massage",
  when    = so_far.has_massage,
  plan    = {
    advise(
      "adv_disclose_history", "adv_speak_up", "adv_check_credentials", "adv_draping_choice", "adv_stop_rules",
      "adv_soreness_expect", "adv_rest_after"
    ),
  },
  because = "Open words, a trained therapist and clear stop signs keep massage safe.",
  grade   = "safety",
  sources = { "S0", "S2", "CAM07", "YIN14" },
  checked = "2026-11",
}

-- 196: for an unknown heart or kidney the advice only says to drink as usual, so it stands
rule "drink-as-usual" {
  title   = "Drink as usual",
  when    = all {
    so_far.has_massage,
    unless {
      heart_failure:one_of { "stable", "decompensated" },
      kidney_disease_severe,
    },
  },
  plan    = { advise("adv_hydrate") },
  because = "Drinking before massage is a traditional comfort, no more.",
  grade   = "traditional",
  sources = { "S0" },
  checked = "2026-11",
}

-- 196
rule "no-heavy-meal" {
  title   = "No heavy meal just before",
  when    = so_far.has_massage,
  plan    = { advise("adv_no_heavy_meal") },
  because = "Lying down on a full stomach is uncomfortable; this is traditional advice.",
  grade   = "traditional",
  sources = { "S0" },
  checked = "2026-11",
}

-- 197
rule "own-fluid-limit" {
  title   = "Heart failure or severe kidney disease: keep to your own fluid limit",
  when    = any {
    heart_failure:one_of { "stable", "decompensated" },
    kidney_disease_severe,
  },
  plan    = { advise("adv_fluid_limit", { instead_of = "adv_hydrate" }) },
  because = "With this condition the amount to drink is set by your provider.",
  grade   = "safety",
  sources = { "project" },
  checked = "2026-11",
}

-- 199; sessions for a first time are in first-session-advice
rule "rise-slowly" {
  title   = "Get up slowly",
  when    = all {
    so_far.has_massage,
    any {
      bp_medicine,
      age_years:at_least(limits.older_age),
      strong_pain_or_sedative_hours:below(limits.sedative_rise_hours),
    },
  },
  plan    = { advise("adv_rise_slowly") },
  because = "Getting up quickly after lying can make you dizzy.",
  grade   = "safety",
  sources = { "project" },
  checked = "2026-11",
}

-- 205 and section 7
rule "first-session-advice" {
  title   = "First session: come early, get up slowly",
  when    = all {
    first_session,
    so_far.has_massage,
  },
  plan    = {
    advise("adv_arrive_early"),
    advise("adv_rise_slowly"),
  },
  because = "The therapist should have time to ask about your health first.",
  grade   = "traditional",
  sources = { "S0" },
  checked = "2026-11",
}

-- 206
rule "device-safety" {
  title   = "Device in the plan: short, low, never on bone",
  when    = so_far.shown(group.device),
  plan    = { advise("adv_device_limits") },
  because = "Devices have done harm when used too long or too hard.",
  grade   = "safety",
  sources = { "CHEN20", "GUN" },
  checked = "2026-11",
}

-- section 7
rule "home-massage-safety" {
  title   = "Home massage in the plan: gentle, on muscle only",
  when    = any {
    so_far.shown "self_massage",
    so_far.shown "partner_massage",
    so_far.shown(group.device),
  },
  plan    = { advise("adv_self_massage_safe") },
  because = "Home massage should stay gentle and away from bone, throat, veins and numb skin.",
  grade   = "safety",
  sources = { "GUN", "ERN03" },
  checked = "2026-11",
}

-- 211
rule "cold-pack-for-soreness" {
  title   = "Sore after the last session: a cold pack if you like it",
  when    = all {
    post_session_soreness_hours:above(0),
    none { so_far.excluded "ice_application" },
    so_far.disposition:one_of { "standard", "modified" },
  },
  plan    = { advise("adv_cold_optional") },
  because = "Cold might feel good; evidence is very limited.",
  grade   = "very_low",
  sources = { "FR06" },
  checked = "2026-11",
}

-- section 7: progress is written down in courses of three sessions or more, which the default course is
rule "write-down-progress" {
  title   = "Long-standing pain and a course: write down how it goes",
  when    = all {
    chronic,
    so_far.has_massage,
  },
  plan    = { advise("adv_track_outcome") },
  because = "Only measures show whether a course is worth going on with.",
  grade   = "project",
  sources = { "SH14" },
  checked = "2026-11",
}

-- section 7: scented products (the safety phase has the allergies)
rule "patch-test" {
  title   = "Scented oil in the plan: test a small patch first",
  when    = so_far.shown "aromatherapy_massage",
  plan    = { advise("adv_patch_test") },
  because = "A small test on the skin should come before any oil or lotion.",
  grade   = "safety",
  sources = { "AROMA" },
  checked = "2026-11",
}

-- sections 7 and 8: advice on cost is for everyone whom cost limits, with or without other limits
rule "cost" {
  title   = "Cost limits the plan: ways to save",
  when    = any {
    budget_sessions_per_month:below(limits.budget_low),
    insurance_massage:is "no",
  },
  plan    = { advise("adv_cost_options") },
  because = "A plan should be affordable.",
  grade   = "traditional",
  sources = { "S3" },
  checked = "2026-11",
}

-- 161 and section 5.3: more than one a week is for a few weeks only; other rows with two a week end after two weeks
rule "frequent-sessions-for-four-weeks" {
  title   = "More than one session a week: for four weeks at most",
  when    = so_far.dose:is "D03",
  plan    = { note "More than one session a week is meant for four weeks at most." },
  because = "Frequent sessions were studied for four weeks only.",
  grade   = "project",
  sources = { "SH14" },
  checked = "2026-11",
}
