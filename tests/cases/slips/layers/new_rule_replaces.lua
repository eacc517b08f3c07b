-- It stands instead of what a locked rule gives.
phase "safety"
rule "no-call" {
  title = "No call", when = chronic, plan = { advise("adv_move", { instead_of = "adv_call" }) }, because = "No.",
  grade = "project", sources = { "S1" }, checked = "2026-11",
}
