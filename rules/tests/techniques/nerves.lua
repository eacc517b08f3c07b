-- Tests of techniques/nerves.lua.

test "nothing said about the legs" {
  given  = { like = "healthy_adult" },
  expect = {
    undecided = {
      "leg-signs-no-strong-work", "leg-signs-gentle-styles", "numb-leg-no-heat-or-cold", "bending-forward-eases",
      "walking-leg-pain-not-diagnosed",
    },
  },
}
test "pain below the knee: gentle styles, nothing strong along the nerve" {
  given  = {
    like = "healthy_adult", leg_pain_below_knee = true, leg_numb_tingle = false,
    pref_wanted = { "deep_tissue", "trigger_point", "thai_massage" },
  },
  expect = {
    fires = { "leg-signs-no-strong-work", "leg-signs-gentle-styles" }, misses = { "numb-leg-no-heat-or-cold" },
    excludes = { "deep_tissue", "trigger_point", "thai_massage" }, positions = { "side_lying" },
    recommends = { "relaxation_massage", "myofascial_release" },
    cap_pressure = { lower_back = 3, buttocks = 2, thighs = 2 },
  },
}
test "tingling in the leg is enough, and heat stays off it" {
  given  = { like = "healthy_adult", leg_pain_below_knee = false, leg_numb_tingle = true },
  expect = {
    fires           = { "leg-signs-no-strong-work", "leg-signs-gentle-styles", "numb-leg-no-heat-or-cold" },
    not_recommended = { "deep_tissue", "trigger_point", "thai_massage" },
  },
}
test "no leg signs" {
  given  = { like = "healthy_adult", leg_pain_below_knee = false, leg_numb_tingle = false },
  expect = { misses = { "leg-signs-no-strong-work", "leg-signs-gentle-styles", "numb-leg-no-heat-or-cold" } },
}
test "leg pain with weakness: the protection holds, the gentle styles wait" {
  given  = { like = "healthy_adult", leg_pain_below_knee = true, neuro_deficit = "stable_motor" },
  expect = {
    disposition = "clearance_first", fires = { "leg-signs-no-strong-work", "numb-leg-no-heat-or-cold" },
    misses = { "leg-signs-gentle-styles" },
  },
}
test "leg pain and unknown weakness: the protection does not wait" {
  given  = { like = "healthy_adult", leg_pain_below_knee = true, neuro_deficit = unknown },
  expect = {
    disposition = "provisional", fires = { "leg-signs-no-strong-work" }, undecided = { "leg-signs-gentle-styles" },
    asks = { "neuro_deficit", "leg_numb_tingle" },
  },
}
test "mild numbness found by a clinician counts for heat and cold" {
  given  = { like = "healthy_adult", leg_numb_tingle = false, neuro_deficit = "mild_sensory" },
  expect = { fires = { "numb-leg-no-heat-or-cold" } },
}

test "leg pain on walking that sitting eases, no diagnosis: side-lying and a physician" {
  given  = { like = "healthy_adult", pain_duration_weeks = 5, walking_leg_pain_eased_by_sitting = true },
  expect = {
    fires = { "bending-forward-eases", "walking-leg-pain-not-diagnosed" }, positions = { "side_lying" },
    refers = { ref_physician = "soon" },
  },
}
test "narrow spinal canal already diagnosed" {
  given  = {
    like = "healthy_adult", walking_leg_pain_eased_by_sitting = true, spinal_stenosis = true, provider_assessed = true,
  },
  expect = {
    fires = { "bending-forward-eases" }, misses = { "walking-leg-pain-not-diagnosed" },
    not_refers = { "ref_physician" },
  },
}
test "neither leg pain on walking nor a narrow canal" {
  given  = { like = "healthy_adult", walking_leg_pain_eased_by_sitting = false, spinal_stenosis = false },
  expect = { misses = { "bending-forward-eases", "walking-leg-pain-not-diagnosed" } },
}
