-- What earlier massage has shown.
phase "techniques"

-- 119: techniques that are excluded or too firm stay out; the engine ranks only what is eligible
rule "techniques-that-helped" {
  title   = "Techniques that helped before",
  when    = always,
  plan    = { rank(prior_helped, 2) },
  because = "This helped you before.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- 133, until 159 ends the course: "no change" needs a measured comparison; missing measures are asked for in dosing/course.lua
rule "no-change-so-far" {
  title   = "No meaningful change after some sessions: change the style",
  when    = all {
    sessions_done:at_least(limits.first_review_sessions),
    sessions_done:below(limits.futility_sessions),
    no_meaningful_change,
  },
  plan    = {
    rank(course_techniques, -2),
    ask(course_techniques),
    note "The measures show little change so far. Change the style or the pressure once, and check whether the exercises are being done.",
    advise("adv_exercise_start"),
  },
  because = "More of the same is unlikely to help when nothing has changed.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- 134
rule "massage-made-it-worse" {
  title      = "Massage made it worse before: light and short, or not at all",
  when       = prior_massage:is "worse",
  plan       = {
    cap_pressure(limits.worse_before_pressure),
    cap_minutes(limits.cautious_minutes),
    ask(prior_worse_reaction, prior_worse),
    note "Massage made this worse before. Consider exercise and other active care instead of massage.",
  },
  because    = "Your own experience counts more than averages.",
  grade      = "project",
  sources    = { "project" },
  checked    = "2026-11",
  if_unknown = "ask",
}

-- 134, "what happened": numbness or weakness after massage is a harm signal
rule "massage-left-numbness-or-weakness" {
  title   = "Numbness or weakness after earlier massage: no strong work, see a physician",
  when    = prior_worse_reaction:is "numb_or_weak",
  plan    = {
    exclude(group.forceful),
    refer("ref_physician", "soon"),
  },
  because = "Numbness or weakness after massage should be checked first.",
  grade   = "safety",
  sources = { "YIN14" },
  checked = "2026-11",
}

-- 135
rule "massage-had-no-effect" {
  title   = "Massage had no effect before: another style, a short trial, active care",
  when    = prior_massage:is "no_effect",
  plan    = {
    rank(course_techniques, -1),
    rank("structural_massage", 1),
    rank("myofascial_release", 1),
    ask(course_techniques),
    cap_sessions(limits.no_effect_sessions),
    refer("ref_physical_therapy", "routine"),
    note "Massage has not helped so far. If it is tried again, try another style for a few sessions only.",
  },
  because = "A short trial of another style is enough to see whether it helps.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- 157: an unknown last pressure or length counts as the usual one
rule "sore-for-too-long" {
  title      = "Sore for too long after the last session: less pressure, shorter",
  when       = post_session_soreness_hours:above(limits.lasting_soreness_hours),
  plan       = {
    cap_pressure(max_of { 1, first_known { last_pressure, limits.usual_pressure } - limits.soreness_pressure_step }),
    cap_minutes(max_of {
      limits.smallest_minutes,
      first_known { last_minutes, limits.usual_minutes } - limits.soreness_minutes_step,
    }),
    ask(last_pressure, last_minutes),
  },
  because    = "Soreness usually passes within a day and a half. Yours lasted longer, so the next session should be milder.",
  grade      = "low",
  sources    = { "CAM07" },
  checked    = "2026-11",
  if_unknown = "ask",
}
