phase "referrals"

rule "exercise" {
  title = "Exercise", when = always, plan = { refer("ref_exercise", "routine", { note = "Twice a week." }) },
  because = "Exercise probably helps.", grade = "moderate", sources = { "S" }, checked = "2026-11",
}
rule "no-exercise" {
  title = "No exercise", when = block, plan = { no_refer("ref_exercise") },
  because = "Not while it is fresh.", grade = "safety", sources = { "S" }, checked = "2026-11",
}
rule "speak-up" {
  title = "Speak up", when = always, plan = { advise("adv_speak", "adv_water") },
  because = "Only you can feel it.", grade = "safety", sources = { "S" }, checked = "2026-11",
}
