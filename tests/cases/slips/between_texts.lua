-- Texts where numbers are due.
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = pain_nrs:between("3", "7"),
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
