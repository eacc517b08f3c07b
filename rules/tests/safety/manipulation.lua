-- When not to refer for manipulation: each row of the table blocks it, even when it is wanted.

test "manipulation-fracture-or-instability: manipulation is blocked by fracture or instability (1)" {
  given  = {
    like = "healthy_adult", fracture_current = true, fracture_region = { "feet" },
    pref_referrals_wanted = { "ref_chiropractic" },
  },
  expect = { not_refers = { "ref_chiropractic" }, fires = { "manipulation-fracture-or-instability" } },
}

test "manipulation-fracture-or-instability: manipulation is blocked by fracture or instability (2)" {
  given  = { like = "healthy_adult", midline_bone_tenderness = true, pref_referrals_wanted = { "ref_chiropractic" } },
  expect = { not_refers = { "ref_chiropractic" }, fires = { "manipulation-fracture-or-instability" } },
}

test "manipulation-fracture-or-instability: manipulation is blocked by fracture or instability (3)" {
  given  = { like = "healthy_adult", new_spinal_deformity = true, pref_referrals_wanted = { "ref_chiropractic" } },
  expect = { not_refers = { "ref_chiropractic" }, fires = { "manipulation-fracture-or-instability" } },
}

test "manipulation-fracture-or-instability: manipulation is blocked by fracture or instability (4)" {
  given  = { like = "healthy_adult", hypermobility = true, pref_referrals_wanted = { "ref_chiropractic" } },
  expect = { not_refers = { "ref_chiropractic" }, fires = { "manipulation-fracture-or-instability" } },
}

test "manipulation-fracture-or-instability: manipulation is blocked by fracture or instability (5)" {
  given  = {
    like = "healthy_adult", spondylolisthesis = "unstable_or_unknown", pref_referrals_wanted = { "ref_chiropractic" },
  },
  expect = { not_refers = { "ref_chiropractic" }, fires = { "manipulation-fracture-or-instability" } },
}

test "manipulation-fracture-or-instability: manipulation is not blocked by fracture or instability" {
  given  = {
    like = "healthy_adult", midline_bone_tenderness = false, new_spinal_deformity = false, hypermobility = false,
    spondylolisthesis = "stable", pref_referrals_wanted = { "ref_chiropractic" },
  },
  expect = { misses = { "manipulation-fracture-or-instability" } },
}

test "manipulation-fracture-or-instability: manipulation waits for the answer about fracture or instability" {
  given  = { like = "healthy_adult", pref_referrals_wanted = { "ref_chiropractic" } },
  expect = { not_refers = { "ref_chiropractic" }, undecided = { "manipulation-fracture-or-instability" } },
}

test "manipulation-infection-or-tumour: manipulation is blocked by infection or cancer (1)" {
  given  = { like = "healthy_adult", fever_now = true, pref_referrals_wanted = { "ref_chiropractic" } },
  expect = { not_refers = { "ref_chiropractic" }, fires = { "manipulation-infection-or-tumour" } },
}

test "manipulation-infection-or-tumour: manipulation is blocked by infection or cancer (2)" {
  given  = { like = "healthy_adult", infection_systemic = true, pref_referrals_wanted = { "ref_chiropractic" } },
  expect = { not_refers = { "ref_chiropractic" }, fires = { "manipulation-infection-or-tumour" } },
}

test "manipulation-infection-or-tumour: manipulation is blocked by infection or cancer (3)" {
  given  = { like = "healthy_adult", cellulitis = true, pref_referrals_wanted = { "ref_chiropractic" } },
  expect = { not_refers = { "ref_chiropractic" }, fires = { "manipulation-infection-or-tumour" } },
}

test "manipulation-infection-or-tumour: manipulation is blocked by infection or cancer (4)" {
  given  = {
    like = "healthy_adult", cancer_status = "bone_metastasis", pref_referrals_wanted = { "ref_chiropractic" },
  },
  expect = { not_refers = { "ref_chiropractic" }, fires = { "manipulation-infection-or-tumour" } },
}

test "manipulation-infection-or-tumour: manipulation is blocked by infection or cancer (5)" {
  given  = { like = "healthy_adult", temperature_c = 38.5, pref_referrals_wanted = { "ref_chiropractic" } },
  expect = { not_refers = { "ref_chiropractic" }, fires = { "manipulation-infection-or-tumour" } },
}

