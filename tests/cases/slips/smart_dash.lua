-- A hyphen became a dash.
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = pain_nrs:above(age_years – 40),
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
