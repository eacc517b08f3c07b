-- A condition with too many parts.
local t = {}
for i = 1, 2000 do t[i] = pain_nrs:above(i) end
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = any(t),
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
