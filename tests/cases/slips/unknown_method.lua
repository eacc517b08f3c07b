-- A method that conditions do not have.
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = pain_nrs:atleast(7),
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
