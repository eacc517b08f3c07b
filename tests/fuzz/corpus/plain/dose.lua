dose "D01" {
  title = "Acute pain, no limits",
  per_week = { 1, 2 }, minutes = { 30, 30 }, sessions = { 2, 4 }, weeks = { 2, 2 },
  reassess_after_sessions = 2, reassess = "after 2 sessions or 2 weeks",
  note = "Most new back pain eases without treatment.",
  grade = "low", sources = { "ACP17", "COCH15" },
}
