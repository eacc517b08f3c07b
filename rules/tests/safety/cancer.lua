-- Cancer, and signs that can point to it.

test "cancer-with-new-back-pain: cancer in the past with back pain for 12 weeks" {
  given  = { like = "healthy_adult", cancer_status = "past", pain_duration_weeks = 12 },
  expect = {
    disposition = "urgent_referral", refers = { ref_physician = "urgent" }, dose = "none",
    fires = { "cancer-with-new-back-pain" },
  },
}

test "cancer-with-new-back-pain: cancer in the past with worsening pain" {
  given  = { like = "healthy_adult", cancer_status = "past", pain_duration_weeks = 100, pain_trend = "worsening" },
  expect = {
    disposition = "urgent_referral", refers = { ref_physician = "urgent" }, dose = "none",
    fires = { "cancer-with-new-back-pain" },
  },
}

test "cancer-with-new-back-pain: cancer under treatment with new back pain" {
  given  = { like = "healthy_adult", cancer_status = "active_treatment", pain_duration_weeks = 3 },
  expect = {
    disposition = "urgent_referral", refers = { ref_physician = "urgent" }, dose = "none",
    fires = { "cancer-with-new-back-pain" },
  },
}

test "cancer-with-new-back-pain: cancer in the past with stable old pain" {
  given  = { like = "healthy_adult", cancer_status = "past", pain_duration_weeks = 12.1, pain_trend = "stable" },
  expect = { disposition = "standard", misses = { "cancer-with-new-back-pain" } },
}

test "cancer-with-new-back-pain: new back pain without cancer" {
  given  = { like = "healthy_adult", cancer_status = "none", pain_duration_weeks = 3, pain_trend = "worsening" },
  expect = { misses = { "cancer-with-new-back-pain" } },
}

test "cancer-with-new-back-pain: cancer in the past with an unknown trend" {
  given  = { like = "healthy_adult", cancer_status = "past", pain_duration_weeks = 50 },
  expect = { asks = { "pain_trend" }, undecided = { "cancer-with-new-back-pain" } },
}

test "cancer-with-new-back-pain: cancer is not answered" {
  given  = { like = "healthy_adult", cancer_status = unknown },
  expect = { disposition = "provisional", asks = { "cancer_status" }, undecided = { "cancer-with-new-back-pain" } },
}

test "cancer-with-nerve-signs: cancer with new pain and numbness needs a doctor the same day" {
  given  = { like = "healthy_adult", cancer_status = "past", pain_duration_weeks = 4, neuro_deficit = "mild_sensory" },
  expect = {
    disposition = "urgent_referral", refers = { ref_physician = "same_day" }, dose = "none",
    fires = { "cancer-with-nerve-signs" },
  },
}

test "cancer-with-nerve-signs: cancer with new pain and no nerve signs" {
  given  = { like = "healthy_adult", cancer_status = "past", pain_duration_weeks = 4 },
  expect = { refers = { ref_physician = "urgent" }, misses = { "cancer-with-nerve-signs" } },
}

test "cancer-with-nerve-signs: cancer with old stable pain and numbness" {
  given  = {
    like = "healthy_adult", cancer_status = "past", pain_duration_weeks = 50, pain_trend = "stable",
    neuro_deficit = "mild_sensory",
  },
  expect = { misses = { "cancer-with-nerve-signs" } },
}

test "cancer-with-nerve-signs: cancer with numbness and an unknown trend" {
  given  = { like = "healthy_adult", cancer_status = "past", pain_duration_weeks = 50, neuro_deficit = "mild_sensory" },
  expect = { asks = { "pain_trend" }, undecided = { "cancer-with-nerve-signs" } },
}

test "cancer-spread-to-bone: cancer in the bone needs clearance and the lightest touch" {
  given  = { like = "healthy_adult", cancer_status = "bone_metastasis", cancer_region = { "lower_back" } },
  expect = {
    disposition = "clearance_first", clearances = { cancer_status = "oncology" }, dose = "none", cap_pressure = 1,
    avoids = { "lower_back" }, refers = { ref_oncology = "urgent" }, not_refers = { "ref_chiropractic" },
    fires = { "cancer-spread-to-bone" },
  },
}

test "cancer-spread-to-bone: cancer in the past is not in the bone" {
  given  = { like = "healthy_adult", cancer_status = "past", pain_trend = "stable" },
  expect = { disposition = "standard", misses = { "cancer-spread-to-bone" } },
}

test "cancer-spread-to-bone: cancer unknown, bone open" {
  given  = { like = "healthy_adult", cancer_status = unknown },
  expect = { undecided = { "cancer-spread-to-bone" } },
}

