-- Leg signs and narrowing of the spinal canal.
phase "techniques"

-- 108: the protective part does not wait for the answer about weakness, and covers numbness as well as pain in the leg
rule "leg-signs-no-strong-work" {
  title      = "Pain or numbness in the leg: no strong work along the nerve",
  when       = radicular,
  plan       = {
    cap_pressure(limits.leg_sign_back_pressure, "lower_back"),
    cap_pressure(limits.leg_sign_path_pressure, "buttocks", "thighs"),
    exclude("thai_massage", "deep_tissue", "trigger_point"),
  },
  because    = "Avoid strong pressure and strong stretch along an irritated nerve.",
  grade      = "safety",
  sources    = { "KNGF21" },
  checked    = "2026-11",
  if_unknown = "ask",
}

-- 108 and section 3.3
rule "leg-signs-gentle-styles" {
  title   = "Leg signs without weakness: gentle styles, lying on the side",
  when    = all {
    radicular,
    neuro_deficit:one_of { "none", "mild_sensory" },
  },
  plan    = {
    rank("relaxation_massage", 2),
    rank("myofascial_release", 1),
    position("side_lying"),
  },
  because = "When a nerve is irritated, only gentle work for comfort is considered; evidence for massage here is very limited.",
  grade   = "very_low",
  sources = { "KNGF21" },
  checked = "2026-11",
}

-- section 3.2 (heat and cold not on numb skin), for numbness that no diagnosis explains yet
rule "numb-leg-no-heat-or-cold" {
  title      = "Numb leg: no heat, cold or device there",
  when       = any {
    leg_numb_tingle,
    neuro_deficit:one_of { "mild_sensory", "stable_motor" },
  },
  plan       = {
    exclude("heat_application", "ice_application", "handheld_massager", "thighs", "calves", "feet"),
  },
  because    = "Numb skin cannot warn of a burn, frostbite or bruise, so avoid heat, cold and devices on it.",
  grade      = "safety",
  sources    = { "FR06", "GUN" },
  checked    = "2026-11",
  if_unknown = "ask",
}

-- 109
rule "bending-forward-eases" {
  title   = "Leg pain on walking that sitting eases: lie on the side",
  when    = any {
    walking_leg_pain_eased_by_sitting,
    spinal_stenosis,
  },
  plan    = {
    position("side_lying"),
    rank("relaxation_massage", 1),
  },
  because = "Lying flat on the front can bring this kind of pain on.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- 109
rule "walking-leg-pain-not-diagnosed" {
  title   = "Leg pain on walking, not yet diagnosed: see a physician",
  when    = all {
    walking_leg_pain_eased_by_sitting,
    unless { spinal_stenosis },
  },
  plan    = { refer("ref_physician", "soon") },
  because = "Leg pain on walking has several causes that should be told apart.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}
