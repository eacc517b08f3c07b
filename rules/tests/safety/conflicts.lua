-- Contradictory answers are shown, and never make a plan milder.

test "a man who is pregnant" {
  given  = { like = "healthy_adult", sex_at_birth = "male", pregnancy_status = "trimester_2" },
  expect = { conflicts = { "male-and-pregnant" }, disposition = "modified" },
}

test "a warning sign of pregnancy without pregnancy" {
  given  = { like = "healthy_adult", pregnancy_status = "not_pregnant", pregnancy_warning_sign = true },
  expect = { conflicts = { "pregnancy-sign-without-pregnancy" }, disposition = "urgent_referral" },
}

test "a recent birth that the status does not say" {
  given  = { like = "healthy_adult", pregnancy_status = "not_pregnant", weeks_postpartum = 3 },
  expect = { conflicts = { "birth-without-postpartum" } },
}

test "a scope without clearance lifts nothing" {
  given  = {
    like = "healthy_adult", diabetes = "unstable", clearance_obtained = false, clearance_scope = { "diabetes" },
  },
  expect = { conflicts = { "clearance-scope-without-clearance" }, disposition = "clearance_first" },
}

test "38.5 degrees and no fever" {
  given  = { like = "healthy_adult", temperature_c = 38.5, fever_now = false },
  expect = { conflicts = { "temperature-and-no-fever" }, disposition = "urgent_referral" },
}

test "a guardian of an adult" {
  given  = { like = "healthy_adult", guardian_consent = true },
  expect = { conflicts = { "adult-with-guardian" }, disposition = "standard" },
}

test "an event without competition" {
  given  = { like = "healthy_adult", athlete_competing = false, days_to_event = 5 },
  expect = { conflicts = { "event-without-competition" } },
}

test "a region of surgery without surgery" {
  given  = { like = "healthy_adult", surgery_weeks_ago = "never", surgery_region = { "spine" } },
  expect = { conflicts = { "surgery-region-without-surgery" } },
}

test "heart surgery without a heart event" {
  given  = {
    like = "healthy_adult", surgery_weeks_ago = 40, surgery_region = { "heart" }, heart_event_weeks = "never",
  },
  expect = { conflicts = { "heart-surgery-without-heart-event" } },
}

test "a region of a fracture without a fracture" {
  given  = { like = "healthy_adult", fracture_current = false, fracture_region = { "feet" } },
  expect = { conflicts = { "fracture-region-without-fracture" } },
}

test "a high INR without a blood thinner" {
  given  = { like = "healthy_adult", anticoagulant = false, inr_value = 4 },
  expect = { conflicts = { "inr-without-blood-thinner" } },
}

test "a clot now and never a clot" {
  given  = { like = "healthy_adult", dvt_current = true, dvt_history_months = "never" },
  expect = { conflicts = { "clot-now-and-never" }, disposition = "no_massage" },
}

test "swapped blood pressure readings" {
  given  = { like = "healthy_adult", bp_systolic = 80, bp_diastolic = 120 },
  expect = { conflicts = { "pressure-readings-swapped" }, disposition = "urgent_referral" },
}

test "answers that agree have no conflict" {
  given  = { like = "healthy_adult", sex_at_birth = "female", temperature_c = 36.8 },
  expect = { conflicts = {}, exactly = true, disposition = "standard" },
}
