-- A loop without an end, with an error handler that is not there.
repeat local t = {} until false
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = anticoagulant,
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
