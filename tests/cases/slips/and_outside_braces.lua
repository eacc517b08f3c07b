-- And in a local: the first half is lost.
local both = anticoagulant and osteoporosis
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = both,
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
