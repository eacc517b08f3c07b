-- An integer that no number can hold exactly.
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = pain_nrs:below(9007199254740993),
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
