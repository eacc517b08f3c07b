-- Texts have no methods.
phase "safety"

rule "slip" {
  title    = ("a rule"):upper(),
  when     = anticoagulant,
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
