-- One of nothing.
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = pain_quality:one_of {},
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
