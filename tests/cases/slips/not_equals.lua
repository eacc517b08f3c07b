-- Not equal, as in C.
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = pain_quality != "aching",
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
