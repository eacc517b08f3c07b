-- A rule without a reason.
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = anticoagulant,
  plan     = { disposition "modified" },
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
