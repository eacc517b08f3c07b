-- Something that the plan so far does not show.
phase "techniques"

rule "slip" {
  title    = "A rule with a slip",
  when     = so_far.pressure:at_least(3),
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