test "weight-loss-with-back-pain: weight loss with back pain" {
  given  = { like = "healthy_adult", weight_loss_unexplained = true },
  expect = {
    disposition = "urgent_referral", refers = { ref_physician = "urgent" }, dose = "none",
    fires = { "weight-loss-with-back-pain" },
  },
}

test "weight-loss-with-back-pain: weight loss without back pain" {
  given  = {
    like = "healthy_adult", pain_duration_weeks = 5,
    weight_loss_unexplained = true, primary_complaint = "neck_pain", pain_regions = { "neck" },
  },
  expect = {
    refers = { ref_physician = "soon" }, disposition = "modified", fires = { "weight-loss" },
    misses = { "weight-loss-with-back-pain" },
  },
}

test "weight-loss-with-back-pain: weight loss with pain of unknown place" {
  given  = { like = "healthy_adult", weight_loss_unexplained = true, primary_complaint = "other" },
  expect = { fires = { "weight-loss" }, refers = { "ref_physician" }, undecided = { "weight-loss-with-back-pain" } },
}

test "weight-loss: no weight loss" {
  given  = { like = "healthy_adult", weight_loss_unexplained = false },
  expect = { disposition = "standard", misses = { "weight-loss" } },
}

test "weight-loss: weight loss is not answered" {
  given  = { like = "healthy_adult", weight_loss_unexplained = unknown },
  expect = { disposition = "provisional", asks = { "weight_loss_unexplained" }, undecided = { "weight-loss" } },
}

test "cancer-active-or-recent-treatment: cancer under treatment needs clearance" {
  given  = {
    like = "healthy_adult", cancer_status = "active_treatment", pain_trend = "stable", cancer_region = { "chest" },
    pref_wanted = { "deep_tissue" },
  },
  expect = {
    disposition = "clearance_first", clearances = { cancer_status = "oncology" }, dose = "none", cap_pressure = 2,
    avoids = { "chest" }, refers = { ref_oncology = "soon" }, excludes = { "deep_tissue" },
    fires = { "cancer-active-or-recent-treatment" },
  },
}

test "cancer-active-or-recent-treatment: radiotherapy 11.9 weeks ago needs clearance" {
  given  = {
    like = "healthy_adult", pref_wanted = { "handheld_massager" }, cancer_status = "past", pain_trend = "stable",
    chemo_or_radiation_weeks = 11.9,
  },
  expect = {
    excludes = { "handheld_massager" },
    disposition = "clearance_first", clearances = { cancer_status = "oncology" }, dose = "none",
    fires = { "cancer-active-or-recent-treatment" },
  },
}

test "cancer-active-or-recent-treatment: cancer under treatment with clearance is modified" {
  given  = {
    like = "healthy_adult", cancer_status = "active_treatment", pain_trend = "stable", clearance_obtained = true,
    clearance_scope = { "cancer_status" },
  },
  expect = {
    disposition = "modified", cap_pressure = 2, recommends = { "relaxation_massage" },
    fires = { "cancer-active-or-recent-treatment" },
  },
}

test "cancer-active-or-recent-treatment: radiotherapy 12 weeks ago" {
  given  = { like = "healthy_adult", cancer_status = "past", pain_trend = "stable", chemo_or_radiation_weeks = 12 },
  expect = { disposition = "standard", misses = { "cancer-active-or-recent-treatment" } },
}

test "cancer-active-or-recent-treatment: no chemotherapy ever" {
  given  = { like = "healthy_adult", chemo_or_radiation_weeks = "never" },
  expect = { disposition = "standard", misses = { "cancer-active-or-recent-treatment" } },
}

test "cancer-active-or-recent-treatment: chemotherapy is open" {
  given  = { like = "healthy_adult" },
  expect = { asks = { "chemo_or_radiation_weeks" }, undecided = { "cancer-active-or-recent-treatment" } },
}

test "cancer-untreated-no-drainage: untreated cancer has no lymphatic drainage" {
  given  = {
    like = "healthy_adult", cancer_status = "active_untreated", pain_trend = "stable",
    pref_wanted = { "manual_lymphatic_drainage" },
  },
  expect = {
    disposition = "clearance_first", excludes = { "manual_lymphatic_drainage" },
    fires = { "cancer-untreated-no-drainage" },
  },
}

test "cancer-untreated-no-drainage: treated cancer" {
  given  = { like = "healthy_adult", cancer_status = "active_treatment", pain_trend = "stable" },
  expect = { misses = { "cancer-untreated-no-drainage" } },
}

test "cancer-untreated-no-drainage: cancer unknown, treatment open" {
  given  = { like = "healthy_adult", cancer_status = unknown },
  expect = { undecided = { "cancer-untreated-no-drainage" } },
}
