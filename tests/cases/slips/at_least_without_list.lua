-- The list form without its list.
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = at_least(2),
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
