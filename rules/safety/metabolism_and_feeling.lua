-- Diabetes, kidneys, liver, reduced feeling, epilepsy, and medicines that dull feeling.
phase "safety"

-- 68, C58
rule "diabetes-unstable" {
  title   = "Unstable diabetes: clearance first",
  when    = diabetes:is "unstable",
  plan    = { disposition "clearance_first", clear("physician", diabetes), refer("ref_physician", "soon") },
  because = "Blood sugar that swings should be steadied first.",
  grade = "project", sources = { "project" }, checked = "2026-11",
}

-- C59
rule "insulin-timing" {
  title   = "Insulin or similar: mind the timing and the injection site",
  when    = insulin_or_sulfonylurea,
  plan    = {
    disposition "modified", avoid(injection_region), ask(injection_region), advise "adv_glucose",
    note "Not soon after an injection; leave the place of the injection alone; have a snack at hand.",
  },
  because = "Massage soon after an injection may change how fast it works, and sugar can fall.",
  grade = "project", sources = { "project" }, checked = "2026-11",
}

-- 69, C60
rule "reduced-feeling" {
  title   = "Reduced feeling: light pressure, no heat, cold or devices",
  when    = neuropathy,
  plan    = {
    disposition "modified", cap_pressure(2, "feet", "calves", "hands"),
    exclude(
      "heat_application", "ice_application", "handheld_massager", "electrical_stimulation", "mechanical_impulse",
      "technology_assisted"
    ),
  },
  because = "What is not felt can be harmed without being noticed.",
  grade = "project", sources = { "project" }, checked = "2026-11",
}

-- 70, C61
rule "epilepsy-uncontrolled" {
  title   = "Epilepsy that is not controlled: clearance first",
  when    = epilepsy:is "uncontrolled",
  plan    = {
    disposition "clearance_first", clear("physician", epilepsy), product "unscented", refer("ref_physician", "soon"),
    exclude("aromatherapy_massage", "mechanical_impulse", "technology_assisted", "handheld_massager"),
  },
  because = "Seizures should be under control first. Some scents and strong vibration can set them off.",
  grade = "project", sources = { "project", "AROMA" }, checked = "2026-11",
}

-- 71, C61
rule "epilepsy-controlled" {
  title   = "Epilepsy: no scents and no strong vibration",
  when    = epilepsy:is "controlled",
  plan    = {
    disposition "modified", product "unscented", note "No strobing light and no strong vibration.",
    exclude("aromatherapy_massage", "mechanical_impulse", "technology_assisted", "handheld_massager"),
  },
  because = "Some scented oils, flashing light and strong vibration can set off seizures.",
  grade = "traditional", sources = { "AROMA", "project" }, checked = "2026-11",
}

-- 72, C62
rule "kidney-disease-severe" {
  title   = "Severe kidney disease: clearance first",
  when    = kidney_disease_severe,
  plan    = {
    disposition "clearance_first", clear("physician", kidney_disease_severe), cap_pressure(2),
    exclude("manual_lymphatic_drainage", "deep_tissue"), refer("ref_physician", "soon"),
  },
  because = "The body may hold fluid and bleed easily. A physician should agree first.",
  grade = "safety", sources = { "MLD", "CILIST" }, checked = "2026-11",
}

-- 72, C62: clearance is per condition, so the liver has its own
rule "liver-disease-severe" {
  title   = "Severe liver disease: clearance first",
  when    = liver_disease_severe,
  plan    = {
    disposition "clearance_first", clear("physician", liver_disease_severe), cap_pressure(2),
    exclude("manual_lymphatic_drainage", "deep_tissue"), refer("ref_physician", "soon"),
  },
  because = "Bleeding is more likely. A physician should agree first.",
  grade = "safety", sources = { "MLD", "CILIST" }, checked = "2026-11",
}

-- 85, C77
rule "feeling-dulled-by-medicine" {
  title   = "Strong painkiller or sedative in the last hours: light pressure",
  when    = strong_pain_or_sedative_hours:below(limits.sedative_hours),
  plan    = {
    disposition "modified", cap_pressure(2), exclude("deep_tissue", "trigger_point"), advise "adv_rise_slowly",
    note "Help the person off the table.",
  },
  because = "Dulled feeling can hide pressure that is too strong, and getting up can make dizzy.",
  grade = "project", sources = { "project" }, checked = "2026-11",
}
