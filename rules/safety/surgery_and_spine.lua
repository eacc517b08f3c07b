-- Operations, hardware in the spine, and slipped vertebrae.
phase "safety"

-- 50, C42
rule "surgery-recent" {
  title   = "Surgery in the last weeks: clearance first",
  when    = surgery_weeks_ago:below(limits.surgery_recent_weeks),
  plan    = {
    disposition "clearance_first", clear("surgeon", surgery_weeks_ago), avoid(surgery_region), exclude(group.forceful),
    ask(surgery_region), refer("ref_physician", "soon"),
  },
  because = "Wounds are healing and clots are more likely in the first weeks. The surgeon should agree first.",
  grade = "safety", sources = { "S0", "S2", "ONC-MSU", "CILIST" }, checked = "2026-11",
}

-- 51, C43; an unknown region counts as spine, heart or joint
rule "surgery-of-spine-heart-or-joint" {
  title   = "Surgery of spine, heart or joint in the last months: clearance first",
  when    = all {
    surgery_weeks_ago:between(limits.surgery_recent_weeks, limits.surgery_major_weeks),
    unless { surgery_region:has_none { "spine", "heart", "joint_replacement" } },
  },
  plan    = {
    disposition "clearance_first", clear("surgeon", surgery_weeks_ago), cap_pressure(3), exclude "deep_tissue",
    avoid(surgery_region), ask(surgery_region), no_refer "ref_chiropractic", refer("ref_physician", "soon"),
  },
  because = "After surgery of the spine, the heart or a joint, healing takes longer. The surgeon should agree first.",
  grade = "project", sources = { "project" }, checked = "2026-11",
}

-- 52, C44
rule "spinal-fusion" {
  title   = "Spinal fusion or hardware: no strong stretch or twist",
  when    = spinal_fusion,
  plan    = {
    disposition "modified", exclude("thai_massage", "assisted_stretching", "passive_joint_movement"),
    cap_pressure(3, "lower_back"), no_refer "ref_chiropractic",
    note "Light work over the hardware, no twist and no thrust.",
  },
  because = "Strong stretches and twists strain the hardware and the joints beside it.",
  grade = "safety", sources = { "BMJ-T" }, checked = "2026-11",
}

-- 53, C45
rule "slipped-vertebra-unstable" {
  title   = "Slipped vertebra, not known to be stable: clearance first",
  when    = spondylolisthesis:is "unstable_or_unknown",
  plan    = {
    disposition "clearance_first", clear("physician", spondylolisthesis), exclude("thai_massage", "deep_tissue"),
    position "side_lying", no_refer "ref_chiropractic", refer("ref_physician", "soon"),
    note "No bending backwards face down, and no pressure on the slipped level.",
  },
  because = "A vertebra that can move may slip further. A physician should agree first.",
  grade = "safety", sources = { "MANIP", "BMJ-T" }, checked = "2026-11",
}

-- 54
rule "slipped-vertebra-stable" {
  title   = "Stable slipped vertebra: side-lying, medium pressure on the low back",
  when    = spondylolisthesis:is "stable",
  plan    = { disposition "modified", position "side_lying", cap_pressure(3, "lower_back") },
  because = "Bending backwards is often uncomfortable with a slipped vertebra.",
  grade = "project", sources = { "project" }, checked = "2026-11",
}
