-- A comparison with nothing.
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = pain_nrs:at_least(),
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
