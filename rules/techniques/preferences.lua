-- What the person likes and does not want. A wish never lifts a limit.
phase "techniques"

-- 139
rule "prefers-light" {
  title   = "Light pressure preferred",
  when    = pref_pressure:is "light",
  plan    = {
    target_pressure(limits.light_target),
    rank("relaxation_massage", 1),
    rank("swedish", 1),
    rank("myofascial_release", 1),
  },
  because = "You prefer light pressure.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- section 8
rule "prefers-medium" {
  title   = "Medium pressure preferred",
  when    = pref_pressure:is "medium",
  plan    = { target_pressure(limits.medium_target) },
  because = "You prefer medium pressure.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- 140 and section 8; the words for a lowered wish are in advice/honesty.lua, where the final pressure limit is known
rule "prefers-firm" {
  title   = "Firm pressure preferred",
  when    = pref_pressure:is "firm",
  plan    = {
    target_pressure(limits.firm_target),
    rank("structural_massage", 1),
  },
  because = "You prefer firm pressure.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- section 8: trigger point work is forceful, so the wish for firm pressure ranks it only outside fresh pain and a light start
rule "prefers-firm-trigger-point" {
  title   = "Firm pressure preferred: trigger point work is possible",
  when    = all {
    pref_pressure:is "firm",
    pain_duration_weeks:at_least(limits.acute_weeks),
    so_far.pressure_cap:at_least(limits.firm_work_cap),
    unless { light_start },
  },
  plan    = { rank("trigger_point", 1) },
  because = "You prefer firm pressure, and nothing in your answers speaks against it.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- 140 and section 8: not in new pain, a first session, with any limit, or where a light start is called for
rule "prefers-deep" {
  title   = "Deep pressure preferred",
  when    = all {
    pref_pressure:is "deep",
    so_far.disposition:is "standard",
    unless { acute, first_session, light_start },
  },
  plan    = {
    target_pressure(limits.deep_target),
    rank("structural_massage", 1),
  },
  because = "You prefer deep pressure.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- section 8
rule "prefers-deep-not-now" {
  title   = "Deep pressure preferred, but not now: medium pressure",
  when    = all {
    pref_pressure:is "deep",
    any {
      none { so_far.disposition:is "standard" },
      acute,
      first_session,
      light_start,
    },
  },
  plan    = { target_pressure(limits.medium_target) },
  because = "Deep work should wait; medium pressure is aimed at instead.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- section 8: a wish for deep pressure ranks deep tissue work only without any pressure limit
rule "prefers-deep-tissue" {
  title   = "Deep pressure preferred and no limit found: deep tissue massage",
  when    = all {
    pref_pressure:is "deep",
    chronic,
    so_far.disposition:is "standard",
    so_far.pressure_cap:at_least(5),
    unless { light_start },
  },
  plan    = { rank("deep_tissue", 1) },
  because = "You prefer deep pressure, and nothing in your answers speaks against it.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- 113
rule "stays-clothed" {
  title   = "Stays clothed: clothed styles, no oil",
  when    = pref_clothed,
  plan    = {
    rank("chair_massage", 2),
    rank("acupressure", 2),
    rank("compression", 1),
    rank("reflexology", 1),
    rank(group.needs_oil, -2),
    product("no_oil"),
  },
  because = "You would rather stay clothed.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- 114; first_session, light start and fresh pain are left out, as Thai massage is forceful
rule "stays-clothed-thai" {
  title   = "Stays clothed and nothing speaks against it: Thai massage",
  when    = all {
    pref_clothed,
    none { so_far.excluded "thai_massage" },
    age_years:below(limits.older_age),
    unless { light_start },
  },
  plan    = { rank("thai_massage", 1) },
  because = "Thai massage is done in clothes and may help some robust, flexible adults.",
  grade   = "low",
  sources = { "COCH15" },
  checked = "2026-11",
}

-- 115
rule "no-oil" {
  title   = "No oil or lotion: dry techniques",
  when    = pref_no_oil,
  plan    = {
    rank("myofascial_release", 1),
    rank(group.needs_oil, -2),
    product("no_oil"),
  },
  because = "You want to avoid oil and lotion.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- 118: what is refused is never proposed, whatever else speaks for it
rule "refused-techniques" {
  title   = "Techniques that the person does not want",
  when    = always,
  plan    = { exclude(pref_refused) },
  because = "You do not want this.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
  locked  = true,
}

-- 118
rule "techniques-that-made-it-worse" {
  title   = "Techniques that made it worse",
  when    = always,
  plan    = { exclude(prior_worse) },
  because = "This made it worse before.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
  locked  = true,
}

-- section 8: absolute
rule "regions-off-limits" {
  title   = "Areas that are not to be touched",
  when    = always,
  plan    = { avoid(pref_regions_avoid) },
  because = "You do not want this area touched.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
  locked  = true,
}

-- 132; the dose is in dosing/person.lua
rule "at-the-workplace" {
  title   = "At the workplace: seated massage",
  when    = pref_setting:is "workplace",
  plan    = { rank("chair_massage", 2) },
  because = "Seated, clothed massage fits a workplace.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- section 8
rule "at-home" {
  title   = "At home: the same safety questions hold",
  when    = pref_setting:is "home",
  plan    = { note "A therapist who comes to your home should ask the same safety questions as a clinic." },
  because = "You would like care at home.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- section 2.9: the setting "hospital" is a choice that no other row uses
rule "in-hospital" {
  title   = "In hospital: the ward team agrees first",
  when    = pref_setting:is "hospital",
  plan    = { note "In hospital, ask the ward team before any massage." },
  because = "The team that looks after you knows what your condition allows.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- section 8
rule "asks-for-a-woman" {
  title   = "Female therapist preferred",
  when    = pref_therapist_gender:is "female",
  plan    = { note "A female therapist is preferred." },
  because = "This is your wish.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- section 8
rule "asks-for-a-man" {
  title   = "Male therapist preferred",
  when    = pref_therapist_gender:is "male",
  plan    = { note "A male therapist is preferred." },
  because = "This is your wish.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- section 8
rule "quiet-session" {
  title   = "Quiet session preferred",
  when    = pref_quiet,
  plan    = { note "A quiet session is preferred. Please still say at once if something hurts." },
  because = "This is your wish.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}
