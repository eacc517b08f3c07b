-- Or with a function that makes a condition.
local function signs() return any { osteoporosis, varicose_veins } end
local either = anticoagulant or signs()
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
