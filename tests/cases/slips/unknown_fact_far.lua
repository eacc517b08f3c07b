-- A fact that resembles none.
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = warfarin,
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
