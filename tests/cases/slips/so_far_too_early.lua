-- The safety phase sees nothing of a plan.
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = so_far.has_massage,
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
