-- How often and how long.
phase "dosing"

rule "once-a-week" {
  title   = "Once a week",
  when    = so_far.has_massage,
  plan    = { dose "weekly" },
  because = "Trials of massage for the neck used about one session a week.",
  grade   = "low",
  sources = { "EXAMPLE" },
  checked = "2026-11",
}
