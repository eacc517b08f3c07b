-- Between from high to low.
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = pain_nrs:between(7, 3),
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
