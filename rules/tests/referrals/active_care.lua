-- Tests of referrals/active_care.lua.

test "back pain: exercise goes with massage, the rest is open" {
  given  = { like = "healthy_adult" },
  expect = {
    fires = { "exercise-with-massage" }, refers = { ref_exercise_programme = "routine" },
    undecided = {
      "exercise-is-the-main-part", "little-activity", "moderate-disability", "severe-disability",
      "leg-signs-physical-therapy", "high-risk-and-long-absence", "yoga", "no-yoga", "tai-chi", "no-tai-chi",
    },
    misses = { "after-surgery-physical-therapy", "pregnancy-back-pain", "pain-programme" },
    not_refers = { "ref_yoga", "ref_tai_chi", "ref_pain_programme", "ref_physical_therapy" },
  },
}
test "back pain with a safety answer missing: exercise all the same" {
  given  = { like = "healthy_adult", anticoagulant = unknown },
  expect = { disposition = "provisional", fires = { "exercise-with-massage" }, refers = { "ref_exercise_programme" } },
}
test "clearance needed first" {
  given  = { like = "healthy_adult", neuro_deficit = "stable_motor" },
  expect = { disposition = "clearance_first", misses = { "exercise-with-massage" } },
}
test "no back pain" {
  given  = { like = "healthy_adult", primary_complaint = "stress_tension", pain_regions = { "neck" } },
  expect = { misses = { "exercise-with-massage" } },
}
test "stress as the complaint, and it hurts in the lower back" {
  given  = { like = "healthy_adult", primary_complaint = "stress_tension", pain_regions = { "lower_back" } },
  expect = { fires = { "exercise-with-massage" }, refers = { "ref_exercise_programme" } },
}
test "complaint unknown" {
  given  = { like = "healthy_adult", primary_complaint = unknown },
  expect = { undecided = { "exercise-with-massage" } },
}
test "massage may be had, and no technique fits: physical therapy" {
  given  = {
    like = "healthy_adult", primary_complaint = unknown, sessions_done = 4, last_pressure = 1,
    post_session_soreness_hours = 49, pref_clothed = true, course_techniques = { "heat_application" },
  },
  expect = {
    disposition = "standard", fires = { "no-technique-fits" }, refers = { ref_physical_therapy = "routine" },
  },
}
test "a technique fits" {
  given  = { like = "healthy_adult", primary_complaint = unknown },
  expect = { misses = { "no-technique-fits" }, not_refers = { "ref_physical_therapy" } },
}
test "no technique fits, and a safety answer is missing: the answer first" {
  given  = {
    like = "healthy_adult", primary_complaint = unknown, sessions_done = 4, last_pressure = 1,
    post_session_soreness_hours = 49, pref_clothed = true, course_techniques = { "heat_application" },
    anticoagulant = unknown,
  },
  expect = { disposition = "provisional", misses = { "no-technique-fits" } },
}
test "British guidance: exercise is the main part" {
  given  = { like = "healthy_adult", guideline_profile = "uk_nice" },
  expect = {
    refers = { ref_exercise_programme = "routine" }, fires = { "exercise-is-the-main-part" },
    notes_match = { "package that includes exercise" },
  },
}
test "American guidance" {
  given  = { like = "healthy_adult", guideline_profile = "us_acp" },
  expect = { misses = { "exercise-is-the-main-part" } },
}
test "British guidance, no back pain" {
  given  = {
    like = "healthy_adult", guideline_profile = "uk_nice", primary_complaint = "stress_tension", pain_regions = {},
  },
  expect = { misses = { "exercise-is-the-main-part" } },
}
test "little activity: start low" {
  given  = { like = "healthy_adult", activity_level = "low" },
  expect = {
    fires = { "little-activity" }, misses = { "yoga" }, refers = { "ref_exercise_programme" },
    advises = { "adv_exercise_start" },
  },
}
test "little activity and a hold" {
  given  = { like = "healthy_adult", activity_level = "low", bp_systolic = 172 },
  expect = { misses = { "little-activity" }, not_advises = { "adv_exercise_start" } },
}
test "moderate activity" {
  given  = { like = "healthy_adult", activity_level = "moderate" },
  expect = { misses = { "little-activity" } },
}

