-- Tests of referrals/medical.lua.

test "nothing said about assessment, falls or medicines" {
  given  = { like = "healthy_adult", osteoporosis_level = unknown },
  expect = {
    fires     = { "pain-persists" },
    undecided = {
      "care-without-gain", "flare-keeps-getting-worse", "repeated-falls", "thin-bones", "several-bleeding-medicines",
      "sedatives-before-sessions", "fewer-medicines-is-a-goal",
    },
  },
}
test "6 weeks of pain, not assessed: physician" {
  given  = { like = "healthy_adult", pain_duration_weeks = 6, provider_assessed = false },
  expect = { fires = { "pain-persists" }, refers = { ref_physician = "soon" } },
}
test "just under 6 weeks" {
  given  = { like = "healthy_adult", pain_duration_weeks = 5.9, provider_assessed = false },
  expect = { misses = { "pain-persists" }, not_refers = { "ref_physician" } },
}
test "a year of pain, assessed" {
  given  = { like = "healthy_adult", pain_duration_weeks = 52, provider_assessed = true },
  expect = { misses = { "pain-persists" }, not_refers = { "ref_physician" } },
}
test "duration unknown" {
  given  = { like = "healthy_adult", pain_duration_weeks = unknown },
  expect = { undecided = { "pain-persists" } },
}
test "6 weeks of care without gain: physician" {
  given  = { like = "healthy_adult", provider_assessed = true, weeks_without_improvement = 6 },
  expect = { fires = { "care-without-gain" }, refers = { ref_physician = "soon" } },
}
test "5 weeks of care without gain" {
  given  = { like = "healthy_adult", provider_assessed = true, weeks_without_improvement = 5.9 },
  expect = { misses = { "care-without-gain" }, not_refers = { "ref_physician" } },
}
test "a flare that got worse for 2 weeks: physician" {
  given  = {
    like = "healthy_adult", provider_assessed = true, flare_up = true, pain_trend = "worsening", worsening_weeks = 2,
  },
  expect = { fires = { "flare-keeps-getting-worse" }, refers = { ref_physician = "soon" } },
}
test "a flare that got worse for less than 2 weeks" {
  given  = {
    like = "healthy_adult", provider_assessed = true, flare_up = true, pain_trend = "worsening", worsening_weeks = 1.9,
  },
  expect = { misses = { "flare-keeps-getting-worse" }, not_refers = { "ref_physician" } },
}
test "a flare that got worse, since when is unknown" {
  given  = { like = "healthy_adult", provider_assessed = true, flare_up = true, pain_trend = "worsening" },
  expect = { fires = { "flare-keeps-getting-worse" }, asks = { "worsening_weeks" } },
}
test "a stable flare, and worsening without a flare" {
  given  = { like = "healthy_adult", flare_up = true, pain_trend = "stable" },
  expect = { misses = { "flare-keeps-getting-worse" } },
}
test "worsening without a flare" {
  given  = { like = "healthy_adult", flare_up = false, pain_trend = "worsening" },
  expect = { misses = { "flare-keeps-getting-worse" } },
}
test "two falls: falls and bone health" {
  given  = { like = "healthy_adult", falls_past_year = 2 },
  expect = { fires = { "repeated-falls" }, refers = { ref_falls_bone = "soon" } },
}
test "one fall" {
  given  = { like = "healthy_adult", falls_past_year = 1 },
  expect = { misses = { "repeated-falls" }, not_refers = { "ref_falls_bone" } },
}
test "osteoporosis: bone health service" {
  given  = { like = "healthy_adult", osteoporosis_level = "osteoporosis" },
  expect = { fires = { "thin-bones" }, refers = { "ref_falls_bone" } },
}
test "osteopenia" {
  given  = { like = "healthy_adult", osteoporosis_level = "osteopenia" },
  expect = { misses = { "thin-bones" } },
}
test "two medicines that add to bleeding: pharmacist" {
  given  = { like = "healthy_adult", antiplatelet = true, nsaid_use = true },
  expect = {
    fires = { "several-bleeding-medicines" }, refers = { ref_pharmacist = "routine" },
    advises = { "adv_medicine_no_change" },
  },
}
test "one such medicine" {
  given  = { like = "healthy_adult", antiplatelet = true, nsaid_use = false },
  expect = { misses = { "several-bleeding-medicines" }, not_refers = { "ref_pharmacist" } },
}
test "sedative 11 hours ago: pharmacist" {
  given  = { like = "healthy_adult", strong_pain_or_sedative_hours = 11.9 },
  expect = { fires = { "sedatives-before-sessions" }, refers = { "ref_pharmacist" } },
}
test "sedative 12 hours ago" {
  given  = { like = "healthy_adult", strong_pain_or_sedative_hours = 12 },
  expect = { misses = { "sedatives-before-sessions" } },
}
test "never a sedative" {
  given  = { like = "healthy_adult", strong_pain_or_sedative_hours = "never" },
  expect = { misses = { "sedatives-before-sessions" } },
}
test "fewer medicines as a goal: the prescriber" {
  given  = { like = "healthy_adult", pain_duration_weeks = 5, goals = { "reduce_medicine" } },
  expect = {
    fires = { "fewer-medicines-is-a-goal" }, refers = { "ref_physician", "ref_pharmacist" },
    advises = { "adv_medicine_no_change" },
    notes_match = { "Only the prescriber" },
  },
}
test "another goal" {
  given  = { like = "healthy_adult", goals = { "sleep" } },
  expect = { misses = { "fewer-medicines-is-a-goal" } },
}
