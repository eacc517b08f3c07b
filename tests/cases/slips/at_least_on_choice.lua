-- The method of a number on a choice.
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = pain_quality:at_least(3),
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
