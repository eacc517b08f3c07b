-- Stopping, going on, and measuring.
phase "dosing"

-- 158 and section 5.3
rule "worse-twice-in-a-row" {
  title      = "Worse after two sessions in a row: stop",
  when       = worse_sessions_in_a_row:at_least(limits.worse_sessions),
  plan       = {
    stop_course(),
    refer("ref_physician", "soon"),
  },
  because    = "Getting worse twice in a row should be checked before any more massage.",
  grade      = "safety",
  sources    = { "YIN14" },
  checked    = "2026-11",
  if_unknown = "ask",
}

-- 159
rule "no-gain-after-six-sessions" {
  title   = "No meaningful change after six sessions: stop and see a physical therapist",
  when    = all {
    sessions_done:at_least(limits.futility_sessions),
    no_meaningful_change,
  },
  plan    = {
    stop_course(),
    refer("ref_physical_therapy", "soon"),
  },
  because = "The measures have hardly changed, so more massage is unlikely to help.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- 159 and section 5.3: psychology if yellow flags are there
rule "no-gain-and-yellow-flags" {
  title   = "No meaningful change and worries about the pain: psychological support",
  when    = all {
    sessions_done:at_least(limits.futility_sessions),
    no_meaningful_change,
    yellow_flags:at_least(1),
  },
  plan    = { refer("ref_psychology", "soon") },
  because = "Worries, low mood and work troubles may slow recovery, and help exists.",
  grade   = "low",
  sources = { "NICH11" },
  checked = "2026-11",
}

-- 133, 159: without two measures nobody can tell whether it helps
rule "change-not-measured" {
  title   = "Some sessions done, change not measured: measure now",
  when    = all {
    sessions_done:at_least(limits.first_review_sessions),
    unless { change_measured },
  },
  plan    = {
    ask(pain_nrs, nrs_baseline),
    note "It is time to compare with the start: the same pain score or questionnaire as before the first session.",
    advise("adv_track_outcome"),
  },
  because = "Whether to go on depends on a measured change.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- 160
rule "maintenance" {
  title   = "Course done with a meaningful change: a session every two to four weeks",
  when    = all {
    meaningful_change,
    sessions_done:at_least(limits.maintenance_sessions),
    wants_to_continue,
    budget_sessions_per_month:at_least(limits.maintenance_budget),
  },
  plan    = {
    maintenance(),
    note "Sessions every two to four weeks can follow, for twelve weeks at most. Then stop and look again.",
  },
  because = "Some sessions after a course might keep a gain for a short while; evidence is very limited.",
  grade   = "very_low",
  sources = { "COOK15", "PER18" },
  checked = "2026-11",
}

-- section 5.3: the course cap. Those with a meaningful change who value it go on to maintenance instead
rule "course-is-complete" {
  title   = "Twelve sessions done: stop and review",
  when    = all {
    sessions_done:at_least(limits.largest_course),
    unless { all { meaningful_change, wants_to_continue } },
  },
  plan    = {
    stop_course(),
    note "Twelve sessions are done. Before any more, review with a clinician what has changed.",
    refer("ref_physician", "routine"),
  },
  because = "Longer courses have not been shown to help more.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- 162
rule "measure-from-the-start" {
  title   = "Before the first session: write down where you start",
  when    = sessions_done:at_most(0),
  plan    = { advise("adv_track_outcome") },
  because = "Only a measured start shows later whether anything changed.",
  grade   = "project",
  sources = { "SH14" },
  checked = "2026-11",
}
