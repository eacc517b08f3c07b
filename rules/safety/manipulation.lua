-- When not to refer for chiropractic or other thrust manipulation (table 4.3). A referral that the person asks for is decided by
-- the referral rules; these rows block it whatever they say.
phase "safety"

-- 4.3, row 1
rule "manipulation-fracture-or-instability" {
  title   = "No manipulation: fracture or instability",
  when    = any {
    fracture_current, midline_bone_tenderness, new_spinal_deformity, hypermobility,
    spondylolisthesis:is "unstable_or_unknown",
  },
  plan    = { no_refer "ref_chiropractic" },
  because = "A thrust can move a broken bone or a joint that is not stable.",
  grade = "safety", sources = { "BMJ-T", "MANIP" }, checked = "2026-11", locked = true,
}

-- 4.3, row 2
rule "manipulation-infection-or-tumour" {
  title   = "No manipulation: infection or cancer",
  when    = any {
    fever, infection_systemic, cellulitis,
    cancer_status:one_of { "active_treatment", "active_untreated", "bone_metastasis" },
  },
  plan    = { no_refer "ref_chiropractic" },
  because = "Infection and cancer can weaken bone.",
  grade = "safety", sources = { "MANIP" }, checked = "2026-11", locked = true,
}

-- 4.3, row 3; section 6: "radicular with deficit"
rule "manipulation-nerve-signs" {
  title   = "No manipulation: nerve signs",
  when    = any {
    saddle_numbness, bladder_change, bowel_change, sexual_function_change, gait_or_hand_clumsiness,
    neuro_deficit:one_of { "mild_sensory", "stable_motor", "progressive_or_severe" },
  },
  plan    = { no_refer "ref_chiropractic" },
  because = "A thrust can harm nerves that are under pressure.",
  grade = "safety", sources = { "BMJ-T", "MANIP" }, checked = "2026-11", locked = true,
}

-- 4.3, row 4
rule "manipulation-thin-bones" {
  title   = "No manipulation: thin bones or long-term steroids",
  when    = any {
    osteoporosis_level:one_of { "osteopenia", "osteoporosis", "severe_or_prior_fragility_fracture" }, steroid_long_term,
  },
  plan    = { no_refer "ref_chiropractic" },
  because = "Thin bones can break under a thrust; a physician decides about gentle mobilisation.",
  grade = "safety", sources = { "MANIP", "BMJ-T" }, checked = "2026-11", locked = true,
}

-- 4.3, row 5
rule "manipulation-bleeding" {
  title   = "No manipulation: bleeding risk",
  when    = any {
    anticoagulant, bleeding_disorder:one_of { "mild", "moderate_severe" }, platelet_count:below(limits.platelets_light),
  },
  plan    = { no_refer "ref_chiropractic" },
  because = "A thrust can cause bleeding around the spine.",
  grade = "safety", sources = { "MANIP", "BMJ-T" }, checked = "2026-11", locked = true,
}

-- 4.3, row 6
rule "manipulation-inflamed-joints" {
  title   = "No manipulation: inflamed joints",
  when    = inflammatory_arthritis:is "flare",
  plan    = { no_refer "ref_chiropractic" },
  because = "A thrust can harm inflamed joints.",
  grade = "safety", sources = { "MANIP" }, checked = "2026-11", locked = true,
  silence = { ["redundant"] = "inflamed joints need their own reason, whatever else withholds manipulation" },
}

-- 4.3, row 7
rule "manipulation-aneurysm" {
  title   = "No manipulation: aneurysm",
  when    = any { aortic_aneurysm, pulsating_abdomen },
  plan    = { no_refer "ref_chiropractic" },
  because = "A thrust can harm a widened artery.",
  grade = "safety", sources = { "BMJ-T", "MANIP" }, checked = "2026-11", locked = true,
}

-- 4.3, row 8
rule "manipulation-spine-surgery" {
  title   = "No manipulation: fusion or recent surgery of the spine",
  when    = any {
    spinal_fusion,
    all {
      surgery_weeks_ago:at_most(limits.surgery_major_weeks),
      unless { surgery_region:has_none { "spine" } },
    },
  },
  plan    = { no_refer "ref_chiropractic" },
  because = "After surgery of the spine only the surgeon can agree to manipulation.",
  grade = "safety", sources = { "BMJ-T" }, checked = "2026-11", locked = true,
}

-- 4.3, row 9
rule "manipulation-disc-not-assessed" {
  title   = "No manipulation: disc herniation that was not assessed",
  when    = all { disc_herniation, unless { provider_assessed } },
  plan    = { no_refer "ref_chiropractic" },
  because = "A herniated disc should be assessed before anybody considers a thrust.",
  grade = "safety", sources = { "SMT-DISC" }, checked = "2026-11", locked = true,
}

-- 4.3, row 10
rule "manipulation-minor-or-pregnant" {
  title   = "No manipulation proposed: under 18 or pregnant",
  when    = any { age_years:below(18), pregnant },
  plan    = { no_refer "ref_chiropractic" },
  because = "In young people and in pregnancy the provider decides about manipulation.",
  grade = "project", sources = { "project" }, checked = "2026-11", locked = true,
}
