-- Or with a condition behind it.
local flag = false
local either = flag or all { osteoporosis, varicose_veins }
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = either,
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
