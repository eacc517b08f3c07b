-- Advice about the back itself. 191, the note to consult a provider, is the engine's own and stands in every plan.
phase "advice"

-- 192
rule "know-the-warning-signs" {
  title   = "Signs that need urgent help",
  when    = none { so_far.disposition:is "emergency" },
  plan    = { advise("adv_red_flag_watch") },
  because = "Serious causes are rare, and knowing their signs helps to catch them early.",
  grade   = "safety",
  sources = { "CES" },
  checked = "2026-11",
}

-- 193
rule "stay-active" {
  title   = "Keep moving",
  when    = all {
    back_pain,
    none { so_far.disposition:one_of { "emergency", "urgent_referral" } },
  },
  plan    = { advise("adv_stay_active") },
  because = "Staying active is recommended; bed rest is not.",
  grade   = "strong",
  sources = { "LANCET18", "DK18", "NICE16" },
  checked = "2026-11",
}

-- 194: "no flags" is a plan without any limit
rule "good-outlook" {
  title   = "New pain without warning signs: a good outlook",
  when    = all {
    acute,
    so_far.disposition:is "standard",
  },
  plan    = { advise("adv_good_outlook") },
  because = "Most new back pain probably eases over some weeks.",
  grade   = "moderate",
  sources = { "ACP17" },
  checked = "2026-11",
}

-- 198: only when the safety questions are answered, as numb skin is one of the things they ask about
rule "warmth" {
  title   = "Pain of up to twelve weeks: a warm pack",
  when    = all {
    any { acute, subacute },
    none { so_far.excluded "heat_application" },
    so_far.disposition:one_of { "standard", "modified" },
  },
  plan    = { advise("adv_heat") },
  because = "Warmth probably helps for a short time.",
  grade   = "moderate",
  sources = { "FR06", "ACP17" },
  checked = "2026-11",
}

-- 207; an illness or a hold is no time to begin
rule "pacing-and-exercise" {
  title   = "Long-standing pain: plan activity in steps and begin to exercise",
  when    = all {
    chronic,
    so_far.disposition:one_of { "standard", "modified", "provisional" },
  },
  plan    = {
    advise("adv_pacing"),
    advise("adv_exercise_start"),
  },
  because = "Exercise that grows step by step probably helps with long-standing pain.",
  grade   = "moderate",
  sources = { "HAY21" },
  checked = "2026-11",
}

-- section 7: pacing in a flare
rule "pacing-in-a-flare" {
  title   = "Flare: plan activity in steps",
  when    = flare_up,
  plan    = { advise("adv_pacing") },
  because = "Doing too much on good days and too little on bad ones can keep a flare going.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- 203
rule "desk-work" {
  title   = "Desk work: vary posture, take breaks",
  when    = occupation_load:is "sedentary",
  plan    = { advise("adv_ergonomics") },
  because = "Breaks and changes of posture might help; evidence is very limited.",
  grade   = "very_low",
  sources = { "S1" },
  checked = "2026-11",
  silence = {
    ["redundant"] = "work habits are advised to many for other reasons; this rule says why to a person at a desk",
  },
}

-- section 7: manual work
rule "manual-work" {
  title   = "Lifting at work: lift close, vary the load",
  when    = occupation_load:one_of { "manual_moderate", "manual_heavy" },
  plan    = { advise("adv_ergonomics") },
  because = "Lifting close to the body might help; evidence is very limited.",
  grade   = "very_low",
  sources = { "S2" },
  checked = "2026-11",
}

-- 204
rule "slow-breathing" {
  title   = "High stress: slow breathing",
  when    = any {
    stress_level:at_least(limits.high_stress),
    gad2_score:at_least(limits.positive_screen),
  },
  plan    = { advise("adv_breathing") },
  because = "Relaxation exercises may help.",
  grade   = "low",
  sources = { "ACP17" },
  checked = "2026-11",
}
