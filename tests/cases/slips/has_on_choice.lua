-- The method of a set on a choice.
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = pain_quality:has "aching",
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
