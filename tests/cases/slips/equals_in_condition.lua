-- One equals sign as a comparison.
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = all { anticoagulant, pain_nrs = 7 },
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
