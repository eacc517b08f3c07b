-- Spinal manipulation and acupuncture: only when asked for, and never while a reason against them is open.
phase "referrals"

-- 173: adults with back pain, every reason against it known to be absent
rule "wants-manipulation" {
  title      = "Chiropractic asked for and every reason against it is known to be absent",
  when       = all {
    pref_referrals_wanted:has "ref_chiropractic",
    back_pain,
    age_years:at_least(18),
    manipulation_open,
    so_far.disposition:one_of { "standard", "modified" },
  },
  plan       = { refer("ref_chiropractic", "optional") },
  because    = "Spinal manipulation probably does about as well as other suggested care.",
  grade      = "moderate",
  sources    = { "RUB19", "ACP17" },
  checked    = "2026-11",
  if_unknown = "ask",
}

-- 174: a reason that is true, or that nobody has asked about, withholds it
rule "manipulation-withheld" {
  title   = "Chiropractic asked for, but a reason against it is there or not yet ruled out",
  when    = all {
    pref_referrals_wanted:has "ref_chiropractic",
    unless { manipulation_open },
  },
  plan    = {
    no_refer("ref_chiropractic"),
    note "Spinal manipulation is not suggested: a condition that speaks against it is present or has not been ruled out. Talk to a physician first.",
    ask(
      midline_bone_tenderness, new_spinal_deformity, hypermobility, spondylolisthesis, gait_or_hand_clumsiness,
      inflammatory_arthritis, aortic_aneurysm, spinal_fusion, disc_herniation
    ),
  },
  because = "Thrusts on the spine have done serious harm in some conditions, so all of them should be ruled out first.",
  grade   = "safety",
  sources = { "MANIP", "BMJ-T" },
  checked = "2026-11",
}

-- 175: guidelines disagree; the default and unknown profile allow it
rule "wants-acupuncture" {
  title   = "Acupuncture asked for: an option on which guidelines disagree",
  when    = all {
    chronic,
    pref_referrals_wanted:has "ref_acupuncture",
    unless { guideline_profile:is "uk_nice" },
    unless { pref_no_needles },
    none { anticoagulant, bleeding_disorder:one_of { "mild", "moderate_severe" }, pregnant },
    unless { platelet_count:below(limits.acupuncture_platelets) },
    so_far.disposition:one_of { "standard", "modified" },
  },
  plan    = {
    refer("ref_acupuncture", "optional"),
    note "Guidelines disagree about acupuncture: some list it as an option for long-standing back pain, others do not support it.",
  },
  because = "Acupuncture may help a little; the evidence conflicts.",
  grade   = "low",
  sources = { "WHO23", "ACP17", "MU20" },
  checked = "2026-11",
}

-- 176
rule "acupuncture-not-in-this-guideline" {
  title   = "British guidance does not support acupuncture",
  when    = all {
    guideline_profile:is "uk_nice",
    pref_referrals_wanted:has "ref_acupuncture",
  },
  plan    = {
    no_refer("ref_acupuncture"),
    note "The guidance used here (NICE) does not support acupuncture for back pain.",
  },
  because = "The guideline of this service does not support it.",
  grade   = "low",
  sources = { "NICE16" },
  checked = "2026-11",
}

-- 177: a clearance for massage is no clearance for needles, so it does not lift this
rule "acupuncture-and-bleeding" {
  title   = "Bleeding risk: no acupuncture without a provider's agreement",
  when    = all {
    pref_referrals_wanted:has "ref_acupuncture",
    acupuncture_bleeding_risk,
  },
  plan    = {
    no_refer("ref_acupuncture"),
    note "With a bleeding risk, ask your provider before any needles are used.",
  },
  because = "Needles can cause bleeding, so this should be checked first.",
  grade   = "safety",
  sources = { "project" },
  checked = "2026-11",
}

-- section 6: pregnancy points
rule "acupuncture-and-pregnancy" {
  title   = "Pregnancy: acupuncture only as the maternity provider agrees",
  when    = all {
    pref_referrals_wanted:has "ref_acupuncture",
    pregnant,
  },
  plan    = {
    no_refer("ref_acupuncture"),
    note "In pregnancy, ask your maternity provider before any acupuncture.",
  },
  because = "Some points are avoided in pregnancy, so this should be checked first.",
  grade   = "safety",
  sources = { "project" },
  checked = "2026-11",
}

-- section 8
rule "no-needles" {
  title   = "No needles wanted: no acupuncture",
  when    = pref_no_needles,
  plan    = { no_refer("ref_acupuncture") },
  because = "You would rather avoid needles.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}
