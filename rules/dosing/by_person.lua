-- How often and how long, by who the person is. Between two rows that apply, the milder one is taken (the engine's rule).
phase "dosing"

-- 147
rule "dose-leg-signs" {
  title   = "Leg signs, assessed: four careful sessions",
  when    = all {
    radicular,
    neuro_deficit:one_of { "none", "mild_sensory" },
    any {
      provider_assessed,
      so_far.cleared "disc_herniation",
    },
    so_far.disposition:one_of { "standard", "modified" },
  },
  plan    = { dose("D07") },
  because = "With an irritated nerve a few sessions are enough to see whether they do good or harm.",
  grade   = "project",
  sources = { "KNGF21" },
  checked = "2026-11",
}

-- 148
rule "dose-training" {
  title   = "In training, no recent injury: weekly sessions during the training block",
  when    = all {
    athlete_competing,
    unless { acute_injury_days:below(limits.injury_free_days) },
    so_far.disposition:one_of { "standard", "modified" },
  },
  plan    = { dose("D08") },
  because = "Massage may help soreness and flexibility a little during training.",
  grade   = "low",
  sources = { "DAV20" },
  checked = "2026-11",
}

-- 110
rule "dose-exercise-soreness" {
  title   = "Sore after hard exercise: one or two short sessions",
  when    = all {
    exercise_soreness,
    hours_since_hard_exercise:at_most(limits.exercise_soreness_hours),
    so_far.disposition:one_of { "standard", "modified" },
    unless { dark_urine_after_strain },
  },
  plan    = { dose("D09") },
  because = "Soreness after exercise passes by itself; one or two short sessions may help a little.",
  grade   = "low",
  sources = { "GUO17", "DAV20" },
  checked = "2026-11",
}

-- 149: unknown frailty counts as robust here, because this row is milder than the default; new pain keeps its short course
rule "dose-older-adult" {
  title   = "Robust older adult: shorter sessions, fewer of them",
  when    = all {
    age_years:at_least(limits.older_age),
    age_years:below(limits.very_old_age),
    any { subacute, chronic },
    unless { frailty:one_of { "mild", "severe" } },
    so_far.disposition:one_of { "standard", "modified" },
  },
  plan    = { dose("D10") },
  because = "Shorter sessions are easier to bear with age.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- 150
rule "dose-frail" {
  title   = "Frail or very old: short sessions for comfort",
  when    = all {
    any {
      frailty:one_of { "mild", "severe" },
      age_years:at_least(limits.very_old_age),
    },
    so_far.disposition:one_of { "standard", "modified" },
  },
  plan    = { dose("D11") },
  because = "Short sessions are easier to bear, and their aim is comfort.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- 151
rule "dose-pregnancy" {
  title   = "Later pregnancy without known risk: gentle sessions with a review each time",
  when    = all {
    pregnancy_status:one_of { "trimester_2", "trimester_3" },
    unless { pregnancy_high_risk },
    so_far.disposition:one_of { "standard", "modified" },
  },
  plan    = { dose("D12") },
  because = "Trials of relaxing massage in pregnancy began at twelve weeks; it may help.",
  grade   = "low",
  sources = { "PREG21" },
  checked = "2026-11",
}

-- 152
rule "dose-stress" {
  title   = "Stress with little pain: a few calming sessions",
  when    = all {
    primary_complaint:is "stress_tension",
    pain_nrs:at_most(limits.mild_nrs),
    so_far.disposition:one_of { "standard", "modified" },
  },
  plan    = { dose("D13") },
  because = "A few calming sessions may help.",
  grade   = "low",
  sources = { "HR01", "CH11" },
  checked = "2026-11",
}

-- 127
rule "dose-widespread-pain" {
  title   = "Fibromyalgia or widespread pain: short sessions that grow",
  when    = all {
    any {
      fibromyalgia,
      primary_complaint:is "widespread_pain",
    },
    so_far.disposition:one_of { "standard", "modified" },
  },
  plan    = { dose("D14") },
  because = "Sensitive bodies do better with short sessions that grow slowly.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- 153: reached only when no clearance was needed or it has been granted, since a hold shows no dose
rule "dose-medical-limit" {
  title   = "Medical limit: short sessions, the provider says how long",
  when    = all {
    medical_limit,
    so_far.disposition:is "modified",
  },
  plan    = { dose("D15") },
  because = "With this condition, sessions are kept short and few.",
  grade   = "project",
  sources = { "ONC-PR" },
  checked = "2026-11",
}

-- 129 and section 8
rule "dose-home" {
  title   = "Home massage: a few minutes, most days",
  when    = all {
    home_methods_wanted,
    any {
      so_far.shown "self_massage",
      so_far.shown "partner_massage",
      so_far.shown "handheld_massager",
    },
    so_far.disposition:one_of { "standard", "modified" },
  },
  plan    = { dose("D16") },
  because = "Short, gentle home massage might help; evidence is very limited.",
  grade   = "very_low",
  sources = { "project" },
  checked = "2026-11",
}

-- 132
rule "dose-chair" {
  title   = "Seated massage at work: short weekly sessions",
  when    = all {
    pref_setting:is "workplace",
    so_far.shown "chair_massage",
    so_far.disposition:one_of { "standard", "modified" },
  },
  plan    = { dose("D17") },
  because = "Seated massage at work is short.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}