test "manipulation-infection-or-tumour: manipulation is not blocked by infection or cancer" {
  given  = {
    like = "healthy_adult", temperature_c = 36.8, cellulitis = false, pref_referrals_wanted = { "ref_chiropractic" },
  },
  expect = { misses = { "manipulation-infection-or-tumour" } },
}

test "manipulation-infection-or-tumour: manipulation waits for the answer about infection or cancer" {
  given  = { like = "healthy_adult", pref_referrals_wanted = { "ref_chiropractic" } },
  expect = { not_refers = { "ref_chiropractic" }, undecided = { "manipulation-infection-or-tumour" } },
}

test "manipulation-nerve-signs: manipulation is blocked by nerve signs (1)" {
  given  = { like = "healthy_adult", saddle_numbness = true, pref_referrals_wanted = { "ref_chiropractic" } },
  expect = { not_refers = { "ref_chiropractic" }, fires = { "manipulation-nerve-signs" } },
}

test "manipulation-nerve-signs: manipulation is blocked by nerve signs (2)" {
  given  = { like = "healthy_adult", bladder_change = true, pref_referrals_wanted = { "ref_chiropractic" } },
  expect = { not_refers = { "ref_chiropractic" }, fires = { "manipulation-nerve-signs" } },
}

test "manipulation-nerve-signs: manipulation is blocked by nerve signs (3)" {
  given  = { like = "healthy_adult", bowel_change = true, pref_referrals_wanted = { "ref_chiropractic" } },
  expect = { not_refers = { "ref_chiropractic" }, fires = { "manipulation-nerve-signs" } },
}

test "manipulation-nerve-signs: manipulation is blocked by nerve signs (4)" {
  given  = { like = "healthy_adult", sexual_function_change = true, pref_referrals_wanted = { "ref_chiropractic" } },
  expect = { not_refers = { "ref_chiropractic" }, fires = { "manipulation-nerve-signs" } },
}

test "manipulation-nerve-signs: manipulation is blocked by nerve signs (5)" {
  given  = { like = "healthy_adult", gait_or_hand_clumsiness = true, pref_referrals_wanted = { "ref_chiropractic" } },
  expect = { not_refers = { "ref_chiropractic" }, fires = { "manipulation-nerve-signs" } },
}

test "manipulation-nerve-signs: manipulation is blocked by nerve signs (6)" {
  given  = { like = "healthy_adult", neuro_deficit = "stable_motor", pref_referrals_wanted = { "ref_chiropractic" } },
  expect = { not_refers = { "ref_chiropractic" }, fires = { "manipulation-nerve-signs" } },
}

test "manipulation-nerve-signs: manipulation is not blocked by nerve signs" {
  given  = {
    like = "healthy_adult", sexual_function_change = false, gait_or_hand_clumsiness = false,
    pref_referrals_wanted = { "ref_chiropractic" },
  },
  expect = { misses = { "manipulation-nerve-signs" } },
}

test "manipulation-nerve-signs: manipulation waits for the answer about nerve signs" {
  given  = { like = "healthy_adult", pref_referrals_wanted = { "ref_chiropractic" } },
  expect = { not_refers = { "ref_chiropractic" }, undecided = { "manipulation-nerve-signs" } },
}

test "manipulation-thin-bones: manipulation is blocked by thin bones or steroids (1)" {
  given  = {
    like = "healthy_adult", osteoporosis_level = "osteopenia", pref_referrals_wanted = { "ref_chiropractic" },
  },
  expect = { not_refers = { "ref_chiropractic" }, fires = { "manipulation-thin-bones" } },
}

test "manipulation-thin-bones: manipulation is blocked by thin bones or steroids (2)" {
  given  = { like = "healthy_adult", steroid_long_term = true, pref_referrals_wanted = { "ref_chiropractic" } },
  expect = { not_refers = { "ref_chiropractic" }, fires = { "manipulation-thin-bones" } },
}

test "manipulation-thin-bones: manipulation is not blocked by thin bones or steroids" {
  given  = { like = "healthy_adult", pref_referrals_wanted = { "ref_chiropractic" } },
  expect = { misses = { "manipulation-thin-bones" } },
}

