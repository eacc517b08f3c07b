-- An argument where none is due.
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = pain_nrs:is_known(7),
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
