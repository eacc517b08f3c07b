-- Tests of referrals/mind_and_stress.lua.

test "nothing said about mood, stress or sleep" {
  given  = { like = "healthy_adult" },
  expect = {
    undecided  = {
      "high-risk-score", "positive-mood-screen", "positive-mood-screen-ask", "yellow-flags", "fear-of-movement",
      "stress-and-chronic-pain", "anxiety-or-poor-sleep-and-chronic-pain", "sleep-and-pain",
    },
    not_refers = { "ref_psychology", "ref_mindfulness", "ref_sleep" },
  },
}
test "psychosocial score of 4" {
  given  = { like = "healthy_adult", start_back_psych = 4 },
  expect = { fires = { "high-risk-score" }, refers = { ref_physical_therapy = "soon", ref_psychology = "soon" } },
}
test "psychosocial score of 3" {
  given  = { like = "healthy_adult", start_back_psych = 3 },
  expect = { misses = { "high-risk-score" } },
}
test "mood screen of 3: full assessment, and the hard question" {
  given  = { like = "healthy_adult", phq2_score = 3, gad2_score = 0, low_mood = false },
  expect = {
    fires  = { "positive-mood-screen", "positive-mood-screen-ask" },
    refers = { ref_physician = "soon", ref_psychology = "soon" },
    asks   = { "suicidal_thoughts" },
  },
}
test "anxiety screen of 3: full assessment" {
  given  = { like = "healthy_adult", pain_duration_weeks = 5, phq2_score = 0, gad2_score = 3, low_mood = false },
  expect = {
    fires = { "positive-mood-screen" }, misses = { "positive-mood-screen-ask" },
    refers = { "ref_psychology", ref_physician = "soon" },
  },
}
test "both screens at 2" {
  given  = { like = "healthy_adult", phq2_score = 2, gad2_score = 2, low_mood = false },
  expect = { misses = { "positive-mood-screen", "positive-mood-screen-ask" }, not_refers = { "ref_psychology" } },
}
test "low mood, screen unknown: both are asked" {
  given  = { like = "healthy_adult", low_mood = true },
  expect = { fires = { "positive-mood-screen-ask" }, asks = { "suicidal_thoughts", "phq2_score" } },
}
test "two yellow flags: psychological support" {
  given  = { like = "healthy_adult", work_problem = true, low_social_support = true },
  expect = { fires = { "yellow-flags" }, refers = { ref_psychology = "soon" }, advises = { "adv_pacing" } },
}
test "two other yellow flags" {
  given  = { like = "healthy_adult", low_mood = true, passive_coping = true },
  expect = { fires = { "yellow-flags" } },
}
test "one yellow flag" {
  given  = {
    like = "healthy_adult", work_problem = true, low_social_support = false, low_mood = false, passive_coping = false,
    fear_avoidance = false, catastrophising = false,
  },
  expect = { misses = { "yellow-flags", "fear-of-movement" } },
}
test "one yellow flag, the rest unknown" {
  given  = { like = "healthy_adult", work_problem = true },
  expect = { undecided = { "yellow-flags" } },
}
test "afraid to move" {
  given  = { like = "healthy_adult", fear_avoidance = true, catastrophising = false },
  expect = { fires = { "fear-of-movement" }, refers = { ref_psychology = "routine" } },
}
test "expects the worst" {
  given  = { like = "healthy_adult", fear_avoidance = false, catastrophising = true },
  expect = { fires = { "fear-of-movement" } },
}
test "long-standing pain and stress of 7: mindfulness" {
  given  = { like = "healthy_adult", stress_level = 7 },
  expect = { fires = { "stress-and-chronic-pain" }, refers = { ref_mindfulness = "routine" } },
}
test "stress just under 7" {
  given  = { like = "healthy_adult", stress_level = 6.9 },
  expect = { misses = { "stress-and-chronic-pain" } },
}
test "stress of 9 in pain of 12 weeks" {
  given  = { like = "healthy_adult", stress_level = 9, pain_duration_weeks = 12 },
  expect = { misses = { "stress-and-chronic-pain", "anxiety-or-poor-sleep-and-chronic-pain" } },
}
test "long-standing pain and anxiety" {
  given  = { like = "healthy_adult", anxiety_high = true, sleep_disturbed = false },
  expect = { fires = { "anxiety-or-poor-sleep-and-chronic-pain" }, refers = { "ref_mindfulness" } },
}
test "long-standing pain and poor sleep" {
  given  = { like = "healthy_adult", anxiety_high = false, sleep_disturbed = true },
  expect = {
    fires   = { "anxiety-or-poor-sleep-and-chronic-pain", "sleep-and-pain" },
    refers  = { ref_sleep = "routine", ref_mindfulness = "optional" },
    advises = { "adv_sleep" },
  },
}
test "long-standing pain, calm and well rested" {
  given  = { like = "healthy_adult", anxiety_high = false, sleep_disturbed = false, stress_level = 2 },
  expect = { misses = { "anxiety-or-poor-sleep-and-chronic-pain", "sleep-and-pain", "stress-and-chronic-pain" } },
}
test "poor sleep for 3 weeks" {
  given  = { like = "healthy_adult", sleep_disturbed = true, pain_duration_weeks = 3 },
  expect = { fires = { "sleep-and-pain" }, refers = { "ref_sleep" } },
}
test "poor sleep for just under 3 weeks" {
  given  = { like = "healthy_adult", sleep_disturbed = true, pain_duration_weeks = 2.9 },
  expect = { misses = { "sleep-and-pain" }, not_refers = { "ref_sleep" } },
}
