-- A character by its number.
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = anticoagulant,
  plan     = { disposition "modified" },
  because  = "Firm\7 pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
