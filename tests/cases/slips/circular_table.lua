-- A table that contains itself.
local t = {}
t[1] = t
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = anticoagulant,
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = t,
  checked  = "2026-11",
}
