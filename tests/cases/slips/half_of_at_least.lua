-- At least two and a half.
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = at_least(2.5, { anticoagulant, osteoporosis, varicose_veins }),
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
