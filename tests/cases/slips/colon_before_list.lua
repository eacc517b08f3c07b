-- A colon after a key, before a list: this would be a method of another name.
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when: all { anticoagulant, osteoporosis },
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