test "manipulation-thin-bones: manipulation waits for the answer about thin bones or steroids" {
  given  = { like = "healthy_adult", osteoporosis_level = unknown, pref_referrals_wanted = { "ref_chiropractic" } },
  expect = { not_refers = { "ref_chiropractic" }, undecided = { "manipulation-thin-bones" } },
}

test "manipulation-bleeding: manipulation is blocked by bleeding (1)" {
  given  = { like = "healthy_adult", anticoagulant = true, pref_referrals_wanted = { "ref_chiropractic" } },
  expect = { not_refers = { "ref_chiropractic" }, fires = { "manipulation-bleeding" } },
}

test "manipulation-bleeding: manipulation is blocked by bleeding (2)" {
  given  = { like = "healthy_adult", bleeding_disorder = "mild", pref_referrals_wanted = { "ref_chiropractic" } },
  expect = { not_refers = { "ref_chiropractic" }, fires = { "manipulation-bleeding" } },
}

test "manipulation-bleeding: manipulation is blocked by bleeding (3)" {
  given  = { like = "healthy_adult", platelet_count = 99, pref_referrals_wanted = { "ref_chiropractic" } },
  expect = { not_refers = { "ref_chiropractic" }, fires = { "manipulation-bleeding" } },
}

test "manipulation-bleeding: manipulation is not blocked by bleeding" {
  given  = { like = "healthy_adult", platelet_count = 100, pref_referrals_wanted = { "ref_chiropractic" } },
  expect = { misses = { "manipulation-bleeding" } },
}

test "manipulation-bleeding: manipulation waits for the answer about bleeding" {
  given  = { like = "healthy_adult", pref_referrals_wanted = { "ref_chiropractic" } },
  expect = { not_refers = { "ref_chiropractic" }, undecided = { "manipulation-bleeding" } },
}

test "manipulation-inflamed-joints: manipulation is blocked by inflamed joints (1)" {
  given  = { like = "healthy_adult", inflammatory_arthritis = "flare", pref_referrals_wanted = { "ref_chiropractic" } },
  expect = { not_refers = { "ref_chiropractic" }, fires = { "manipulation-inflamed-joints" } },
}

test "manipulation-inflamed-joints: manipulation is not blocked by inflamed joints" {
  given  = { like = "healthy_adult", inflammatory_arthritis = "quiet", pref_referrals_wanted = { "ref_chiropractic" } },
  expect = { misses = { "manipulation-inflamed-joints" } },
}

test "manipulation-inflamed-joints: manipulation waits for the answer about inflamed joints" {
  given  = { like = "healthy_adult", pref_referrals_wanted = { "ref_chiropractic" } },
  expect = { not_refers = { "ref_chiropractic" }, undecided = { "manipulation-inflamed-joints" } },
}

test "manipulation-aneurysm: manipulation is blocked by aneurysm (1)" {
  given  = { like = "healthy_adult", aortic_aneurysm = true, pref_referrals_wanted = { "ref_chiropractic" } },
  expect = { not_refers = { "ref_chiropractic" }, fires = { "manipulation-aneurysm" } },
}

test "manipulation-aneurysm: manipulation is blocked by aneurysm (2)" {
  given  = { like = "healthy_adult", pulsating_abdomen = true, pref_referrals_wanted = { "ref_chiropractic" } },
  expect = { not_refers = { "ref_chiropractic" }, fires = { "manipulation-aneurysm" } },
}

test "manipulation-aneurysm: manipulation is not blocked by aneurysm" {
  given  = { like = "healthy_adult", aortic_aneurysm = false, pref_referrals_wanted = { "ref_chiropractic" } },
  expect = { misses = { "manipulation-aneurysm" } },
}

test "manipulation-aneurysm: manipulation waits for the answer about aneurysm" {
  given  = { like = "healthy_adult", pref_referrals_wanted = { "ref_chiropractic" } },
  expect = { not_refers = { "ref_chiropractic" }, undecided = { "manipulation-aneurysm" } },
}

test "manipulation-spine-surgery: manipulation is blocked by surgery of the spine (1)" {
  given  = { like = "healthy_adult", spinal_fusion = true, pref_referrals_wanted = { "ref_chiropractic" } },
  expect = { not_refers = { "ref_chiropractic" }, fires = { "manipulation-spine-surgery" } },
}

