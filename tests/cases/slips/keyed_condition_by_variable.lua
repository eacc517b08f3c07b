-- A key in a list of conditions that the scan cannot see.
local t = { anticoagulant, x = osteoporosis }
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = all(t),
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
