-- Psychological care, stress and sleep.
phase "referrals"

-- 166
rule "high-risk-score" {
  title   = "High psychosocial risk score: psychologically informed physical therapy",
  when    = start_back_psych:at_least(limits.start_back_high),
  plan    = {
    refer("ref_physical_therapy", "soon", { note = "Ask for psychologically informed physical therapy." }),
    refer("ref_psychology", "soon"),
  },
  because = "People in this group probably do better with both kinds of support.",
  grade   = "moderate",
  sources = { "SBST" },
  checked = "2026-11",
}

-- 167
rule "positive-mood-screen" {
  title   = "Mood or anxiety screen positive: full assessment",
  when    = any {
    phq2_score:at_least(limits.positive_screen),
    gad2_score:at_least(limits.positive_screen),
  },
  plan    = {
    refer("ref_physician", "soon"),
    refer("ref_psychology", "soon"),
  },
  because = "A positive screen is not a diagnosis and should be followed by a full assessment.",
  grade   = "safety",
  sources = { "PHQ2", "GAD2" },
  checked = "2026-11",
}

-- 167: the question about self-harm goes with a positive screen
rule "positive-mood-screen-ask" {
  title   = "Mood screen positive: ask about thoughts of self-harm",
  when    = any {
    phq2_score:at_least(limits.positive_screen),
    low_mood,
  },
  plan    = { ask(suicidal_thoughts, phq2_score) },
  because = "When mood is low, this should be asked directly, so that help is not missed.",
  grade   = "safety",
  sources = { "PHQ2" },
  checked = "2026-11",
}

-- 168
rule "yellow-flags" {
  title   = "Several signs of a hard road: psychological support",
  when    = yellow_flags:at_least(limits.yellow_flags_needed),
  plan    = {
    refer("ref_psychology", "soon"),
    advise("adv_pacing"),
  },
  because = "Worry, low mood, avoidance or trouble at work can keep pain going; support may help.",
  grade   = "low",
  sources = { "NICH11", "YF-NZ" },
  checked = "2026-11",
}

-- section 6: fear of movement or expecting the worst is enough for the offer
rule "fear-of-movement" {
  title   = "Afraid to move or expecting the worst: psychological care is an option",
  when    = any {
    fear_avoidance,
    catastrophising,
  },
  plan    = { refer("ref_psychology", "routine") },
  because = "Talking treatments may help people who are afraid that movement does damage.",
  grade   = "low",
  sources = { "ACP17", "NICH11" },
  checked = "2026-11",
}

-- 170
rule "stress-and-chronic-pain" {
  title   = "Long-standing pain and high stress: mindfulness course",
  when    = all {
    chronic,
    stress_level:at_least(limits.high_stress),
  },
  plan    = { refer("ref_mindfulness", "routine") },
  because = "A mindfulness course is suggested as one option in long-standing pain.",
  grade   = "moderate",
  sources = { "ACP17" },
  checked = "2026-11",
}

-- section 6: anxiety or poor sleep with long-standing pain
rule "anxiety-or-poor-sleep-and-chronic-pain" {
  title   = "Long-standing pain with anxiety or poor sleep: mindfulness is an option",
  when    = all {
    chronic,
    any {
      anxiety_high,
      sleep_disturbed,
    },
  },
  plan    = { refer("ref_mindfulness", "optional") },
  because = "A mindfulness course is suggested as one option in long-standing pain.",
  grade   = "moderate",
  sources = { "ACP17" },
  checked = "2026-11",
}

-- 186
rule "sleep-and-pain" {
  title   = "Pain has disturbed sleep for weeks: sleep advice",
  when    = all {
    sleep_disturbed,
    pain_duration_weeks:at_least(limits.sleep_weeks),
  },
  plan    = {
    refer("ref_sleep", "routine"),
    advise("adv_sleep"),
  },
  because = "Poor sleep and pain feed each other.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}
