-- Not in a local: this is false.
local without = not anticoagulant
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = without,
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
