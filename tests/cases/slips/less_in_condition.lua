-- A comparison as in other languages.
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = age_years < 18,
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
