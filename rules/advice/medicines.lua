-- Advice about medicines: they are the prescriber's.
phase "advice"

-- 200
rule "glucose" {
  title   = "Medicine that can cause low sugar: check, eat, carry a snack",
  when    = insulin_or_sulfonylurea,
  plan    = { advise("adv_glucose") },
  because = "Sugar can fall during or after a session.",
  grade   = "safety",
  sources = { "project" },
  checked = "2026-11",
  silence = {
    ["redundant"] = "insulin-timing advises it with the place of the injection; this rule says it of the session",
  },
}

-- 201
rule "no-change-of-medicine" {
  title   = "Medicines: no change without the prescriber",
  when    = any {
    goals:has "reduce_medicine",
    anticoagulant,
    antiplatelet,
    steroid_long_term,
    nsaid_use,
    bp_medicine,
    insulin_or_sulfonylurea,
    strong_pain_or_sedative_hours:at_most(limits.sedative_recent_hours),
  },
  plan    = { advise("adv_medicine_no_change") },
  because = "Only the prescriber should change a medicine.",
  grade   = "safety",
  sources = { "project" },
  checked = "2026-11",
}
