-- Or between conditions would keep the first alone.
phase "safety"

rule "slip" {
  title    = "A rule with a slip",
  when     = anticoagulant or osteoporosis,
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
