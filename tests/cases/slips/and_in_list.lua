-- And within a list.
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = all { anticoagulant and osteoporosis, varicose_veins },
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
