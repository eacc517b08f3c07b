-- The consult note is the engine's own.
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = anticoagulant,
  plan     = { advise("adv_consult_provider") },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
