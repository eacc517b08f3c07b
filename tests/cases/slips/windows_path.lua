-- A backslash as in a path.
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = anticoagulant,
  plan     = { disposition "modified" },
  because  = "See C:\Rules.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
