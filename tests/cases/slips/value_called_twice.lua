-- Two values, one behind the other.
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = pain_quality:is "aching" "burning",
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
