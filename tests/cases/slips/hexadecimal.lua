-- A number in base 16.
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = pain_duration_weeks:above(0x10),
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
