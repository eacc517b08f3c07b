-- tests/verify/words/advice.lua - advice in the place of other advice.
phase "advice"

rule "move" {
  title   = "move",
  when    = red,
  plan    = { advise("adv_move", { instead_of = "adv_rest" }) },
  because = "B.",
  grade   = "safety",
  sources = { "S" },
  checked = "2026-11",
}
