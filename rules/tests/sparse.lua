-- Ten records with little in them. What is missing is asked for, and nothing strong is proposed meanwhile.

local forceful = {
  "deep_tissue", "trigger_point", "neuromuscular", "friction", "tapotement", "percussion", "thai_massage",
  "mechanical_impulse", "sports_massage", "assisted_stretching", "handheld_massager", "technology_assisted",
}

test "nothing at all" {
  given  = {},
  expect = { disposition = "provisional", dose = "none", not_recommended = forceful, cap_pressure = 2 },
}
test "age alone" {
  given  = { age_years = 30 },
  expect = { disposition = "provisional", dose = "none", not_recommended = forceful },
}
test "a wish alone" {
  given  = { pref_wanted = { "deep_tissue" }, pref_pressure = "deep" },
  expect = { disposition = "provisional", excludes = { "deep_tissue" }, not_recommended = forceful },
}
test "a red flag alone is enough" {
  given  = { saddle_numbness = true },
  expect = { disposition = "emergency", refers = { ref_emergency = "emergency" }, dose = "none" },
}
test "a refusal alone is enough" {
  given  = { infection_systemic = true },
  expect = { disposition = "no_massage", dose = "none", not_recommended = { "relaxation_massage" } },
}
test "a hold alone is enough" {
  given  = { bleeding_disorder = "mild" },
  expect = { disposition = "clearance_first", clearances = { bleeding_disorder = "physician" }, dose = "none" },
}
test "duration alone: the gentlest style, and questions" {
  given  = { pain_duration_weeks = 30 },
  expect = {
    disposition = "provisional", recommends = { "relaxation_massage" }, not_recommended = { "structural_massage" },
    asks = { "age_years", "anticoagulant" }, dose = "none",
  },
}
test "all of the screen but one answer" {
  given  = { like = "healthy_adult", skin_contagious = unknown },
  expect = { disposition = "provisional", asks = { "skin_contagious" }, cap_pressure = 2, dose = "none" },
}
test "medicines alone" {
  given  = { anticoagulant = true, antiplatelet = true },
  expect = {
    disposition = "provisional", refers = { ref_pharmacist = "routine" }, advises = { "adv_medicine_no_change" },
    not_recommended = forceful, cap_pressure = 2,
  },
}
test "a refused region alone" {
  given  = { pref_regions_avoid = { "feet" } },
  expect = { disposition = "provisional", avoids = { "feet" } },
}
