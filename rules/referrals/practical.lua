-- Who gives the massage, what it costs, work and general health.
phase "referrals"

-- 185
rule "a-licensed-therapist" {
  title   = "Massage by a licensed therapist",
  when    = so_far.has_massage,
  plan    = { refer("ref_licensed_therapist", "routine") },
  because = "A trained therapist knows when to hold back.",
  grade   = "safety",
  sources = { "S0", "S2", "S3" },
  checked = "2026-11",
}

-- 185, matching experience
rule "therapist-for-pregnancy" {
  title   = "Therapist with training in prenatal massage",
  when    = all {
    so_far.has_massage,
    any {
      pregnant,
      pregnancy_status:is "postpartum",
    },
  },
  plan    = { refer("ref_licensed_therapist", "routine", { note = "Ask for training in prenatal massage." }) },
  because = "Pregnancy needs special positions and light work.",
  grade   = "safety",
  sources = { "PREG21" },
  checked = "2026-11",
}

-- 185, matching experience
rule "therapist-for-cancer-care" {
  title   = "Therapist with training in oncology massage",
  when    = all {
    so_far.has_massage,
    cancer_status:one_of { "active_treatment", "active_untreated", "bone_metastasis" },
  },
  plan    = { refer("ref_licensed_therapist", "routine", { note = "Ask for training in oncology massage." }) },
  because = "Cancer care needs light work and knowledge of what to avoid.",
  grade   = "safety",
  sources = { "NCCIH14", "ONC-PR" },
  checked = "2026-11",
}

-- 185, matching experience
rule "therapist-for-lymphoedema" {
  title   = "Therapist with experience in lymphoedema",
  when    = all {
    so_far.has_massage,
    lymphoedema,
  },
  plan    = { refer("ref_licensed_therapist", "routine", { note = "Ask for experience with lymphoedema." }) },
  because = "The affected side needs special care for life.",
  grade   = "safety",
  sources = { "ONC-PR" },
  checked = "2026-11",
}

-- 183: a cleared or limited case needs an experienced therapist, so the low-cost clinic is for plans without limits
rule "low-cost-massage" {
  title   = "Few affordable sessions: massage school or community clinic",
  when    = all {
    budget_sessions_per_month:below(limits.budget_low),
    so_far.disposition:is "standard",
  },
  plan    = {
    refer("ref_low_cost_massage", "optional"),
    advise("adv_cost_options"),
  },
  because = "Supervised students and community clinics traditionally cost less.",
  grade   = "traditional",
  sources = { "S3" },
  checked = "2026-11",
}

-- section 6: no insurance for massage
rule "low-cost-massage-no-insurance" {
  title   = "No insurance for massage: massage school or community clinic",
  when    = all {
    insurance_massage:is "no",
    so_far.disposition:is "standard",
  },
  plan    = { refer("ref_low_cost_massage", "optional") },
  because = "Supervised students and community clinics traditionally cost less.",
  grade   = "traditional",
  sources = { "S3" },
  checked = "2026-11",
}

-- section 8
rule "insurance-needs-a-referral" {
  title   = "Insurance pays with a referral: ask for the letter",
  when    = insurance_massage:is "with_referral",
  plan    = { note "Your insurance asks for a referral: ask your provider for a letter before the first session." },
  because = "Some plans pay only with a provider's letter.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- 178
rule "work-demands" {
  title   = "Sitting or heavy work, or trouble at work: occupational health",
  when    = any {
    occupation_load:one_of { "sedentary", "manual_heavy" },
    work_problem,
    work_absence_weeks:at_least(limits.work_absence_any),
  },
  plan    = {
    refer("ref_occupational_health", "routine"),
    advise("adv_ergonomics"),
  },
  because = "Changes at work might help; evidence for workplace changes alone is very limited.",
  grade   = "very_low",
  sources = { "S1", "S2" },
  checked = "2026-11",
}

-- 179
rule "smoking" {
  title   = "Tobacco: stop-smoking service",
  when    = smoker,
  plan    = { refer("ref_smoking", "optional") },
  because = "Stopping is good for bones, blood vessels and recovery.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- 187: unexplained weight loss goes to a physician first (safety phase)
rule "nutrition" {
  title   = "Dietitian asked for, or bone health: dietitian",
  when    = all {
    any {
      pref_referrals_wanted:has "ref_nutrition",
      osteoporosis_level:one_of { "osteoporosis", "severe_or_prior_fragility_fracture" },
    },
    none { weight_loss_unexplained },
  },
  plan    = { refer("ref_nutrition", "optional") },
  because = "Food is traditionally part of care for the back and for bones.",
  grade   = "traditional",
  sources = { "S2" },
  checked = "2026-11",
}
