-- Fever, infections and contagious skin.

test "fever-with-back-pain: fever with back pain needs a doctor the same day" {
  given  = { like = "healthy_adult", fever_now = true },
  expect = {
    disposition = "urgent_referral", refers = { ref_physician = "same_day" }, dose = "none",
    fires = { "fever-with-back-pain" },
  },
}

test "fever-with-back-pain: 38.0 degrees with back pain needs a doctor the same day" {
  given  = { like = "healthy_adult", temperature_c = 38 },
  expect = {
    disposition = "urgent_referral", refers = { ref_physician = "same_day" }, dose = "none",
    fires = { "fever-with-back-pain" },
  },
}

test "fever-with-back-pain: 37.9 degrees is no fever" {
  given  = { like = "healthy_adult", temperature_c = 37.9 },
  expect = { disposition = "standard", misses = { "fever-with-back-pain" } },
}

test "fever-with-back-pain: fever without knowing the place of the pain" {
  given  = { like = "healthy_adult", primary_complaint = "other", fever_now = true },
  expect = { disposition = "no_massage", fires = { "fever" }, undecided = { "fever-with-back-pain" } },
}

test "fever-with-back-pain: the temperature is open" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "fever-with-back-pain" } },
}

test "fever: fever without back pain waits" {
  given  = {
    like = "healthy_adult", primary_complaint = "stress_tension", pain_regions = { "neck" }, fever_now = true,
  },
  expect = {
    disposition = "no_massage", dose = "none", notes_match = { "Ask again" }, misses = { "fever-with-back-pain" },
    fires = { "fever" },
  },
}

test "fever: 37.9 degrees is not refused" {
  given  = { like = "healthy_adult", temperature_c = 37.9, fever_now = false },
  expect = { disposition = "standard", misses = { "fever" } },
}

test "fever: fever is not answered" {
  given  = { like = "healthy_adult", fever_now = unknown },
  expect = { disposition = "provisional", asks = { "fever_now" }, undecided = { "fever" } },
}

test "infection-risk-with-warning-pain: injected drugs with night sweats" {
  given  = { like = "healthy_adult", iv_drug_use = true, night_sweats = true },
  expect = {
    disposition = "urgent_referral", refers = { ref_physician = "same_day" }, dose = "none",
    fires = { "infection-risk-with-warning-pain" },
  },
}

test "infection-risk-with-warning-pain: a weak immune system with constant pain" {
  given  = { like = "healthy_adult", immunosuppressed = true, pain_constant_rest = true },
  expect = {
    disposition = "urgent_referral", refers = { ref_physician = "same_day" }, dose = "none",
    fires = { "infection-risk-with-warning-pain" },
  },
}

test "infection-risk-with-warning-pain: a recent infection with night pain" {
  given  = { like = "healthy_adult", recent_infection = true, pain_night_unrelenting = true },
  expect = {
    disposition = "urgent_referral", refers = { ref_physician = "same_day" }, dose = "none",
    fires = { "infection-risk-with-warning-pain" },
  },
}

test "infection-risk-with-warning-pain: a recent infection alone" {
  given  = { like = "healthy_adult", recent_infection = true, night_sweats = false, pain_constant_rest = false },
  expect = { misses = { "infection-risk-with-warning-pain" } },
}

test "infection-risk-with-warning-pain: night sweats without a risk of infection" {
  given  = {
    like = "healthy_adult", night_sweats = true, iv_drug_use = false, immunosuppressed = false,
    recent_infection = false,
  },
  expect = { misses = { "infection-risk-with-warning-pain" } },
}

test "infection-risk-with-warning-pain: a recent infection, sweats open" {
  given  = { like = "healthy_adult", recent_infection = true },
  expect = { asks = { "night_sweats" }, undecided = { "infection-risk-with-warning-pain" } },
}

test "infection-systemic: a flu waits" {
  given  = { like = "healthy_adult", infection_systemic = true, primary_complaint = "stress_tension" },
  expect = {
    disposition = "no_massage", dose = "none", notes_match = { "when you are well" },
    not_recommended = { "relaxation_massage" }, fires = { "infection-systemic" },
  },
}

test "infection-systemic: no infection" {
  given  = { like = "healthy_adult", infection_systemic = false },
  expect = { disposition = "standard", misses = { "infection-systemic" } },
}

test "infection-systemic: infection is not answered" {
  given  = { like = "healthy_adult", infection_systemic = unknown },
  expect = { disposition = "provisional", asks = { "infection_systemic" }, undecided = { "infection-systemic" } },
}

test "skin-contagious: contagious skin waits" {
  given  = { like = "healthy_adult", pain_duration_weeks = 5, skin_contagious = true },
  expect = {
    disposition = "no_massage", refers = { "ref_physician" }, notes_match = { "Ask again" },
    fires = { "skin-contagious" },
  },
}

test "skin-contagious: no contagious skin" {
  given  = { like = "healthy_adult", skin_contagious = false },
  expect = { disposition = "standard", misses = { "skin-contagious" } },
}

test "skin-contagious: contagious skin is not answered" {
  given  = { like = "healthy_adult", skin_contagious = unknown },
  expect = { disposition = "provisional", asks = { "skin_contagious" }, undecided = { "skin-contagious" } },
}

test "skin-infection-spreading: hot, red, spreading skin needs a doctor the same day" {
  given  = { like = "healthy_adult", cellulitis = true },
  expect = {
    disposition = "urgent_referral", refers = { ref_physician = "same_day" }, dose = "none",
    fires = { "skin-infection-spreading" },
  },
}

test "skin-infection-spreading: no spreading skin infection" {
  given  = { like = "healthy_adult", cellulitis = false },
  expect = { disposition = "standard", misses = { "skin-infection-spreading" } },
}

test "skin-infection-spreading: spreading skin is open" {
  given  = { like = "healthy_adult" },
  expect = { asks = { "cellulitis" }, undecided = { "skin-infection-spreading" } },
}
