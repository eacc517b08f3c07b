-- Conditions that several technique rules share.

-- Reasons to begin lightly that are only known in this phase. The pressure cap that they bring is
-- decided in the same phase, so that `so_far.pressure_cap` cannot show it to rules that ask for firm work.
define "light_start" {
  title  = "A reason to begin lightly",
  phrase = "there is a reason to begin lightly",
  when   = any {
    age_years:at_least(limits.older_age),
    prior_massage:one_of { "never", "worse" },
    fibromyalgia,
    primary_complaint:is "widespread_pain",
    all { athlete_competing, days_to_event:at_most(limits.event_rest_days) },
    all { exercise_soreness, hours_since_hard_exercise:at_most(limits.exercise_soreness_hours) },
  },
}

-- Home massage is left to untrained hands, so it is offered only when the whole safety screen is clear of these.
define "home_massage_unsafe" {
  title  = "A bleeding, bone, clot, nerve, cancer or pregnancy reason against home massage",
  phrase = "there is a bleeding, bone, clot, nerve, cancer or pregnancy reason against home massage",
  when   = any {
    anticoagulant,
    bleeding_disorder:one_of { "mild", "moderate_severe" },
    dvt_current,
    calf_swelling_pain,
    osteoporosis_level:one_of { "osteopenia", "osteoporosis", "severe_or_prior_fragility_fracture" },
    steroid_long_term,
    fracture_current,
    cancer_status:one_of { "active_treatment", "active_untreated", "bone_metastasis" },
    neuro_deficit:one_of { "mild_sensory", "stable_motor", "progressive_or_severe" },
    pregnant,
    pregnancy_status:is "postpartum",
  },
}

-- The same for facts outside the safety screen: these stop home massage once they are known.
define "home_massage_doubtful" {
  title  = "A further bleeding, clot, nerve or bone reason against home massage",
  phrase = "there is a further bleeding, clot, nerve or bone reason against home massage",
  when   = any {
    platelet_count:below(limits.platelets_light),
    bruises_easily,
    dvt_history_months:at_least(0),
    phlebitis,
    neuropathy,
    radicular,
    spondylolisthesis:is "unstable_or_unknown",
    frailty:is "severe",
  },
}

define "home_methods_wanted" {
  title  = "Home methods are wanted or needed",
  phrase = "home methods are wanted or needed",
  when   = any {
    budget_sessions_per_month:below(limits.budget_low),
    pref_self_care,
    pref_setting:is "home",
  },
}

define "feet_not_clear" {
  title  = "Feet injured, inflamed or off limits",
  phrase = "the feet are injured, inflamed or off limits",
  when   = any {
    all { any { open_wound_or_burn, skin_noncontagious, unexplained_lump }, skin_regions:has "feet" },
    all { fracture_current, fracture_region:has "feet" },
    inflammatory_arthritis:is "flare",
    pref_regions_avoid:has "feet",
  },
}
