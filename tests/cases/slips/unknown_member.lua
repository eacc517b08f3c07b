-- A member that the set does not have.
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = goals:has "sleeping",
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
