-- Ten harmless-looking visits with a red flag inside. None of them may get a massage.

test "wants to relax, and mentions numbness when wiping" {
  given  = {
    like = "healthy_adult", primary_complaint = "stress_tension", goals = { "relaxation" }, saddle_numbness = true,
  },
  expect = {
    disposition = "emergency", refers = { ref_emergency = "emergency" }, dose = "none",
    not_recommended = { "relaxation_massage" },
  },
}
test "sore after moving house, and one calf is warm and swollen" {
  given  = {
    like = "healthy_adult", primary_complaint = "muscle_soreness", exercise_soreness = true,
    hours_since_hard_exercise = 40,
    calf_swelling_pain = true, pref_wanted = { "sports_massage" },
  },
  expect = {
    disposition = "urgent_referral", refers = { ref_physician = "same_day" }, dose = "none",
    not_recommended = { "sports_massage" },
  },
}
test "sore after a first spin class, urine like cola" {
  given  = {
    like = "healthy_adult", age_years = 24, primary_complaint = "muscle_soreness", exercise_soreness = true,
    hours_since_hard_exercise = 50, dark_urine_after_strain = true,
  },
  expect = { disposition = "emergency", refers = { ref_emergency = "emergency" }, dose = "none" },
}
test "dull ache and a pulsing belly, pain of 2" {
  given  = { like = "healthy_adult", age_years = 68, pain_nrs = 2, pulsating_abdomen = true },
  expect = { disposition = "emergency", refers = { ref_emergency = "emergency" }, dose = "none" },
}
test "old known back pain, and now unsteady on the feet" {
  given  = { like = "healthy_adult", pain_duration_weeks = 200, pain_trend = "stable", gait_or_hand_clumsiness = true },
  expect = { disposition = "urgent_referral", refers = { ref_physician = "same_day" }, dose = "none" },
}
test "a mild ache after a urine infection, sweats at night, no fever" {
  given  = { like = "healthy_adult", pain_nrs = 3, recent_infection = true, night_sweats = true },
  expect = { disposition = "urgent_referral", refers = { ref_physician = "same_day" }, dose = "none" },
}
test "slimmer without trying and glad of it, back pain" {
  given  = { like = "healthy_adult", age_years = 52, weight_loss_unexplained = true },
  expect = { disposition = "urgent_referral", refers = { ref_physician = "urgent" }, dose = "none" },
}
test "slipped on the stairs at 70, walks fine" {
  given  = {
    like = "healthy_adult", age_years = 70, pain_onset = "minor_trauma", pain_duration_weeks = 0.5, pain_nrs = 4,
  },
  expect = { disposition = "urgent_referral", refers = { ref_physician = "same_day" }, dose = "none" },
}
test "the last massage was lovely, but since then a foot is numb" {
  given  = {
    like = "healthy_adult", sessions_done = 2, prior_massage = "helped",
    symptoms_after_last_session = "new_neuro_symptom",
  },
  expect = { disposition = "urgent_referral", refers = { ref_physician = "same_day" }, dose = "none" },
}
test "pain for years, and lately thoughts of not wanting to live" {
  given  = { like = "healthy_adult", pain_duration_weeks = 300, low_mood = true, suicidal_thoughts = true },
  expect = {
    disposition = "emergency", refers = { ref_crisis = "emergency" }, dose = "none",
    not_recommended = { "relaxation_massage" },
  },
}