test "disability just over 20: physical therapy" {
  given  = { like = "healthy_adult", odi_percent = 20.1 },
  expect = {
    fires = { "moderate-disability" }, misses = { "severe-disability" }, refers = { ref_physical_therapy = "soon" },
  },
}
test "disability of 20 and nothing else" {
  given  = { like = "healthy_adult", odi_percent = 20, start_back_total = 3, stiff_reduced_motion = false },
  expect = { misses = { "moderate-disability" }, not_refers = { "ref_physical_therapy" } },
}
test "risk score of 4: physical therapy" {
  given  = { like = "healthy_adult", odi_percent = 10, start_back_total = 4, stiff_reduced_motion = false },
  expect = { fires = { "moderate-disability" } },
}
test "stiffness at 4 weeks: physical therapy" {
  given  = {
    like = "healthy_adult", odi_percent = 10, start_back_total = 0, stiff_reduced_motion = true,
    pain_duration_weeks = 4,
  },
  expect = { fires = { "moderate-disability" } },
}
test "stiffness just under 4 weeks" {
  given  = {
    like = "healthy_adult", odi_percent = 10, start_back_total = 0, stiff_reduced_motion = true,
    pain_duration_weeks = 3.9,
  },
  expect = { misses = { "moderate-disability" } },
}
test "stiffness of unknown duration" {
  given  = {
    like = "healthy_adult", odi_percent = 10, start_back_total = 0, stiff_reduced_motion = true,
    pain_duration_weeks = unknown,
  },
  expect = { undecided = { "moderate-disability" } },
}
test "disability just over 40: physician and physical therapy" {
  given  = { like = "healthy_adult", pain_duration_weeks = 5, odi_percent = 40.1 },
  expect = { fires = { "severe-disability" }, refers = { ref_physician = "soon", ref_physical_therapy = "soon" } },
}
test "disability of 40" {
  given  = { like = "healthy_adult", odi_percent = 40 },
  expect = { misses = { "severe-disability" } },
}
test "leg signs, assessed: physical therapy" {
  given  = { like = "healthy_adult", leg_pain_below_knee = true, provider_assessed = true },
  expect = { fires = { "leg-signs-physical-therapy" }, refers = { ref_physical_therapy = "soon" } },
}
test "leg signs, not assessed" {
  given  = { like = "healthy_adult", leg_pain_below_knee = true, provider_assessed = false },
  expect = { misses = { "leg-signs-physical-therapy" } },
}
test "leg signs with weakness, assessed" {
  given  = {
    like = "healthy_adult", leg_pain_below_knee = true, provider_assessed = true, neuro_deficit = "stable_motor",
  },
  expect = { misses = { "leg-signs-physical-therapy" } },
}
test "leg signs, weakness unknown" {
  given  = { like = "healthy_adult", leg_pain_below_knee = true, provider_assessed = true, neuro_deficit = unknown },
  expect = { undecided = { "leg-signs-physical-therapy" } },
}
test "operation 12 weeks ago: ask about physical therapy" {
  given  = {
    like = "healthy_adult", surgery_weeks_ago = 12, surgery_region = { "abdomen" },
  },
  expect = { fires = { "after-surgery-physical-therapy" }, refers = { "ref_physical_therapy" } },
}
test "operation 13 weeks ago" {
  given  = { like = "healthy_adult", surgery_weeks_ago = 13, surgery_region = { "abdomen" } },
  expect = { misses = { "after-surgery-physical-therapy" } },
}
test "operation unknown" {
  given  = { like = "healthy_adult", surgery_weeks_ago = unknown },
  expect = { undecided = { "after-surgery-physical-therapy" } },
}

test "over half a year of pain and severe disability: pain programme" {
  given  = { like = "healthy_adult", pain_duration_weeks = 26.1, odi_percent = 41 },
  expect = { fires = { "pain-programme" }, refers = { ref_pain_programme = "soon" } },
}
test "26 weeks of pain" {
  given  = { like = "healthy_adult", pain_duration_weeks = 26, odi_percent = 41 },
  expect = { misses = { "pain-programme" } },
}
test "a year of pain and five weeks off work" {
  given  = { like = "healthy_adult", pain_duration_weeks = 52, odi_percent = 30, work_absence_weeks = 4.1 },
  expect = { fires = { "pain-programme" } },
}
test "a year of pain and four weeks off work" {
  given  = { like = "healthy_adult", pain_duration_weeks = 52, odi_percent = 40, work_absence_weeks = 4 },
  expect = { misses = { "pain-programme", "high-risk-and-long-absence" } },
}
test "a year of pain, disability unknown" {
  given  = { like = "healthy_adult", pain_duration_weeks = 52 },
  expect = { undecided = { "pain-programme", "high-risk-and-long-absence" } },
}
test "high risk score and five weeks off work" {
  given  = { like = "healthy_adult", pain_duration_weeks = 13, start_back_psych = 4, work_absence_weeks = 5 },
  expect = {
    fires = { "high-risk-and-long-absence" }, misses = { "pain-programme" }, refers = { ref_pain_programme = "soon" },
  },
}
test "risk score just under high" {
  given  = { like = "healthy_adult", start_back_psych = 3, work_absence_weeks = 5 },
  expect = { misses = { "high-risk-and-long-absence" } },
}
test "high risk score in new pain" {
  given  = { like = "healthy_adult", pain_duration_weeks = 12, start_back_psych = 5, work_absence_weeks = 5 },
  expect = { misses = { "high-risk-and-long-absence" } },
}

