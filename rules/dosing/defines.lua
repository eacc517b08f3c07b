-- Conditions that the dosing rules read.

define "two_sessions_a_week_possible" {
  title = "Money and time for two sessions a week",
  when  = all {
    budget_sessions_per_month:at_least(limits.front_loaded_budget),
    minutes_available_weekly:at_least(limits.front_loaded_time),
  },
}

define "shorter_sessions_for_now" {
  title = "Shorter sessions are wished for or called for",
  when  = any {
    pref_minutes:below(limits.usual_minutes),
    first_session,
    flare_up,
  },
}

define "medical_limit" {
  title = "A medical limit that keeps sessions short and few",
  when  = any {
    anticoagulant,
    cancer_status:one_of { "active_treatment", "active_untreated", "bone_metastasis" },
    chemo_or_radiation_weeks:below(limits.chemo_recent_weeks),
    heart_failure:is "stable",
    heart_event_weeks:below(limits.heart_event_recent_weeks),
    osteoporosis_level:is "severe_or_prior_fragility_fracture",
    kidney_disease_severe,
    liver_disease_severe,
  },
}
