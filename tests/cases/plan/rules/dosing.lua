phase "dosing"

rule "usual" {
  title = "Usual dose", when = always, plan = { dose "once", dose "twice", dose "home", maintenance() },
  because = "Once a week was studied.", grade = "low", sources = { "S" }, checked = "2026-11",
}
rule "staged" {
  title = "Staged", when = stages, plan = { dose "staged" },
  because = "In stages.", grade = "project", sources = { "P" }, checked = "2026-11",
}
rule "stop" {
  title = "Stop", when = stop_now, plan = { stop_course() },
  because = "It has not helped.", grade = "project", sources = { "P" }, checked = "2026-11",
}
rule "budget" {
  title = "Budget", when = budget_low, plan = { cap_frequency(0.25), cap_sessions(5) },
  because = "The budget is small.", grade = "project", sources = { "P" }, checked = "2026-11",
}
rule "no-sessions" {
  title = "No sessions", when = sessions_zero, plan = { cap_frequency(0) },
  because = "None for now.", grade = "project", sources = { "P" }, checked = "2026-11",
}
rule "short" {
  title = "Short", when = all { stages, right }, plan = { dose "short" },
  because = "Short.", grade = "project", sources = { "P" }, checked = "2026-11",
}
rule "few" {
  title = "Few", when = all { budget_low, left }, plan = { cap_sessions(2) },
  because = "Two are what there is.", grade = "project", sources = { "P" }, checked = "2026-11",
}
rule "many" {
  title = "Many", when = all { budget_low, right }, plan = { dose "many", cap_minutes(30) },
  because = "Many are offered.", grade = "project", sources = { "P" }, checked = "2026-11",
}
