-- An empty text where a reason is due.
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = anticoagulant,
  plan     = { disposition "modified" },
  because  = "",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
