-- An inner list is never closed.
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = all {
    anticoagulant,
    any {
      osteoporosis, varicose_veins,
  },
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
