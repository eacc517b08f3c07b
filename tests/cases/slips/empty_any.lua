-- Any of nothing would be false.
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = any {},
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
