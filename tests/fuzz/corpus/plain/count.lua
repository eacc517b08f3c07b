define "weak_flags" {
  value = count {
    pain_night_unrelenting, pain_constant_rest, night_sweats,
    all { age_years:at_least(limits.weak_flag_old_age), pain_duration_weeks:at_most(limits.new_back_pain_weeks) },
    age_years:below(limits.weak_flag_young_age), steroid_long_term, immunosuppressed,
  },
  title = "Number of weak red flags",
}
