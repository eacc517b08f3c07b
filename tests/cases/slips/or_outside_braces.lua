-- Or in a local: the second half is never even read.
local either = osteoporosis or varicose_veins
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
