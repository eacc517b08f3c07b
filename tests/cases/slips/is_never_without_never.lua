-- Never, of a number that has no never.
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = pain_nrs:is_never(),
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
