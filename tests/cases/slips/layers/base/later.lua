-- What asks for the plan so far, and a locked rule behind it.
phase "techniques"

rule "careful-so-far" {
  title    = "Careful already: so a word more",
  when     = none { so_far.disposition:is "standard" },
  plan     = { note "Be careful." },
  because  = "What limits massage is said twice.",
  grade    = "low",
  sources  = { "S1" },
  checked  = "2026-11",
}

rule "strong-pain" {
  title    = "Strong pain: gently",
  when     = pain_nrs:at_least(limits.strong_pain),
  plan     = { cap_pressure(2) },
  because  = "Strong pain is not pressed.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
  locked   = true,
}
