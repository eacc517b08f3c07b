-- All of nothing would be true.
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = all {},
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
