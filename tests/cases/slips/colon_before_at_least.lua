-- A colon after a key, before a word that is a method too.
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when: at_least(1, { anticoagulant, osteoporosis }),
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
