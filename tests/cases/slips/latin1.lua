-- A letter in Latin-1.
phase "safety"

rule "slip" {
  title    = "Café rule",
  when     = anticoagulant,
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
