-- Techniques that fit what was found in the muscles.
phase "techniques"

-- 102
rule "tender-points" {
  title   = "Tender points that send pain elsewhere: trigger point work",
  when    = all {
    tender_points_referred,
    so_far.pressure_cap:at_least(limits.firm_work_cap),
    pain_duration_weeks:at_least(limits.acute_weeks),
    unless { light_start },
  },
  plan    = {
    rank("trigger_point", 3),
    rank("neuromuscular", 1),
  },
  because = "Sustained pressure on tender points may help when pressing them brings on the known pain.",
  grade   = "low",
  sources = { "S2", "S4" },
  checked = "2026-11",
}

-- 103; section 8 ranks deep tissue for a wish for deep pressure only while no pressure limit holds
rule "tense-muscles-and-firm-wish" {
  title   = "Tight muscles for months and a wish for firm work: deep tissue massage",
  when    = all {
    muscle_tension,
    chronic,
    pref_pressure:one_of { "firm", "deep" },
    so_far.pressure_cap:at_least(limits.firm_work_cap),
    unless { light_start },
  },
  plan    = { rank("deep_tissue", 2) },
  because = "Slow, deep work may help long-standing tightness in people who like firm pressure; one small trial supports it.",
  grade   = "low",
  sources = { "MAJ14" },
  checked = "2026-11",
}

-- 104
rule "stiff-back" {
  title   = "Stiffness: slow stretching work, and exercise",
  when    = any {
    stiff_reduced_motion,
    goals:has "mobility",
  },
  plan    = {
    rank("myofascial_release", 2),
    rank("assisted_stretching", 1),
    refer("ref_exercise_programme", "routine"),
  },
  because = "Slow stretching of the tissues may help a stiff back a little; exercise has better support.",
  grade   = "low",
  sources = { "MFR21", "HAY21" },
  checked = "2026-11",
}

-- 107
rule "painful-spasm" {
  title      = "Painful muscle spasm: light and warm only",
  when       = all {
    muscle_spasm,
    pain_nrs:at_least(limits.spasm_nrs),
  },
  plan       = {
    cap_pressure(limits.spasm_pressure),
    rank("heat_application", 2),
    exclude("friction", "tapotement", "thai_massage"),
  },
  because    = "Muscles in spasm guard the back, and hard work on them can make it worse.",
  grade      = "project",
  sources    = { "project" },
  checked    = "2026-11",
  if_unknown = "ask",
}

-- 136
rule "scoliosis-honest-words" {
  title   = "Scoliosis: comfort, not correction",
  when    = scoliosis,
  plan    = { note "Massage does not straighten the spine. It is used here for comfort only." },
  because = "There is no good support for the claim that massage changes a curved spine.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- 136
rule "scoliosis-side-lying" {
  title   = "Scoliosis and lying face down is uncomfortable: side-lying",
  when    = all {
    scoliosis,
    none { pref_prone_ok },
  },
  plan    = { position("side_lying") },
  because = "Lying on the side can be more comfortable with a curved spine.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
  silence = { ["redundant"] = "lying-face-down-is-hard does it for everybody; this rule names the curved spine" },
}

-- 138
rule "headache-recorded" {
  title   = "Headache: noted, not a target of this plan",
  when    = all {
    headache_tension,
    back_pain,
  },
  plan    = {
    note "Your headache has been noted. This plan is about the back and does not aim at headache.",
    ask(headache_new),
  },
  because = "The studies behind this plan looked at low back pain.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- 138 and section 3.1; the referral is this project's: a new headache should be seen before anyone works on the head
rule "new-headache" {
  title   = "New headache: no work on the head, have it checked",
  when    = headache_new,
  plan    = {
    exclude("craniosacral"),
    avoid("head"),
    refer("ref_physician", "soon"),
  },
  because = "A new or different headache should be checked first.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}
