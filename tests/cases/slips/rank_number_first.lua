-- The number of a rank before its technique.
phase "techniques"

rule "slip" {
  title    = "A rule with a slip",
  when     = anticoagulant,
  plan     = { rank(1, "deep_tissue") },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
