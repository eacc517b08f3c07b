-- Tests of techniques/stroke_limits.lua.

test "nothing said about joints, fainting or latex" {
  given  = { like = "healthy_adult", surgery_weeks_ago = unknown },
  expect = {
    undecided = {
      "joints-not-to-be-moved", "joint-replacement-no-thai", "no-shaking-after-surgery", "chair-massage-not-now",
      "latex-allergy",
    },
    asks      = { "surgery_weeks_ago" },
  },
}
test "fused spine: joints are not moved" {
  given  = { like = "healthy_adult", spinal_fusion = true, pref_wanted = { "passive_joint_movement" } },
  expect = { fires = { "joints-not-to-be-moved" }, excludes = { "passive_joint_movement" } },
}
test "unstable slipped vertebra: joints are not moved" {
  given  = { like = "healthy_adult", spondylolisthesis = "unstable_or_unknown" },
  expect = { fires = { "joints-not-to-be-moved" }, disposition = "clearance_first" },
}
test "broken hand: joints are not moved, no shaking" {
  given  = {
    like = "healthy_adult", pref_wanted = { "vibration_stroke" }, fracture_current = true,
    fracture_region = { "hands" },
  },
  expect = { excludes = { "vibration_stroke" }, fires = { "joints-not-to-be-moved", "no-shaking-after-surgery" } },
}
test "lax joints: joints are not moved" {
  given  = {
    like = "healthy_adult", hypermobility = true, pref_wanted = { "passive_joint_movement", "assisted_stretching" },
  },
  expect = { fires = { "joints-not-to-be-moved" }, excludes = { "passive_joint_movement", "assisted_stretching" } },
}
test "joints are sound" {
  given  = {
    like = "healthy_adult", spinal_fusion = false, spondylolisthesis = "stable", inflammatory_arthritis = "quiet",
    hypermobility = false,
  },
  expect = { misses = { "joints-not-to-be-moved" } },
}
test "joint replacement: no Thai massage" {
  given  = {
    like = "healthy_adult", surgery_weeks_ago = 300, surgery_region = { "joint_replacement" },
    pref_wanted = { "thai_massage" },
  },
  expect = { fires = { "joint-replacement-no-thai" }, excludes = { "thai_massage" } },
}
test "another operation long ago" {
  given  = { like = "healthy_adult", surgery_weeks_ago = 300, surgery_region = { "abdomen" } },
  expect = { misses = { "joint-replacement-no-thai", "no-shaking-after-surgery" } },
}
test "operation just under 6 weeks ago: no shaking" {
  given  = { like = "healthy_adult", surgery_weeks_ago = 5.9, surgery_region = { "abdomen" } },
  expect = { fires = { "no-shaking-after-surgery" } },
}
test "operation 6 weeks ago" {
  given  = { like = "healthy_adult", surgery_weeks_ago = 6, surgery_region = { "abdomen" } },
  expect = { misses = { "no-shaking-after-surgery" } },
}
test "fainting: no seated massage" {
  given  = { like = "healthy_adult", collapse_or_clammy = true, pref_setting = "workplace" },
  expect = { fires = { "chair-massage-not-now" }, not_recommended = { "chair_massage" } },
}
test "severe new pain: no seated massage" {
  given  = {
    like = "healthy_adult", collapse_or_clammy = false, pain_duration_weeks = 1, pain_nrs = 7,
    pref_setting = "workplace",
  },
  expect = { fires = { "chair-massage-not-now" }, not_recommended = { "chair_massage" }, dose = "D02" },
}
test "new pain of just under 7" {
  given  = {
    like = "healthy_adult", collapse_or_clammy = false, pain_duration_weeks = 1, pain_nrs = 6.9,
    pref_setting = "workplace",
  },
  expect = { misses = { "chair-massage-not-now" }, recommends = { "chair_massage" } },
}
test "latex allergy" {
  given  = { like = "healthy_adult", allergy_latex = true },
  expect = { fires = { "latex-allergy" }, products = { "no_latex" }, notes_match = { "latex" } },
}
test "no latex allergy" {
  given  = { like = "healthy_adult", allergy_latex = false },
  expect = { misses = { "latex-allergy" } },
}
