-- A key in a list of members.
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = goals:has_any { goals = "sleep" },
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
