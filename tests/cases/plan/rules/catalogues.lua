technique_group "light" { title = "Light work" }
technique_group "strong" { title = "Strong work" }
technique "soft" {
  title = "Soft stroking", what = "Long light strokes.", grade = "low", sources = { "S" }, group = "light", pressure = { 1, 3 },
}
technique "medium" {
  title = "Kneading", what = "Kneading.", grade = "very_low", sources = { "S" }, group = "light", pressure = { 3, 4 },
}
technique "deep" {
  title = "Deep work", what = "Slow deep work.", grade = "low", sources = { "S" }, group = "strong", pressure = { 4, 5 }, forceful = true,
}
technique "warmth" {
  title = "Warm pack", what = "Warmth.", grade = "moderate", sources = { "S" }, group = "light", kind = "adjunct",
}

referral "ref_emergency" {
  title = "Emergency care", kind = "emergency", text = "Call the emergency number.", grade = "safety", sources = { "S" },
}
referral "ref_physician" { title = "Physician", kind = "medical", text = "See a physician.", grade = "safety", sources = { "S" } }
referral "ref_exercise" {
  title = "Exercise", kind = "active", text = "Move.", grade = "moderate", sources = { "S" }, caution = "slowly at first",
}
advice "adv_speak" { text = "Say if it hurts.", kind = "safety", grade = "safety", sources = { "S" } }
advice "adv_water" { title = "Water", text = "Drink as usual.", kind = "comfort", grade = "traditional", sources = { "S" } }

dose "once" {
  title = "Once a week", per_week = { 1, 1 }, minutes = { 30, 60 }, sessions = { 8, 10 }, weeks = { 8, 10 }, default = true,
  reassess_after_sessions = 4, maintenance = "Every four weeks.", grade = "low", sources = { "S" },
}
dose "staged" {
  title = "In stages", per_week = { 1, 2 }, minutes = { 20, 30 }, grade = "project", sources = { "P" }, reassess = "each time",
  stages = { { weeks = { 1, 2 }, per_week = { 2, 2 }, text = "gently" }, { weeks = { 3, 6 }, per_week = { 1, 1 } } },
  note = "Stop when sore.",
}
dose "many" {
  title = "Many", per_week = { 1, 2 }, minutes = { 60, 60 }, sessions = { 10, 12 }, weeks = { 6, 8 }, option = true,
  stages = { { weeks = { 4, 4 }, per_week = { 2, 2 }, minutes = { 45, 60 } } }, grade = "low", sources = { "S" },
}
dose "twice" {
  title = "Twice a week", per_week = { 2, 2 }, minutes = { 60, 60 }, option = true, grade = "very_low", sources = { "S" },
}
dose "home" { title = "At home", per_week = { 3, 7 }, minutes = { 5, 10 }, kind = "home", grade = "project", sources = { "P" } }
dose "short" { title = "Short", per_week = { 1, 1 }, minutes = { 15, 15 }, weeks = { 1, 1 }, sessions = { 1, 1 }, grade = "project", sources = { "P" } }
