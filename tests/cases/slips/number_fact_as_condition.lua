-- A number fact by itself as a condition.
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = pain_nrs,
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
