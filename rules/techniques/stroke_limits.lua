-- Reasons of section 3 against single techniques that no safety row covers.
phase "techniques"

-- section 3.2, passive joint movement: C41, C44, C45, C71, C72
rule "joints-not-to-be-moved" {
  title   = "Fusion, instability, fracture or flare: no moving of joints by the therapist",
  when    = any {
    spinal_fusion,
    spondylolisthesis:is "unstable_or_unknown",
    fracture_current,
    inflammatory_arthritis:is "flare",
    hypermobility,
  },
  plan    = { exclude("passive_joint_movement", "assisted_stretching", "thai_massage") },
  because = "Avoid moving or stretching a joint that is fused, loose, broken or inflamed.",
  grade   = "safety",
  sources = { "BMJ-T" },
  checked = "2026-11",
}

-- section 3.1, Thai massage and joint replacement
rule "joint-replacement-no-thai" {
  title   = "Joint replacement: no Thai massage",
  when    = surgery_region:has "joint_replacement",
  plan    = { exclude("thai_massage", "assisted_stretching") },
  because = "Avoid strong stretching with an artificial joint.",
  grade   = "safety",
  sources = { "project" },
  checked = "2026-11",
}

-- section 3.2, manual vibration after fracture or surgery; tapotement over a recent operation
rule "no-shaking-after-surgery" {
  title      = "Recent operation or fracture: no shaking or tapping",
  when       = any {
    fracture_current,
    surgery_weeks_ago:below(limits.surgery_recent_weeks),
  },
  plan       = { exclude("vibration_stroke", "tapotement", "percussion") },
  because    = "Avoid shaking and tapping while bone or a wound is healing.",
  grade      = "safety",
  sources    = { "CILIST" },
  checked    = "2026-11",
  if_unknown = "ask",
}

-- section 3.1, chair massage: fainting and pain on sitting
rule "chair-massage-not-now" {
  title   = "Fainting or severe new pain: no seated massage",
  when    = any {
    collapse_or_clammy,
    all { acute, pain_nrs:at_least(limits.severe_nrs) },
  },
  plan    = { exclude("chair_massage") },
  because = "Sitting in a massage chair should wait while you feel faint or sitting hurts badly.",
  grade   = "safety",
  sources = { "project" },
  checked = "2026-11",
}

-- C84
rule "latex-allergy" {
  title   = "Latex allergy: no latex gloves or bands",
  when    = allergy_latex,
  plan    = {
    product("no_latex"),
    note "Tell the therapist about the latex allergy: no latex gloves, bands or cups.",
  },
  because = "Latex can set off an allergic reaction.",
  grade   = "safety",
  sources = { "project" },
  checked = "2026-11",
}
