-- tests/verify/words/referrals.lua - referrals asked for and blocked; advice replaced in one phase only.
phase "referrals"

rule "see" {
  title   = "see",
  when    = hot,
  plan    = { refer("ref_physician", "soon"), refer("ref_trainer", "routine"), advise("adv_rest") },
  because = "B.",
  grade   = "safety",
  sources = { "S" },
  checked = "2026-11",
}

rule "block" {
  title   = "block",
  when    = swollen,
  plan    = { no_refer("ref_trainer") },
  because = "B.",
  grade   = "safety",
  sources = { "S" },
  checked = "2026-11",
}
