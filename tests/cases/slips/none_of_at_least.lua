-- At least none would always be true.
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = at_least(0, { anticoagulant, osteoporosis }),
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
