-- A fact in a text.
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = anticoagulant,
  plan     = { disposition "modified" },
  because  = "Pain is " .. pain_nrs,
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
