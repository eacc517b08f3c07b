-- A table changed after it was given: this has no effect, and the fact in it is lost.
local list = { "S1" }
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = anticoagulant,
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = list,
  checked  = "2026-11",
}
list[2] = anticoagulant