test "manipulation-spine-surgery: manipulation is blocked by surgery of the spine (2)" {
  given  = {
    like = "healthy_adult", surgery_weeks_ago = 12, surgery_region = { "spine" },
    pref_referrals_wanted = { "ref_chiropractic" },
  },
  expect = { not_refers = { "ref_chiropractic" }, fires = { "manipulation-spine-surgery" } },
}

test "manipulation-spine-surgery: manipulation is blocked by surgery of the spine (3)" {
  given  = { like = "healthy_adult", surgery_weeks_ago = 10, pref_referrals_wanted = { "ref_chiropractic" } },
  expect = { not_refers = { "ref_chiropractic" }, fires = { "manipulation-spine-surgery" } },
}

test "manipulation-spine-surgery: manipulation is not blocked by surgery of the spine" {
  given  = {
    like = "healthy_adult", spinal_fusion = false, surgery_weeks_ago = 12.1, surgery_region = { "spine" },
    pref_referrals_wanted = { "ref_chiropractic" },
  },
  expect = { misses = { "manipulation-spine-surgery" } },
}

test "manipulation-spine-surgery: manipulation waits for the answer about surgery of the spine" {
  given  = { like = "healthy_adult", surgery_weeks_ago = 50, pref_referrals_wanted = { "ref_chiropractic" } },
  expect = { not_refers = { "ref_chiropractic" }, undecided = { "manipulation-spine-surgery" } },
}

test "manipulation-disc-not-assessed: manipulation is blocked by a disc that was not assessed (1)" {
  given  = { like = "healthy_adult", disc_herniation = true, pref_referrals_wanted = { "ref_chiropractic" } },
  expect = { not_refers = { "ref_chiropractic" }, fires = { "manipulation-disc-not-assessed" } },
}

test "manipulation-disc-not-assessed: manipulation is blocked by a disc that was not assessed (2)" {
  given  = {
    like = "healthy_adult", disc_herniation = true, provider_assessed = false,
    pref_referrals_wanted = { "ref_chiropractic" },
  },
  expect = { not_refers = { "ref_chiropractic" }, fires = { "manipulation-disc-not-assessed" } },
}

test "manipulation-disc-not-assessed: manipulation is not blocked by a disc that was not assessed" {
  given  = {
    like = "healthy_adult", disc_herniation = true, provider_assessed = true,
    pref_referrals_wanted = { "ref_chiropractic" },
  },
  expect = { misses = { "manipulation-disc-not-assessed" } },
}

test "manipulation-disc-not-assessed: manipulation waits for the answer about a disc that was not assessed" {
  given  = { like = "healthy_adult", pref_referrals_wanted = { "ref_chiropractic" } },
  expect = { not_refers = { "ref_chiropractic" }, undecided = { "manipulation-disc-not-assessed" } },
}

test "manipulation-minor-or-pregnant: manipulation is blocked by youth or pregnancy (1)" {
  given  = { like = "healthy_adult", age_years = 17, pref_referrals_wanted = { "ref_chiropractic" } },
  expect = { not_refers = { "ref_chiropractic" }, fires = { "manipulation-minor-or-pregnant" } },
}

test "manipulation-minor-or-pregnant: manipulation is blocked by youth or pregnancy (2)" {
  given  = { like = "healthy_adult", pregnancy_status = "trimester_3", pref_referrals_wanted = { "ref_chiropractic" } },
  expect = { not_refers = { "ref_chiropractic" }, fires = { "manipulation-minor-or-pregnant" } },
}

test "manipulation-minor-or-pregnant: manipulation is not blocked by youth or pregnancy" {
  given  = { like = "healthy_adult", age_years = 18, pref_referrals_wanted = { "ref_chiropractic" } },
  expect = { misses = { "manipulation-minor-or-pregnant" } },
}

test "manipulation-minor-or-pregnant: manipulation waits for the answer about youth or pregnancy" {
  given  = { like = "healthy_adult", pregnancy_status = unknown, pref_referrals_wanted = { "ref_chiropractic" } },
  expect = { not_refers = { "ref_chiropractic" }, undecided = { "manipulation-minor-or-pregnant" } },
}

test "manipulation-spine-surgery: manipulation is not blocked by surgery of a hand" {
  given  = {
    like = "healthy_adult", spinal_fusion = false, surgery_weeks_ago = 10, surgery_region = { "hands" },
    pref_referrals_wanted = { "ref_chiropractic" },
  },
  expect = { misses = { "manipulation-spine-surgery" } },
}
