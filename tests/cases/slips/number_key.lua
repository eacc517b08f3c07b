-- Numbered entries.
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = all { [1] = anticoagulant, [2] = osteoporosis },
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
