-- What to tell the person, and whom else to ask.
phase "advice"

rule "keep-moving" {
  title   = "Keep moving",
  when    = neck_stiff,
  plan    = { advise "adv_move" },
  because = "Staying still for hours makes a neck stiff.",
  grade   = "low",
  sources = { "EXAMPLE" },
  checked = "2026-11",
}

rule "long-stiffness" {
  title   = "Long stiffness: have it looked at",
  when    = all { neck_stiff, pain_duration_weeks:at_least(limits.long_weeks) },
  plan    = { refer("ref_physician", "routine") },
  because = "Stiffness that stays for weeks deserves a look.",
  grade   = "project",
  sources = { "EXAMPLE" },
  checked = "2026-11",
}

test "six weeks of stiffness are looked at" {
  given  = { neck_stiff = true, arm_weakness = false, pain_duration_weeks = 6 },
  expect = { refers = { ref_physician = "routine" } },
}
test "less than six weeks are not" {
  given  = { neck_stiff = true, arm_weakness = false, pain_duration_weeks = 5.9 },
  expect = { not_refers = { "ref_physician" } },
}
test "how long is not known" {
  given  = { neck_stiff = true, arm_weakness = false },
  expect = { not_refers = { "ref_physician" }, undecided = { "long-stiffness" } },
}
