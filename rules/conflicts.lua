-- Answers that contradict each other. A conflict is shown in the plan and never makes it milder.

conflict "male-and-pregnant" {
  when    = all {
    sex_at_birth:is "male", pregnancy_status:one_of { "trimester_1", "trimester_2", "trimester_3", "postpartum" },
  },
  because = "The sex recorded at birth is male, but a pregnancy or a birth is recorded.",
}
conflict "pregnancy-sign-without-pregnancy" {
  when    = all {
    pregnancy_status:one_of { "not_applicable", "not_pregnant" },
    any { pregnancy_warning_sign, pregnancy_emergency_sign, pregnancy_high_risk },
  },
  because = "A sign or a risk of pregnancy is recorded, but no pregnancy.",
}
conflict "birth-without-postpartum" {
  when    = all {
    pregnancy_status:one_of { "not_applicable", "not_pregnant" },
    any { weeks_postpartum:at_most(6), caesarean_recent },
  },
  because = "A recent birth is recorded, but the pregnancy status does not say so.",
}
conflict "clearance-scope-without-clearance" {
  when    = all {
    none { clearance_obtained },
    clearance_scope:has_any {
      "neuro_deficit", "cancer_status", "dvt_history_months", "anticoagulant", "bleeding_disorder", "platelet_count",
      "osteoporosis_level", "fracture_current", "surgery_weeks_ago", "spondylolisthesis", "hypertension",
      "heart_failure", "heart_event_weeks", "aortic_aneurysm", "stroke_weeks", "diabetes", "epilepsy",
      "kidney_disease_severe", "liver_disease_severe", "lymphoedema", "pregnancy_status", "pregnancy_high_risk",
      "inflammatory_arthritis", "disc_herniation", "age_years", "guardian_consent", "frailty",
    },
  },
  because = "Conditions are listed for which a provider agreed, but no clearance was given.",
}
conflict "temperature-and-no-fever" {
  when    = all { temperature_c:at_least(limits.fever_temperature), none { fever_now } },
  because = "The temperature counts as fever, but the answer to the question about fever is no.",
}
conflict "adult-with-guardian" {
  when    = all { age_years:at_least(18), guardian_consent },
  because = "A guardian's consent is recorded for an adult.",
}
conflict "event-without-competition" {
  when    = all { days_to_event:at_least(0), none { athlete_competing } },
  because = "An event lies ahead, but the person neither trains nor competes.",
}
conflict "surgery-region-without-surgery" {
  when    = all {
    surgery_weeks_ago:is_never(),
    any {
      surgery_region:has_any { "whole_body" }, surgery_region:has_any { "spine", "heart", "joint_replacement" },
    },
  },
  because = "A region of surgery is recorded, but the answer to the question about surgery is never.",
}
conflict "heart-surgery-without-heart-event" {
  when    = all { heart_event_weeks:is_never(), surgery_region:has "heart" },
  because = "Heart surgery is recorded, but the answer to the question about heart events is never.",
}
conflict "fracture-region-without-fracture" {
  when    = all { none { fracture_current }, fracture_region:has_any { "whole_body" } },
  because = "A region of a fracture is recorded, but no fracture.",
}
conflict "inr-without-blood-thinner" {
  when    = all { inr_value:above(limits.inr_high), none { anticoagulant } },
  because = "The INR is raised, but no blood thinner is recorded.",
}
conflict "clot-now-and-never" {
  when    = all { dvt_current, dvt_history_months:is_never() },
  because = "A clot is recorded now, but also that there never was one.",
}
conflict "pressure-readings-swapped" {
  when    = bp_systolic:below(bp_diastolic),
  because = "The upper blood pressure reading is below the lower one.",
}
