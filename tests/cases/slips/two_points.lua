-- A date or version where a number is due.
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = pain_duration_weeks:above(1.2.3),
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
