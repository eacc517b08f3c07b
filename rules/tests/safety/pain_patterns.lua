-- Patterns of pain that muscles and joints do not explain.

test "pain-not-eased: night pain alone" {
  given  = {
    like = "healthy_adult", pain_duration_weeks = 5,
    pain_night_unrelenting = true, pain_constant_rest = false, night_sweats = false,
    immunosuppressed = false,
  },
  expect = { disposition = "modified", cap_pressure = 3, refers = { "ref_physician" }, fires = { "pain-not-eased" } },
}

test "pain-not-eased: constant pain alone" {
  given  = { like = "healthy_adult", pain_constant_rest = true },
  expect = {
    refers = { ref_physician = "soon" }, disposition = "modified", cap_pressure = 3, fires = { "pain-not-eased" },
  },
}

test "pain-not-eased: night pain with another weak sign is no longer alone" {
  given  = { like = "healthy_adult", pain_night_unrelenting = true, night_sweats = true },
  expect = { disposition = "urgent_referral", misses = { "pain-not-eased" } },
}

test "pain-not-eased: neither night pain nor constant pain" {
  given  = { like = "healthy_adult", pain_constant_rest = false },
  expect = { disposition = "standard", misses = { "pain-not-eased" } },
}

test "pain-not-eased: constant pain is open" {
  given  = { like = "healthy_adult" },
  expect = { asks = { "pain_constant_rest" }, undecided = { "pain-not-eased" } },
}

test "pain-not-eased: night pain is not answered" {
  given  = { like = "healthy_adult", pain_night_unrelenting = unknown, pain_constant_rest = false },
  expect = { disposition = "provisional", asks = { "pain_night_unrelenting" }, undecided = { "pain-not-eased" } },
}

test "weak-flags-combined: two weak signs together" {
  given  = { like = "healthy_adult", pain_night_unrelenting = true, pain_constant_rest = true },
  expect = {
    disposition = "urgent_referral", refers = { ref_physician = "urgent" }, dose = "none",
    fires = { "weak-flags-combined" },
  },
}

test "weak-flags-combined: a weak sign in new pain at 55" {
  given  = { like = "healthy_adult", age_years = 55, pain_duration_weeks = 12, night_sweats = true },
  expect = {
    disposition = "urgent_referral", refers = { ref_physician = "urgent" }, dose = "none",
    fires = { "weak-flags-combined" },
  },
}

test "weak-flags-combined: a weak sign at 19" {
  given  = { like = "healthy_adult", age_years = 19, immunosuppressed = true },
  expect = {
    disposition = "urgent_referral", refers = { ref_physician = "urgent" }, dose = "none",
    fires = { "weak-flags-combined" },
  },
}

test "weak-flags-combined: steroid tablets and a weak immune system" {
  given  = { like = "healthy_adult", steroid_long_term = true, immunosuppressed = true },
  expect = {
    disposition = "urgent_referral", refers = { ref_physician = "urgent" }, dose = "none",
    fires = { "weak-flags-combined" },
  },
}

test "weak-flags-combined: one weak sign" {
  given  = { like = "healthy_adult", pain_constant_rest = true, night_sweats = false, immunosuppressed = false },
  expect = { misses = { "weak-flags-combined" } },
}

test "weak-flags-combined: a weak sign at 20 is alone" {
  given  = {
    like = "healthy_adult", age_years = 20, pain_constant_rest = true, night_sweats = false, immunosuppressed = false,
  },
  expect = { misses = { "weak-flags-combined" } },
}

test "weak-flags-combined: a weak sign at 54 is alone" {
  given  = {
    like = "healthy_adult", age_years = 54, pain_duration_weeks = 12, pain_constant_rest = true, night_sweats = false,
    immunosuppressed = false,
  },
  expect = { misses = { "weak-flags-combined" } },
}

test "weak-flags-combined: a weak sign at 55 with pain for 12.1 weeks is alone" {
  given  = {
    like = "healthy_adult", age_years = 55, pain_duration_weeks = 12.1, pain_constant_rest = true, night_sweats = false,
    immunosuppressed = false,
  },
  expect = { misses = { "weak-flags-combined" } },
}

test "weak-flags-combined: one weak sign, others open" {
  given  = { like = "healthy_adult", pain_constant_rest = true },
  expect = { asks = { "night_sweats", "immunosuppressed" }, undecided = { "weak-flags-combined" } },
}

test "inflammatory-pattern: long morning stiffness that eases with movement" {
  given  = {
    like = "healthy_adult", age_years = 28, pain_duration_weeks = 35, morning_stiffness_minutes = 31,
    better_with_movement = true, pref_referrals_wanted = { "ref_chiropractic" },
  },
  expect = {
    disposition = "modified", cap_pressure = 3, refers = { ref_rheumatology = "soon" },
    not_refers = { "ref_chiropractic" },
    fires = { "inflammatory-pattern" },
  },
}

test "inflammatory-pattern: 30 minutes of morning stiffness" {
  given  = {
    like = "healthy_adult", age_years = 28, pain_duration_weeks = 35, morning_stiffness_minutes = 30,
    better_with_movement = true,
  },
  expect = { disposition = "standard", misses = { "inflammatory-pattern" } },
}

test "inflammatory-pattern: morning stiffness at 45" {
  given  = {
    like = "healthy_adult", age_years = 45, pain_duration_weeks = 35, morning_stiffness_minutes = 60,
    better_with_movement = true,
  },
  expect = { misses = { "inflammatory-pattern" } },
}

test "inflammatory-pattern: morning stiffness for 12 weeks" {
  given  = {
    like = "healthy_adult", age_years = 28, pain_duration_weeks = 12, morning_stiffness_minutes = 60,
    better_with_movement = true,
  },
  expect = { misses = { "inflammatory-pattern" } },
}

test "inflammatory-pattern: morning stiffness that does not ease with movement" {
  given  = { like = "healthy_adult", age_years = 28, morning_stiffness_minutes = 60, better_with_movement = false },
  expect = { misses = { "inflammatory-pattern" } },
}

test "inflammatory-pattern: morning stiffness, movement open" {
  given  = { like = "healthy_adult", age_years = 28, morning_stiffness_minutes = 60 },
  expect = { asks = { "better_with_movement" }, undecided = { "inflammatory-pattern" } },
}

test "inflammatory-pattern: movement helps, stiffness open" {
  given  = { like = "healthy_adult", age_years = 28, better_with_movement = true },
  expect = { asks = { "morning_stiffness_minutes" }, undecided = { "inflammatory-pattern" } },
}
