-- How often, how long, how many. Trials anchor D04, D05 and D12; the other numbers are the project's.

dose "D01" {
  title = "Acute pain, no limits",
  per_week = { 1, 2 }, minutes = { 30, 30 }, sessions = { 2, 4 }, weeks = { 2, 2 },
  reassess_after_sessions = 2, reassess = "after 2 sessions or 2 weeks",
  note = "Most new back pain eases without treatment.",
  grade = "low", sources = { "ACP17", "COCH15" },
}
dose "D02" {
  title = "Acute pain with spasm or severe pain",
  per_week = { 1, 1 }, minutes = { 20, 30 }, sessions = { 2, 2 }, weeks = { 2, 2 },
  reassess_after_sessions = 1, reassess = "after each session",
  grade = "project", sources = { "project" },
}
dose "D03" {
  title = "Subacute pain",
  per_week = { 1, 2 }, minutes = { 45, 60 }, sessions = { 4, 8 }, weeks = { 4, 6 },
  reassess_after_sessions = 4, reassess = "after 4 sessions",
  maintenance = "two further sessions a fortnight apart, then stop",
  grade = "low", sources = { "COCH15" },
}
dose "D04" {
  title = "Chronic pain", default = true, -- maintenance did not hold the gain in knee arthritis: PER12, PER18, AAOS
  per_week = { 1, 1 }, minutes = { 60, 60 }, sessions = { 8, 10 }, weeks = { 8, 12 },
  reassess_after_sessions = 4, reassess = "after 4 sessions and at the end",
  maintenance = "every 2-4 weeks for at most 12 weeks, then stop and review",
  grade = "low", sources = { "CH11", "CH01", "EL17", "PER12", "PER18", "AAOS" },
}
dose "D05" {
  title = "Chronic pain, more at the start", option = true,
  per_week = { 1, 2 }, minutes = { 60, 60 }, sessions = { 10, 12 }, weeks = { 6, 8 },
  stages = { { weeks = { 4, 4 }, per_week = { 2, 2 } }, { weeks = { 2, 4 }, per_week = { 1, 1 } } },
  reassess_after_sessions = 4, reassess = "after 4 sessions",
  maintenance = "every 2-4 weeks for at most 12 weeks, then stop and review",
  note = "Taken over from trials in neck pain.",
  grade = "very_low", sources = { "SH14" },
}
dose "D06" {
  title = "Flare of chronic pain",
  per_week = { 1, 2 }, minutes = { 30, 45 }, sessions = { 2, 4 }, weeks = { 2, 2 },
  reassess_after_sessions = 2, reassess = "after 2 sessions; then return to the previous plan",
  grade = "project", sources = { "project" },
}
dose "D07" {
  title = "Leg signs, stable and assessed",
  per_week = { 1, 1 }, minutes = { 30, 45 }, sessions = { 4, 4 }, weeks = { 4, 4 },
  reassess_after_sessions = 2, reassess = "after 2 sessions; go on only if the leg signs are no worse",
  grade = "project", sources = { "KNGF21" },
}
dose "D08" {
  title = "Athlete in training",
  per_week = { 1, 1 }, minutes = { 30, 60 },
  reassess_after_sessions = 4, reassess = "after 4 sessions",
  note = "During the training block; lighter in the 48 hours before an event.",
  grade = "low", sources = { "DAV20" },
}
dose "D09" {
  title = "Soreness after exercise",
  per_week = { 1, 2 }, minutes = { 20, 30 }, sessions = { 1, 2 }, weeks = { 1, 1 },
  reassess_after_sessions = 1, reassess = "the next day",
  note = "Within 72 hours of the exercise; for soreness and flexibility.",
  grade = "low", sources = { "GUO17", "DAV20" },
}
dose "D10" {
  title = "Older adult, robust",
  per_week = { 1, 1 }, minutes = { 45, 45 }, sessions = { 6, 8 }, weeks = { 8, 8 },
  reassess_after_sessions = 3, reassess = "after 3 sessions",
  maintenance = "every 2-4 weeks for at most 12 weeks, then stop and review",
  grade = "project", sources = { "project" },
}
dose "D11" {
  title = "Frailty or great age",
  per_week = { 0.5, 1 }, minutes = { 20, 30 }, sessions = { 4, 6 }, weeks = { 6, 6 },
  reassess_after_sessions = 1, reassess = "after each session",
  note = "For comfort.",
  grade = "project", sources = { "project" },
}
dose "D12" {
  title = "Pregnancy, second or third trimester, uncomplicated",
  per_week = { 0.5, 1 }, minutes = { 30, 45 }, sessions = { 4, 6 }, weeks = { 6, 8 },
  reassess_after_sessions = 1, reassess = "after each session; the maternity provider reviews",
  grade = "low", sources = { "PREG21" },
}
dose "D13" {
  title = "High stress, little pain",
  per_week = { 1, 1 }, minutes = { 45, 60 }, sessions = { 4, 6 }, weeks = { 6, 6 },
  reassess_after_sessions = 3, reassess = "after 3 sessions",
  maintenance = "every two weeks, by choice",
  grade = "low", sources = { "HR01", "CH11" },
}
dose "D14" {
  title = "Fibromyalgia or widespread pain",
  per_week = { 1, 1 }, minutes = { 20, 45 }, sessions = { 6, 8 }, weeks = { 8, 8 },
  reassess_after_sessions = 2, reassess = "after 2 sessions",
  maintenance = "by choice",
  note = "Begin with 20-30 minutes and build up to 45.",
  grade = "project", sources = { "project" },
}
dose "D15" {
  title = "Medical limit",
  per_week = { 0.5, 1 }, minutes = { 20, 30 }, sessions = { 3, 4 }, weeks = { 4, 4 },
  reassess_after_sessions = 1, reassess = "after each session",
  maintenance = "as the provider agrees",
  grade = "project", sources = { "ONC-PR", "project" },
}
dose "D16" {
  title = "Home massage", kind = "home",
  per_week = { 3, 7 }, minutes = { 5, 10 }, weeks = { 4, 4 },
  reassess = "after 2 weeks",
  note = "Minutes are for each area. Stop if soreness lasts longer than 24 hours.",
  grade = "project", sources = { "project" },
}
dose "D17" {
  title = "Chair massage",
  per_week = { 1, 1 }, minutes = { 15, 20 }, sessions = { 4, 8 }, weeks = { 8, 8 },
  reassess_after_sessions = 4, reassess = "after 4 sessions",
  maintenance = "by choice",
  grade = "project", sources = { "project" },
}
