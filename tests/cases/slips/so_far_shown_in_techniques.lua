-- What is shown is known after the techniques.
phase "techniques"

rule "slip" {
  title    = "A rule with a slip",
  when     = so_far.shown "deep_tissue",
  plan     = { disposition "modified" },
  because  = "Firm pressure can bruise.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}
