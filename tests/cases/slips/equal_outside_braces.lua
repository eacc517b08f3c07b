-- A comparison in a local: this is false.
local aching = pain_quality == "aching"
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = aching,
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
