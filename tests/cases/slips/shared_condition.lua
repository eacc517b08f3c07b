-- One condition used twice is two conditions.
local blood = any { anticoagulant, osteoporosis }
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = all { blood, varicose_veins },
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
  silence = { blood },
}
