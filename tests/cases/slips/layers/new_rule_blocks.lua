-- It holds back what a locked rule gives.
phase "safety"
rule "no-yoga" {
  title = "No yoga", when = chronic, plan = { no_refer("ref_yoga") }, because = "No room.", grade = "project",
  sources = { "S1" }, checked = "2026-11",
}
