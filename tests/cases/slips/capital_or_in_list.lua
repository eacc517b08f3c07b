-- Or in capitals.
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = all { anticoagulant OR osteoporosis },
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
