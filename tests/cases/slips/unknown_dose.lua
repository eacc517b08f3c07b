-- A dose that nobody declared.
phase "dosing"

rule "slip" {
  title    = "A rule with a slip",
  when     = anticoagulant,
  plan     = { dose("D02") },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