test "long-standing pain and active: yoga is an option" {
  given  = { like = "healthy_adult", activity_level = "moderate" },
  expect = { fires = { "yoga" }, refers = { ref_yoga = "optional" } },
}
test "12 weeks and active: no yoga" {
  given  = { like = "healthy_adult", activity_level = "moderate", pain_duration_weeks = 12 },
  expect = { misses = { "yoga" } },
}
test "thin bones: no yoga, even asked for" {
  given  = {
    like = "healthy_adult", activity_level = "moderate", osteoporosis_level = "osteopenia",
    pref_referrals_wanted = { "ref_yoga" },
  },
  expect = { fires = { "no-yoga" }, misses = { "yoga" }, not_refers = { "ref_yoga" } },
}
test "long steroids, leg signs, narrow canal, pregnancy: no yoga" {
  given  = {
    like = "healthy_adult", steroid_long_term = true, leg_pain_below_knee = true, spinal_stenosis = true,
    pregnancy_status = "trimester_2", activity_level = "moderate",
  },
  expect = { fires = { "no-yoga" }, misses = { "yoga" }, not_refers = { "ref_yoga" } },
}
test "two falls: no yoga of its own accord" {
  given  = { like = "healthy_adult", activity_level = "moderate", falls_past_year = 2 },
  expect = { misses = { "yoga" }, not_refers = { "ref_yoga" } },
}
test "frail: no yoga of its own accord" {
  given  = { like = "healthy_adult", activity_level = "moderate", frailty = "mild" },
  expect = { misses = { "yoga" } },
}
test "nothing against yoga" {
  given  = { like = "healthy_adult", leg_pain_below_knee = false, leg_numb_tingle = false, spinal_stenosis = false },
  expect = { misses = { "no-yoga" } },
}
test "pregnant or thin bones unknown: no yoga of its own accord" {
  given  = {
    like = "healthy_adult", activity_level = "moderate", osteoporosis_level = unknown, pregnancy_status = unknown,
  },
  expect = { misses = { "yoga" }, disposition = "provisional" },
}

test "long-standing pain at 65: tai chi is an option" {
  given  = { like = "healthy_adult", age_years = 65, falls_past_year = 0 },
  expect = { fires = { "tai-chi" }, refers = { ref_tai_chi = "optional" } },
}
test "one fall at 64: tai chi is an option" {
  given  = { like = "healthy_adult", age_years = 64, falls_past_year = 1 },
  expect = { fires = { "tai-chi" }, misses = { "repeated-falls" } },
}
test "no fall at 64" {
  given  = { like = "healthy_adult", age_years = 64, falls_past_year = 0 },
  expect = { misses = { "tai-chi" } },
}
test "12 weeks of pain at 70" {
  given  = { like = "healthy_adult", age_years = 70, pain_duration_weeks = 12 },
  expect = { misses = { "tai-chi" } },
}
test "severe frailty: no tai chi class" {
  given  = { like = "healthy_adult", age_years = 70, frailty = "severe", pref_referrals_wanted = { "ref_tai_chi" } },
  expect = { fires = { "no-tai-chi" }, not_refers = { "ref_tai_chi" } },
}
test "mild frailty: tai chi stays" {
  given  = { like = "healthy_adult", age_years = 70, frailty = "mild" },
  expect = { misses = { "no-tai-chi" }, refers = { "ref_tai_chi" } },
}

test "pregnancy and back pain: pelvic health therapist and maternity provider" {
  given  = { like = "healthy_adult", pregnancy_status = "trimester_2", pregnancy_warning_sign = false },
  expect = {
    fires = { "pregnancy-back-pain" }, refers = { ref_pelvic_health_pt = "routine", ref_obstetric = "routine" },
  },
}
test "after a birth and pelvic pain" {
  given  = {
    like = "healthy_adult", pregnancy_status = "postpartum", weeks_postpartum = 9, caesarean_recent = false,
    pregnancy_warning_sign = false, primary_complaint = "other", pain_regions = { "buttocks" },
  },
  expect = { fires = { "pregnancy-back-pain" }, refers = { "ref_pelvic_health_pt" } },
}
test "pregnancy with a warning sign: that first" {
  given  = { like = "healthy_adult", pregnancy_status = "trimester_2", pregnancy_warning_sign = true },
  expect = {
    misses = { "pregnancy-back-pain" }, disposition = "urgent_referral", not_refers = { "ref_pelvic_health_pt" },
  },
}
test "pregnancy and neck pain" {
  given  = {
    like = "healthy_adult", pregnancy_status = "trimester_2", primary_complaint = "neck_pain",
    pain_regions = { "neck" },
  },
  expect = { misses = { "pregnancy-back-pain" } },
}
test "pregnancy unknown" {
  given  = { like = "healthy_adult", pregnancy_status = unknown },
  expect = { undecided = { "pregnancy-back-pain" } },
}
