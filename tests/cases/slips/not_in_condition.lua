-- Not before a condition would be false.
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = not anticoagulant,
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
