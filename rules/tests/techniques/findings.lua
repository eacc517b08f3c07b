-- Tests of techniques/findings.lua.

test "nothing said about findings: they stay open and nothing is built on them" {
  given  = { like = "healthy_adult" },
  expect = {
    undecided       = {
      "tender-points", "tense-muscles-and-firm-wish", "stiff-back", "painful-spasm", "scoliosis-honest-words",
      "scoliosis-side-lying", "headache-recorded", "new-headache",
    },
    not_recommended = { "trigger_point", "deep_tissue", "myofascial_release" },
  },
}

test "tender points in long-standing pain: trigger point work first" {
  given  = { like = "healthy_adult", tender_points_referred = true },
  expect = { fires = { "tender-points" }, first = "trigger_point", recommends = { "neuromuscular" } },
}
test "tender points at 4 weeks count" {
  given  = { like = "healthy_adult", tender_points_referred = true, pain_duration_weeks = 4 },
  expect = { fires = { "tender-points" } },
}
test "tender points before 4 weeks do not" {
  given  = { like = "healthy_adult", tender_points_referred = true, pain_duration_weeks = 3.9 },
  expect = { misses = { "tender-points" }, not_recommended = { "trigger_point" } },
}
test "no tender points" {
  given  = { like = "healthy_adult", tender_points_referred = false },
  expect = { misses = { "tender-points" } },
}
test "tender points under a pressure limit of 3: no trigger point work" {
  given  = { like = "healthy_adult", tender_points_referred = true, osteoporosis_level = "osteopenia" },
  expect = { cap_pressure = 3, misses = { "tender-points" }, not_recommended = { "trigger_point" } },
}
test "tender points in a person who begins lightly" {
  given  = { like = "healthy_adult", tender_points_referred = true, age_years = 65 },
  expect = { misses = { "tender-points" }, not_recommended = { "trigger_point" } },
}

test "tight muscles for months and a wish for firm work" {
  given  = { like = "healthy_adult", muscle_tension = true, pref_pressure = "firm" },
  expect = { fires = { "tense-muscles-and-firm-wish" }, recommends = { "deep_tissue" } },
}
test "tight muscles and a wish for medium work" {
  given  = { like = "healthy_adult", muscle_tension = true, pref_pressure = "medium" },
  expect = { misses = { "tense-muscles-and-firm-wish" }, not_recommended = { "deep_tissue" } },
}
test "tight muscles for 12 weeks only" {
  given  = { like = "healthy_adult", muscle_tension = true, pref_pressure = "deep", pain_duration_weeks = 12 },
  expect = { misses = { "tense-muscles-and-firm-wish" }, not_recommended = { "deep_tissue" } },
}
test "no tight muscles" {
  given  = { like = "healthy_adult", muscle_tension = false, pref_pressure = "deep" },
  expect = { misses = { "tense-muscles-and-firm-wish" } },
}

test "stiffness: slow stretching and exercise" {
  given  = { like = "healthy_adult", stiff_reduced_motion = true },
  expect = {
    fires = { "stiff-back" }, recommends = { "myofascial_release", "assisted_stretching" },
    refers = { ref_exercise_programme = "routine" },
  },
}
test "mobility as a goal is enough" {
  given  = { like = "healthy_adult", stiff_reduced_motion = false, goals = { "mobility" } },
  expect = {
    refers = { ref_exercise_programme = "routine" }, fires = { "stiff-back" }, recommends = { "myofascial_release" },
  },
}
test "neither stiffness nor mobility as a goal" {
  given  = { like = "healthy_adult", stiff_reduced_motion = false, goals = { "sleep" } },
  expect = { misses = { "stiff-back" }, not_recommended = { "assisted_stretching" } },
}

test "spasm with pain of 6: light and warm only" {
  given  = {
    like = "healthy_adult", muscle_spasm = true, pain_nrs = 6, pref_wanted = { "thai_massage", "tapotement" },
  },
  expect = {
    fires = { "painful-spasm" }, cap_pressure = 2, recommends = { "heat_application", "relaxation_massage" },
    excludes = { "thai_massage", "tapotement" }, not_recommended = { "structural_massage" },
  },
}
test "spasm with pain just under 6" {
  given  = { like = "healthy_adult", muscle_spasm = true, pain_nrs = 5.9 },
  expect = { misses = { "painful-spasm" }, recommends = { "structural_massage" } },
}
test "strong pain without spasm" {
  given  = { like = "healthy_adult", muscle_spasm = false, pain_nrs = 8 },
  expect = { misses = { "painful-spasm" } },
}
test "spasm with unknown pain: the pain score is asked for" {
  given  = { like = "healthy_adult", muscle_spasm = true },
  expect = { undecided = { "painful-spasm" }, asks = { "pain_nrs" } },
}

test "scoliosis: comfort only, on the side if lying prone is hard" {
  given  = { like = "healthy_adult", scoliosis = true, pref_prone_ok = false },
  expect = {
    fires = { "scoliosis-honest-words", "scoliosis-side-lying" }, positions = { "side_lying" },
    notes_match = { "does not straighten the spine" },
  },
}
test "scoliosis and comfortable lying prone" {
  given  = { like = "healthy_adult", scoliosis = true, pref_prone_ok = true },
  expect = { fires = { "scoliosis-honest-words" }, misses = { "scoliosis-side-lying" } },
}
test "no scoliosis" {
  given  = { like = "healthy_adult", scoliosis = false, pref_prone_ok = false },
  expect = { misses = { "scoliosis-honest-words", "scoliosis-side-lying" } },
}

test "headache with back pain is noted, and whether it is new is asked" {
  given  = { like = "healthy_adult", headache_tension = true },
  expect = {
    fires = { "headache-recorded" }, undecided = { "new-headache" }, asks = { "headache_new" },
    notes_match = { "does not aim at headache" },
  },
}
test "headache without back pain" {
  given  = { like = "healthy_adult", headache_tension = true, primary_complaint = "stress_tension", pain_regions = {} },
  expect = { misses = { "headache-recorded" } },
}
test "no headache" {
  given  = { like = "healthy_adult", headache_tension = false },
  expect = { misses = { "headache-recorded", "new-headache" } },
}
test "a new headache: no work on the head, and a check" {
  given  = {
    like = "healthy_adult", pain_duration_weeks = 5, headache_tension = true, headache_new = true,
    pref_wanted = { "craniosacral" },
  },
  expect = {
    fires = { "new-headache" }, excludes = { "craniosacral" }, avoids = { "head" }, refers = { ref_physician = "soon" },
  },
}
test "a headache of the known kind" {
  given  = { like = "healthy_adult", headache_tension = true, headache_new = false },
  expect = { misses = { "new-headache" } },
}
