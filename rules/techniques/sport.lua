-- Training, soreness after exercise, and events.
phase "techniques"

-- 110; dark urine is asked for, because it would make this an emergency (safety phase)
rule "sore-after-exercise" {
  title   = "Sore after hard exercise: medium sports massage",
  when    = all {
    exercise_soreness,
    hours_since_hard_exercise:at_most(limits.exercise_soreness_hours),
    unless { dark_urine_after_strain },
  },
  plan    = {
    rank("sports_massage", 2),
    rank("effleurage", 2),
    rank("compression", 1),
    cap_pressure(limits.exercise_soreness_pressure),
    ask(dark_urine_after_strain),
    note "The aim here is soreness and flexibility only. Massage is not known to make anyone faster or stronger.",
  },
  because = "Massage may help soreness and flexibility a little after hard exercise.",
  grade   = "low",
  sources = { "DAV20", "GUO17" },
  checked = "2026-11",
}

-- section 3.3
rule "extreme-soreness-no-tools" {
  title      = "Extreme soreness on the first day: no percussion tools",
  when       = all {
    exercise_soreness,
    hours_since_hard_exercise:below(limits.extreme_soreness_hours),
    pain_nrs:at_least(limits.extreme_soreness_nrs),
  },
  plan       = { exclude("percussion", "mechanical_impulse", "handheld_massager", "technology_assisted") },
  because    = "Percussion tools on badly overworked muscle have done harm, so avoid them on the first day.",
  grade      = "safety",
  sources    = { "CHEN20" },
  checked    = "2026-11",
  if_unknown = "ask",
}

-- 111
rule "event-in-two-days" {
  title      = "Event within two days: no deep work",
  when       = all {
    athlete_competing,
    days_to_event:at_most(limits.event_rest_days),
  },
  plan       = {
    cap_pressure(limits.event_near_pressure),
    exclude("deep_tissue", "friction"),
  },
  because    = "Deep work just before an event can leave new soreness.",
  grade      = "project",
  sources    = { "project" },
  checked    = "2026-11",
  if_unknown = "ask",
}

-- 112: "no limits" is a standard disposition after the safety phase
rule "in-training" {
  title   = "In training, event not near: sports massage",
  when    = all {
    athlete_competing,
    days_to_event:above(limits.event_rest_days),
    so_far.disposition:is "standard",
  },
  plan    = {
    rank("sports_massage", 2),
    note "Sports massage is named for soreness and flexibility. It is not known to improve performance.",
  },
  because = "Sports massage may help soreness and flexibility a little.",
  grade   = "low",
  sources = { "DAV20" },
  checked = "2026-11",
}

-- section 4, C74, beside the safety rule on fresh injuries: other work that stretches or presses hard waits as well
rule "fresh-injury-no-sports-massage" {
  title      = "Fresh strain or sprain: no sports or Thai massage",
  when       = acute_injury_days:below(limits.fresh_injury_days),
  plan       = { exclude("petrissage", "sports_massage", "thai_massage", "neuromuscular", "percussion") },
  because    = "A strain of the last days should not be stretched or worked hard.",
  grade      = "safety",
  sources    = { "CILIST" },
  checked    = "2026-11",
  if_unknown = "ask",
}

-- section 8
rule "recovery-is-the-goal" {
  title   = "Recovery after sport as a goal: honest words",
  when    = goals:has "sport_recovery",
  plan    = {
    note "After sport, massage may help soreness and flexibility a little. It is not known to speed up healing or performance.",
  },
  because = "Reviews found small effects on soreness and flexibility, and none on performance.",
  grade   = "low",
  sources = { "DAV20", "GUO17" },
  checked = "2026-11",
}
