-- Cancer, and signs that can point to it.
phase "safety"

-- 19, C10
rule "cancer-with-new-back-pain" {
  title   = "Cancer with new or worsening pain: doctor within days",
  when    = all {
    cancer_status:one_of { "past", "active_treatment", "active_untreated" },
    any {
      all { back_pain, pain_duration_weeks:at_most(limits.new_back_pain_weeks) },
      pain_trend:is "worsening",
    },
  },
  plan    = { disposition "urgent_referral", refer("ref_physician", "urgent") },
  because = "After cancer, new or worsening pain should be assessed before any massage.",
  grade = "safety", sources = { "DOW13" }, checked = "2026-11", locked = true,
}

-- C10: "same_day with neuro signs"
rule "cancer-with-nerve-signs" {
  title   = "Cancer with numbness or weakness: doctor the same day",
  when    = all {
    cancer_status:one_of { "past", "active_treatment", "active_untreated", "bone_metastasis" },
    neuro_deficit:one_of { "mild_sensory", "stable_motor", "progressive_or_severe" },
    any { pain_duration_weeks:at_most(limits.new_back_pain_weeks), pain_trend:is "worsening" },
  },
  plan    = { disposition "urgent_referral", refer("ref_physician", "same_day") },
  because = "After cancer, new pain with numbness or weakness can be a sign of pressure on nerves or the spinal cord.",
  grade = "safety", sources = { "DOW13", "GCARE" }, checked = "2026-11", locked = true,
}

-- 20, C11
rule "cancer-spread-to-bone" {
  title   = "Cancer spread to bone: clearance first",
  when    = cancer_status:is "bone_metastasis",
  plan    = {
    disposition "clearance_first", clear("oncology", cancer_status), refer("ref_oncology", "urgent"), cap_pressure(1),
    exclude(group.forceful), avoid(cancer_region), ask(cancer_region), no_refer "ref_chiropractic",
  },
  because = "Bone that is affected by cancer can break under pressure. The cancer care team decides first.",
  grade = "safety", sources = { "ONC-MSU" }, checked = "2026-11",
}

-- 21, C12
rule "weight-loss-with-back-pain" {
  title   = "Weight loss with back pain: doctor within days",
  when    = all { weight_loss_unexplained, back_pain },
  plan    = { disposition "urgent_referral", refer("ref_physician", "urgent") },
  because = "Back pain with weight loss that nothing explains can be a sign of an illness that needs assessment.",
  grade = "safety", sources = { "GCARE" }, checked = "2026-11", locked = true,
}

-- the base of 21: an unknown or another complaint does not hide the weight loss
rule "weight-loss" {
  title   = "Weight loss without trying: see a physician",
  when    = weight_loss_unexplained,
  plan    = { disposition "modified", refer("ref_physician", "soon") },
  because = "Weight loss that nothing explains should be assessed by a physician.",
  grade = "project", sources = { "project", "GCARE" }, checked = "2026-11",
}

-- 74, C64; clearance for the cancer covers its treatment
rule "cancer-active-or-recent-treatment" {
  title   = "Cancer or recent cancer treatment: clearance first",
  when    = any {
    cancer_status:one_of { "active_treatment", "active_untreated" },
    chemo_or_radiation_weeks:below(limits.chemo_recent_weeks),
  },
  plan    = {
    disposition "clearance_first", clear("oncology", cancer_status), refer("ref_oncology", "soon"), cap_pressure(2),
    exclude(group.forceful), avoid(cancer_region), ask(cancer_region),
  },
  because = "Treated skin, blood counts and bones need the view of the cancer care team before massage.",
  grade = "safety", sources = { "NCCIH14", "ONC-MSU", "ONC-PR" }, checked = "2026-11",
}

-- C64: lymphatic drainage with untreated cancer
rule "cancer-untreated-no-drainage" {
  title   = "Untreated cancer: no lymphatic drainage",
  when    = cancer_status:is "active_untreated",
  plan    = { disposition "modified", exclude "manual_lymphatic_drainage" },
  because = "Lymphatic drainage is left out while cancer is not treated.",
  grade = "safety", sources = { "MLD" }, checked = "2026-11",
}
