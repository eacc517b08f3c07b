-- A table that grows without an end.
local t = {}
for i = 1, 1e9 do t[i] = { i } end
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
