-- Something that only invariants see.
phase "advice"

rule "slip" {
  title    = "A rule with a slip",
  when     = so_far.has_dose,
  plan     = { note "x" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
