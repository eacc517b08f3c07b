-- Upper limits of every dose, and limits of money and time.
phase "dosing"

-- 161 and section 5.3
rule "largest-dose" {
  title   = "No plan goes beyond these limits",
  when    = always,
  plan    = {
    cap_minutes(limits.largest_minutes),
    cap_frequency(limits.largest_frequency),
    cap_sessions(limits.largest_course),
  },
  because = "More than this has not been studied enough; after twelve sessions the plan is looked at again.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- section 5.3: more than an hour only for those who ask for it, are robust and have no limit
rule "an-hour-is-enough" {
  title   = "An hour at most, unless more is asked for and nothing speaks against it",
  when    = unless {
    all {
      pref_minutes:above(limits.usual_minutes),
      age_years:below(limits.older_age),
      frailty:is "none",
      so_far.disposition:is "standard",
    },
  },
  plan    = { cap_minutes(limits.usual_minutes) },
  because = "Trials used sessions of up to an hour.",
  grade   = "project",
  sources = { "CH11" },
  checked = "2026-11",
}

-- section 5.3
rule "first-session-is-shorter" {
  title   = "First session: shorter",
  when    = all {
    first_session,
    unless { sessions_done:at_least(1) },
  },
  plan    = {
    cap_minutes(limits.first_session_minutes),
    note "The first session is kept shorter. Later ones can be longer if it went well.",
  },
  because = "A first session shows how your body responds, so it stays short.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- 161 and section 5.3
rule "rest-after-firm-work" {
  title   = "Firm work: two days between sessions",
  when    = all {
    so_far.pressure_cap:at_least(limits.firm_work_pressure),
    pref_pressure:one_of { "firm", "deep" },
    so_far.has_massage,
  },
  plan    = { note "Leave at least 48 hours between sessions with firm pressure." },
  because = "Muscles need time to settle after firm work.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- section 8: the wish for a length is a limit as well, but not below the shortest session
rule "preferred-length" {
  title   = "Preferred length of a session",
  when    = pref_minutes:is_known(),
  plan    = { cap_minutes(max_of { limits.smallest_minutes, pref_minutes }) },
  because = "You said how long a session should be.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- section 8: the length is kept and the frequency cut
rule "little-time" {
  title   = "Little time in the week: fewer sessions, and movement in small pieces",
  when    = minutes_available_weekly:below(limits.time_low_minutes),
  plan    = {
    cap_frequency(limits.fortnightly),
    note "There is little time in your week, so sessions are every second week. A few minutes of walking or exercise several times a day count too.",
  },
  because = "Fewer sessions fit better than very short ones.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- 156: frequency gives way to cost, the length does not
rule "what-is-affordable" {
  title   = "Affordable number of sessions: fewer, not shorter",
  when    = all {
    budget_sessions_per_month:above(0),
    budget_sessions_per_month:below(limits.budget_never_binds),
  },
  plan    = { cap_frequency(budget_sessions_per_month / limits.weekly_sessions_per_month) },
  because = "In neck pain, half-hour sessions did no better than waiting, so fewer full sessions might be the better choice; evidence is very limited.",
  grade   = "very_low",
  sources = { "SH14" },
  checked = "2026-11",
}

-- section 8: nothing affordable is no reason to hide the plan
rule "nothing-affordable" {
  title   = "No session is affordable: home methods and exercise",
  when    = budget_sessions_per_month:at_most(0),
  plan    = {
    note "No paid session fits the budget now. Exercise, staying active and gentle home methods cost little or nothing.",
  },
  because = "A plan should be affordable.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- 154
rule "low-risk-needs-little" {
  title   = "New pain and a low risk score: two sessions at most",
  when    = all {
    acute,
    start_back_total:below(limits.start_back_medium),
  },
  plan    = {
    cap_sessions(limits.low_risk_sessions),
    advise("adv_stay_active"),
  },
  because = "With a low risk score little treatment is needed; staying active is suggested.",
  grade   = "moderate",
  sources = { "SBST", "NICE16" },
  checked = "2026-11",
}

-- 155
rule "relies-on-passive-treatment" {
  title   = "Relies on being treated: a short bridge to active care",
  when    = passive_coping,
  plan    = {
    cap_sessions(limits.passive_sessions),
    refer("ref_exercise_programme", "routine"),
    note "Massage is meant here as a short bridge to exercise and self-care.",
  },
  because = "Guidance advises against massage alone for people who lean on treatment by others.",
  grade   = "low",
  sources = { "KNGF21" },
  checked = "2026-11",
}
