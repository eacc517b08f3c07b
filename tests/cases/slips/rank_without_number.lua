-- A rank without its number.
phase "techniques"

rule "slip" {
  title    = "A rule with a slip",
  when     = anticoagulant,
  plan     = { rank("deep_tissue") },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
