-- A table nested without an end.
local t = {}
for i = 1, 100 do t = { t } end
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
