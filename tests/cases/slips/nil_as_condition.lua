-- Nil as a condition: the key would be gone.
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = nil,
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
