-- A variable that is nil as a condition.
local forgotten
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = forgotten,
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
