-- tests/verify/words/techniques.lua - what is offered.
phase "techniques"

rule "offer" {
  title   = "offer",
  when    = weeks:at_least(2),
  plan    = { rank("deep", 1), rank("soft", 1) },
  because = "B.",
  grade   = "safety",
  sources = { "S" },
  checked = "2026-11",
}
