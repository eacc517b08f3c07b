-- Nil in a list: a hole would end it.
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = all { anticoagulant, nil, osteoporosis },
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
