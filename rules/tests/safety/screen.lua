-- The safety screen: unknown is not no.

test "a person with the whole screen answered has no limit" {
  given  = { like = "healthy_adult" },
  expect = { disposition = "standard", recommends = { "relaxation_massage" }, dose = "D04" },
}

test "only age and complaint are given" {
  given  = { age_years = 50, primary_complaint = "low_back_pain" },
  expect = {
    disposition = "provisional", cap_pressure = 2, not_recommended = { "deep_tissue", "trigger_point", "thai_massage" },
    asks = {
      "pregnancy_status", "can_give_feedback", "pain_duration_weeks", "pain_onset", "pain_night_unrelenting",
      "neuro_deficit", "calf_swelling_pain", "saddle_numbness", "bladder_change", "bowel_change", "cancer_status",
      "weight_loss_unexplained", "fever_now", "pulsating_abdomen", "chest_pain_or_breathless", "dvt_current",
      "bleeding_disorder", "osteoporosis_level", "fracture_current", "surgery_weeks_ago", "pacemaker_or_icd",
      "infection_systemic", "skin_contagious", "anticoagulant", "steroid_long_term",
    },
  },
}

test "an old temperature is no answer" {
  as_of  = "2026-11-20",
  given  = { like = "healthy_adult", temperature_c = { value = 39, at = "2026-01-01" } },
  expect = { disposition = "standard", undecided = { "fever" } },
}

test "a temperature of today counts" {
  as_of  = "2026-11-20",
  given  = { like = "healthy_adult", temperature_c = { value = 39, at = "2026-11-20" } },
  expect = { disposition = "urgent_referral", fires = { "fever" } },
}

test "a temperature in Fahrenheit counts" {
  given  = { like = "healthy_adult", temperature_c = { value = 100.4, unit = "[degF]" } },
  expect = { disposition = "urgent_referral", fires = { "fever" } },
}

test "the most restrictive answer wins" {
  given  = {
    like = "healthy_adult", anticoagulant = true, infection_systemic = true, calf_swelling_pain = true,
    saddle_numbness = true,
  },
  expect = {
    disposition = "emergency", urgency = "emergency", refers = { ref_emergency = "emergency" }, dose = "none",
  },
}
