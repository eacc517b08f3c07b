-- A comparison in a local.
local young = age_years < 18
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = young,
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
