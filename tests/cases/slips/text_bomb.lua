-- A text that doubles.
local t = "xxxxxxxxxxxxxxxx"
for i = 1, 60 do t = t .. t end
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
