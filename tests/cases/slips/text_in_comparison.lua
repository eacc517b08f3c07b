-- A number as a text, with its unit.
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = pain_duration_weeks:above("12 weeks"),
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
