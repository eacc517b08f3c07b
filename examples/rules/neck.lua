-- The heart of a small rule pack: what may be told, what may be proposed, a safety rule and its tests.
-- Each later phase has a file of its own beside this one.
--
--   palpate check examples/rules
--   palpate test examples/rules
--   palpate plan --rules examples/rules examples/rules/patient.json

-- 1. What may be told of a patient

fact "neck_stiff" {
  type = "bool", group = "symptoms",
  title = "Stiff neck", ask = "Is your neck stiff?",
}
fact "pain_duration_weeks" {
  type = "number", unit = "wk", min = 0, max = 3000, group = "symptoms",
  title = "Pain duration", ask = "How long has it lasted?",
}
fact "arm_weakness" {
  type = "bool", safety = true, group = "safety",
  title = "Weak arm", ask = "Has an arm or a hand become weak?",
}

-- 2. What may be proposed

technique_group "gentle" { title = "Gentle" }
technique "relaxation_massage" {
  title = "Relaxation massage", what = "Slow, light strokes over neck and shoulders.",
  group = "gentle", pressure = { 1, 2 }, grade = "low", sources = { "EXAMPLE" },
}
technique "heat" {
  title = "Heat", what = "A warm pack for a quarter of an hour.",
  group = "gentle", grade = "traditional", sources = { "EXAMPLE" },
}
dose "weekly" {
  title = "Once a week", per_week = { 1, 1 }, minutes = { 30, 45 }, sessions = { 4, 6 }, weeks = { 4, 6 },
  default = true, grade = "low", sources = { "EXAMPLE" },
}
referral "ref_physician" {
  title = "Physician", kind = "medical", text = "See your physician.", grade = "safety", sources = { "EXAMPLE" },
}
advice "adv_move" {
  text = "Get up and move your neck and shoulders every half hour.", kind = "active",
  grade = "low", sources = { "EXAMPLE" },
}
source "EXAMPLE" { citation = "Made up for this example", status = "unverified" }
limit "long_weeks" { value = 6, min = 4, max = 12, title = "Weeks after which stiffness counts as long" }

-- 3. Rules

phase "safety"

rule "weak-arm" {
  title   = "Weak arm: see a physician before any massage",
  when    = arm_weakness,
  plan    = { disposition "no_massage", refer("ref_physician", "urgent") },
  because = "Weakness can mean that a nerve in the neck is pressed.",
  grade   = "safety",
  sources = { "EXAMPLE" },
  checked = "2026-11",
  locked  = true,
}

-- 4. Tests: one that fires the rule, one that just misses it, one that leaves the question open

test "a weak arm stops massage" {
  given  = { neck_stiff = true, arm_weakness = true },
  expect = {
    disposition = "no_massage", not_recommended = { "relaxation_massage" }, refers = { ref_physician = "urgent" },
  },
}
test "a stiff neck alone does not" {
  given  = { neck_stiff = true, arm_weakness = false, pain_duration_weeks = 2 },
  expect = { disposition = "standard", first = "relaxation_massage", dose = "weekly", advises = { "adv_move" } },
}
test "while nobody has asked about weakness, the plan is provisional" {
  given  = { neck_stiff = true },
  expect = { disposition = "provisional", asks = { "arm_weakness" } },
}
