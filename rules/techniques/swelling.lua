-- Swelling and manual lymphatic drainage.
phase "techniques"

-- 125: drainage needs a diagnosis, a clearance that names it, and none of the conditions that moving fluid could harm
rule "lymphoedema-drainage" {
  title   = "Diagnosed lymphoedema, cleared: manual lymphatic drainage",
  when    = all {
    lymphoedema,
    goals:has "swelling_reduction",
    clearance_obtained,
    clearance_scope:has "lymphoedema",
    none {
      cellulitis,
      heart_failure:one_of { "stable", "decompensated" },
      kidney_disease_severe,
      cancer_status:one_of { "active_treatment", "active_untreated", "bone_metastasis" },
    },
  },
  plan    = {
    rank("manual_lymphatic_drainage", 2),
    note "Manual lymphatic drainage is named for the swelling, not for back pain. It needs a therapist who is trained in it.",
  },
  because = "Drainage is traditionally used for diagnosed lymphoedema; it is not a treatment of back pain.",
  grade   = "traditional",
  sources = { "MLD" },
  checked = "2026-11",
}

-- 126
rule "swelling-of-unknown-cause" {
  title      = "Swelling without a known cause: find the cause first",
  when       = all {
    swelling_present:one_of { "one_limb", "both_legs", "widespread" },
    unless { lymphoedema },
  },
  plan       = {
    exclude("manual_lymphatic_drainage"),
    refer("ref_physician", "urgent"),
  },
  because    = "Swelling can come from the heart, the kidneys or a clot, so it should be checked first.",
  grade      = "safety",
  sources    = { "MLD" },
  checked    = "2026-11",
  if_unknown = "ask",
}

-- section 8: swelling as a goal without a diagnosis
rule "wants-swelling-down" {
  title   = "Wish to reduce swelling without a diagnosis: find the cause first",
  when    = all {
    goals:has "swelling_reduction",
    unless { lymphoedema },
  },
  plan    = {
    exclude("manual_lymphatic_drainage"),
    refer("ref_physician", "soon"),
    ask(swelling_present, lymphoedema),
    note "Massage for swelling is considered only for diagnosed lymphoedema. The cause of a swelling should be found first.",
  },
  because = "Swelling has many causes, and some are harmed by massage.",
  grade   = "safety",
  sources = { "MLD" },
  checked = "2026-11",
}

-- section 8: drainage is for diagnosed lymphoedema only; an unknown answer is no diagnosis
rule "drainage-needs-a-diagnosis" {
  title   = "Lymphatic drainage only for diagnosed lymphoedema",
  when    = unless { lymphoedema },
  plan    = { exclude("manual_lymphatic_drainage") },
  because = "Drainage is meant for diagnosed lymphoedema, and should be avoided without a diagnosis.",
  grade   = "safety",
  sources = { "MLD" },
  checked = "2026-11",
}
