-- A comma in a number, as in much of Europe.
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = pain_duration_weeks:above(12,5),
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
