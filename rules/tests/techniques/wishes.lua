-- Tests of techniques/wishes.lua.

test "no technique asked for by name" {
  given  = { like = "healthy_adult" },
  expect = {
    undecided = {
      "wants-reflexology", "reflexology-instead-of-lying-prone", "reflexology-feet-not-clear",
      "acupressure-without-needles", "wants-craniosacral", "craniosacral-after-head-events", "wants-aromatherapy",
      "wants-electrical-stimulation",
    },
  },
}
test "reflexology asked for" {
  given  = { like = "healthy_adult", pref_wanted = { "reflexology" } },
  expect = { fires = { "wants-reflexology" }, recommends = { "reflexology" }, notes_match = { "very limited" } },
}
test "something else asked for" {
  given  = { like = "healthy_adult", pref_wanted = { "swedish" } },
  expect = {
    misses          = {
      "wants-reflexology", "wants-craniosacral", "wants-aromatherapy", "wants-electrical-stimulation",
    },
    not_recommended = { "reflexology", "craniosacral", "aromatherapy_massage", "electrical_stimulation" },
  },
}
test "cannot lie face down: reflexology is an option" {
  given  = { like = "healthy_adult", pref_prone_ok = false, pref_wanted = {} },
  expect = {
    notes_match = { "Reflexology can be done lying on the back or seated;" },
    fires = { "reflexology-instead-of-lying-prone" }, recommends = { "reflexology" },
  },
}
test "can lie face down" {
  given  = { like = "healthy_adult", pref_prone_ok = true },
  expect = { misses = { "reflexology-instead-of-lying-prone" } },
}
test "wound on the foot: no reflexology" {
  given  = {
    like = "healthy_adult", pref_prone_ok = false, open_wound_or_burn = true, skin_regions = { "feet" },
    pref_wanted = { "reflexology" },
  },
  expect = {
    fires = { "reflexology-feet-not-clear" }, misses = { "reflexology-instead-of-lying-prone" },
    excludes = { "reflexology" },
  },
}
test "wound on the arm: reflexology stays" {
  given  = {
    like = "healthy_adult", open_wound_or_burn = true, skin_noncontagious = false, unexplained_lump = false,
    skin_regions = { "arms" }, inflammatory_arthritis = "none", pref_regions_avoid = {},
    pref_wanted = { "reflexology" },
  },
  expect = { misses = { "reflexology-feet-not-clear" }, recommends = { "reflexology" } },
}
test "broken foot: no reflexology" {
  given  = {
    like = "healthy_adult", fracture_current = true, fracture_region = { "feet" }, pref_wanted = { "reflexology" },
  },
  expect = { fires = { "reflexology-feet-not-clear" }, excludes = { "reflexology" } },
}
test "arthritis flare, or feet off limits: no reflexology" {
  given  = { like = "healthy_adult", inflammatory_arthritis = "flare", pref_regions_avoid = { "feet" } },
  expect = { fires = { "reflexology-feet-not-clear" } },
}
test "acupressure asked for" {
  given  = { like = "healthy_adult", pref_wanted = { "acupressure" }, pref_no_needles = false },
  expect = { fires = { "acupressure-without-needles" }, recommends = { "acupressure" } },
}
test "no needles wanted: acupressure is an option" {
  given  = { like = "healthy_adult", pref_wanted = {}, pref_no_needles = true },
  expect = { fires = { "acupressure-without-needles" }, recommends = { "acupressure" } },
}
test "neither acupressure nor needles are a theme" {
  given  = { like = "healthy_adult", pref_wanted = {}, pref_no_needles = false },
  expect = { misses = { "acupressure-without-needles" } },
}
test "acupressure in pregnancy: some points are left out" {
  given  = { like = "healthy_adult", pregnancy_status = "trimester_2", pref_wanted = { "acupressure" } },
  expect = { fires = { "acupressure-in-pregnancy" }, notes_match = { "traditionally avoided" } },
}
test "clothed or without needles in pregnancy: the same" {
  given  = {
    like = "healthy_adult", pregnancy_status = "trimester_3", pref_wanted = {}, pref_no_needles = true,
    pref_clothed = true,
  },
  expect = { fires = { "acupressure-in-pregnancy" } },
}
test "clothed in pregnancy" {
  given  = {
    like = "healthy_adult", pregnancy_status = "trimester_3", pref_wanted = {}, pref_no_needles = false,
    pref_clothed = true,
  },
  expect = { fires = { "acupressure-in-pregnancy" } },
}
test "acupressure, not pregnant" {
  given  = { like = "healthy_adult", pref_wanted = { "acupressure" } },
  expect = { misses = { "acupressure-in-pregnancy" } },
}
test "pregnancy, and acupressure is not a theme" {
  given  = {
    like = "healthy_adult", pregnancy_status = "trimester_2", pref_wanted = {}, pref_no_needles = false,
    pref_clothed = false,
  },
  expect = { misses = { "acupressure-in-pregnancy" } },
}
test "pregnancy, wishes unknown" {
  given  = { like = "healthy_adult", pregnancy_status = "trimester_2" },
  expect = { undecided = { "acupressure-in-pregnancy" } },
}
test "craniosacral asked for: shown with honest words" {
  given  = { like = "healthy_adult", pref_wanted = { "craniosacral" } },
  expect = { fires = { "wants-craniosacral" }, notes_match = { "found no benefit" } },
}
test "stroke 11 weeks ago: no craniosacral" {
  given  = { like = "healthy_adult", stroke_weeks = 11.9, pref_wanted = { "craniosacral" } },
  expect = { fires = { "craniosacral-after-head-events" }, not_recommended = { "craniosacral" } },
}
test "stroke 12 weeks ago" {
  given  = { like = "healthy_adult", stroke_weeks = 12 },
  expect = { misses = { "craniosacral-after-head-events" } },
}
test "major injury: no craniosacral" {
  given  = {
    like = "healthy_adult", pref_wanted = { "craniosacral" }, pain_onset = "major_trauma", provider_assessed = true,
    stroke_weeks = "never",
  },
  expect = { excludes = { "craniosacral" }, fires = { "craniosacral-after-head-events" } },
}
test "scented massage asked for and nothing against it" {
  given  = {
    like = "healthy_adult", pref_wanted = { "aromatherapy_massage" }, allergy_nut = false, allergy_fragrance = false,
    scent_triggers = false, epilepsy = "none",
  },
  expect = {
    fires = { "wants-aromatherapy" }, recommends = { "aromatherapy_massage" },
    notes_match = { "relaxation only" }, advises = { "adv_patch_test" },
  },
}
test "scented massage asked for, allergies unknown: they are asked" {
  given  = { like = "healthy_adult", pref_wanted = { "aromatherapy_massage" } },
  expect = {
    undecided = { "wants-aromatherapy" }, asks = { "allergy_nut", "allergy_fragrance", "scent_triggers", "epilepsy" },
    advises = { "adv_patch_test" },
  },
}
test "scented massage asked for, and a nut allergy" {
  given  = { like = "healthy_adult", pref_wanted = { "aromatherapy_massage" }, allergy_nut = true },
  expect = { misses = { "wants-aromatherapy" }, not_recommended = { "aromatherapy_massage" } },
}
test "scented massage asked for, and a fragrance allergy" {
  given  = { like = "healthy_adult", pref_wanted = { "aromatherapy_massage" }, allergy_fragrance = true },
  expect = {
    misses = { "wants-aromatherapy" }, not_recommended = { "aromatherapy_massage" }, products = { "unscented" },
  },
}
test "scented massage in the first trimester" {
  given  = { like = "healthy_adult", pref_wanted = { "aromatherapy_massage" }, pregnancy_status = "trimester_1" },
  expect = { misses = { "wants-aromatherapy" }, not_recommended = { "aromatherapy_massage" } },
}
test "scented massage with epilepsy" {
  given  = { like = "healthy_adult", pref_wanted = { "aromatherapy_massage" }, epilepsy = "controlled" },
  expect = { misses = { "wants-aromatherapy" }, not_recommended = { "aromatherapy_massage" } },
}
test "scents trigger symptoms" {
  given  = { like = "healthy_adult", pref_wanted = { "aromatherapy_massage" }, scent_triggers = true },
  expect = {
    misses = { "wants-aromatherapy" }, excludes = { "aromatherapy_massage" },
    products = { "unscented" },
  },
}
test "muscle stimulator asked for: not supported" {
  given  = { like = "healthy_adult", pref_wanted = { "electrical_stimulation" } },
  expect = {
    fires = { "wants-electrical-stimulation" }, excludes = { "electrical_stimulation" },
    refers = { "ref_physical_therapy" }, notes_match = { "do not support" },
  },
}
