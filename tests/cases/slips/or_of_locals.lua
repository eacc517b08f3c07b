-- Or of two locals that hold conditions.
local one = osteoporosis
local two = varicose_veins
local either = one or two
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = all { either, two },
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
