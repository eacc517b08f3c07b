-- Conditions nested too deep.
local c = anticoagulant
for i = 1, 40 do c = all { c } end
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = c,
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
