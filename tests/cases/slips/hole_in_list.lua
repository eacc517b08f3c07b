-- A variable that is nil makes a hole in a list.
local forgotten
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = all { anticoagulant, forgotten, osteoporosis },
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
