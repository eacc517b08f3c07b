-- An urgency that does not exist.
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = anticoagulant,
  plan     = { refer("ref_physician", "quick") },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
