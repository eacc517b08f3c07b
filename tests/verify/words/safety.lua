-- tests/verify/words/safety.lua - counting, and assuming the worst.
phase "safety"

rule "two-signs" {
  title   = "two-signs",
  when    = at_least(2, { red, hot, swollen }),
  plan    = { disposition "modified", exclude("deep") },
  because = "B.",
  grade   = "safety",
  sources = { "S" },
  checked = "2026-11",
}

rule "assume-sore" {
  title      = "assume-sore",
  when       = sore,
  plan       = { cap_pressure(2) },
  because    = "B.",
  grade      = "safety",
  sources    = { "S" },
  checked    = "2026-11",
  if_unknown = "assume",
}
