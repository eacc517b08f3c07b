-- Accidents, fractures and thin bones; thresholds at the number and beside it.

test "major-trauma-recent: a major accident yesterday is an emergency" {
  given  = { like = "healthy_adult", pain_onset = "major_trauma", pain_duration_weeks = 0.1 },
  expect = {
    disposition = "emergency", urgency = "emergency", refers = { ref_emergency = "emergency" }, dose = "none",
    fires = { "major-trauma-recent" },
  },
}

test "major-trauma-recent: a major accident one week ago is no emergency by itself" {
  given  = { like = "healthy_adult", pain_onset = "major_trauma", pain_duration_weeks = 1 },
  expect = {
    disposition = "urgent_referral", refers = { ref_physician = "urgent" }, dose = "none",
    misses = { "major-trauma-recent" },
  },
}

test "major-trauma-recent: new pain after a gradual start is no accident" {
  given  = { like = "healthy_adult", pain_onset = "gradual", pain_duration_weeks = 0.9 },
  expect = { misses = { "major-trauma-recent" } },
}

test "major-trauma-recent: a major accident of unknown age" {
  given  = { like = "healthy_adult", pain_onset = "major_trauma", pain_duration_weeks = unknown },
  expect = {
    disposition = "urgent_referral", refers = { ref_physician = "urgent" }, dose = "none",
    fires = { "major-trauma-not-assessed" }, undecided = { "major-trauma-recent" },
  },
}

test "a major accident just under one week ago is an emergency" {
  given  = { like = "healthy_adult", pain_onset = "major_trauma", pain_duration_weeks = 0.9 },
  expect = {
    disposition = "emergency", urgency = "emergency", refers = { ref_emergency = "emergency" }, dose = "none",
    fires = { "major-trauma-recent" },
  },
}

test "major-trauma-with-nerve-signs: a major accident with mild numbness is an emergency" {
  given  = {
    like = "healthy_adult", pain_onset = "major_trauma", pain_duration_weeks = 3, neuro_deficit = "mild_sensory",
  },
  expect = {
    disposition = "emergency", urgency = "emergency", refers = { ref_emergency = "emergency" }, dose = "none",
    fires = { "major-trauma-with-nerve-signs" },
  },
}

test "major-trauma-with-nerve-signs: an assessed old accident with mild numbness is no emergency" {
  given  = {
    like = "healthy_adult", pain_onset = "major_trauma", pain_duration_weeks = 200, neuro_deficit = "mild_sensory",
    provider_assessed = true,
  },
  expect = {
    disposition = "modified", misses = { "major-trauma-not-assessed", "major-trauma-with-nerve-signs" },
  },
}

test "major-trauma-with-nerve-signs: a major accident without nerve signs" {
  given  = { like = "healthy_adult", pain_onset = "major_trauma", pain_duration_weeks = 3, neuro_deficit = "none" },
  expect = { misses = { "major-trauma-with-nerve-signs" } },
}

test "major-trauma-with-nerve-signs: a major accident with nerve signs open" {
  given  = { like = "healthy_adult", pain_onset = "major_trauma", pain_duration_weeks = 3, neuro_deficit = unknown },
  expect = { asks = { "neuro_deficit" }, undecided = { "major-trauma-with-nerve-signs" } },
}

test "major-trauma-not-assessed: a major accident that nobody assessed" {
  given  = { like = "healthy_adult", pain_onset = "major_trauma", pain_duration_weeks = 8, provider_assessed = false },
  expect = {
    disposition = "urgent_referral", refers = { ref_physician = "urgent" }, dose = "none",
    fires = { "major-trauma-not-assessed" },
  },
}

test "major-trauma-not-assessed: a major accident with unknown assessment" {
  given  = { like = "healthy_adult", pain_onset = "major_trauma", pain_duration_weeks = 8 },
  expect = {
    disposition = "urgent_referral", refers = { ref_physician = "urgent" }, dose = "none",
    fires = { "major-trauma-not-assessed" },
  },
}

test "major-trauma-not-assessed: a major accident that was assessed" {
  given  = { like = "healthy_adult", pain_onset = "major_trauma", pain_duration_weeks = 8, provider_assessed = true },
  expect = { disposition = "standard", misses = { "major-trauma-not-assessed" } },
}

test "major-trauma-not-assessed: the onset is not answered" {
  given  = { like = "healthy_adult", pain_onset = unknown },
  expect = { disposition = "provisional", asks = { "pain_onset" }, undecided = { "major-trauma-not-assessed" } },
}

test "minor-trauma-fragile-bone: a minor fall at 65" {
  given  = { like = "healthy_adult", pain_onset = "minor_trauma", age_years = 65, pain_duration_weeks = 0.5 },
  expect = {
    disposition = "urgent_referral", refers = { ref_physician = "same_day" }, dose = "none",
    fires = { "minor-trauma-fragile-bone" },
  },
}

test "minor-trauma-fragile-bone: a minor fall with thin bones" {
  given  = { like = "healthy_adult", pain_onset = "minor_trauma", osteoporosis_level = "osteoporosis" },
  expect = {
    disposition = "urgent_referral", refers = { ref_physician = "same_day" }, dose = "none",
    fires = { "minor-trauma-fragile-bone" },
  },
}

test "minor-trauma-fragile-bone: a minor fall with steroid tablets" {
  given  = { like = "healthy_adult", pain_onset = "minor_trauma", steroid_long_term = true },
  expect = {
    disposition = "urgent_referral", refers = { ref_physician = "same_day" }, dose = "none",
    fires = { "minor-trauma-fragile-bone" },
  },
}

test "minor-trauma-fragile-bone: a minor fall at 64" {
  given  = { like = "healthy_adult", pain_onset = "minor_trauma", age_years = 64, pain_duration_weeks = 20 },
  expect = { misses = { "minor-trauma-fragile-bone" } },
}

test "minor-trauma-fragile-bone: lifting at 70 is not a fall" {
  given  = { like = "healthy_adult", pain_onset = "strain_or_lifting", age_years = 70 },
  expect = { misses = { "minor-trauma-fragile-bone" } },
}

test "minor-trauma-fragile-bone: a minor fall with bones unknown" {
  given  = { like = "healthy_adult", pain_onset = "minor_trauma", osteoporosis_level = unknown },
  expect = {
    disposition = "provisional", asks = { "osteoporosis_level" }, undecided = { "minor-trauma-fragile-bone" },
  },
}

test "spine-tender-or-deformed: a very tender spot on the spine" {
  given  = { like = "healthy_adult", midline_bone_tenderness = true },
  expect = {
    disposition = "urgent_referral", refers = { ref_physician = "urgent" }, dose = "none",
    fires = { "spine-tender-or-deformed" },
  },
}

test "spine-tender-or-deformed: a new step in the spine" {
  given  = { like = "healthy_adult", new_spinal_deformity = true },
  expect = {
    disposition = "urgent_referral", refers = { ref_physician = "urgent" }, dose = "none",
    fires = { "spine-tender-or-deformed" },
  },
}

test "spine-tender-or-deformed: a spine without tender spot or step" {
  given  = { like = "healthy_adult", midline_bone_tenderness = false, new_spinal_deformity = false },
  expect = { disposition = "standard", misses = { "spine-tender-or-deformed" } },
}

test "spine-tender-or-deformed: a tender spot is open" {
  given  = { like = "healthy_adult", new_spinal_deformity = false },
  expect = { asks = { "midline_bone_tenderness" }, undecided = { "spine-tender-or-deformed" } },
}

test "osteoporosis: thin bones allow light pressure only" {
  given  = {
    like = "healthy_adult", osteoporosis_level = "osteoporosis", pref_wanted = { "deep_tissue" },
    pref_referrals_wanted = { "ref_chiropractic" },
  },
  expect = {
    notes_match = { "No twisting of the trunk and no thrusts." },
    disposition = "modified", cap_pressure = 2, excludes = { "deep_tissue" }, not_refers = { "ref_chiropractic" },
    not_recommended = { "tapotement", "thai_massage" }, fires = { "osteoporosis" },
  },
}

test "osteoporosis: slightly thin bones are not osteoporosis" {
  given  = { like = "healthy_adult", osteoporosis_level = "osteopenia" },
  expect = { cap_pressure = 3, misses = { "osteoporosis" } },
}

test "osteoporosis: bones are not answered" {
  given  = { like = "healthy_adult", osteoporosis_level = unknown },
  expect = { disposition = "provisional", asks = { "osteoporosis_level" }, undecided = { "osteoporosis" } },
}

test "osteoporosis-severe: severe bone thinning needs clearance" {
  given  = {
    like = "healthy_adult", pref_wanted = { "assisted_stretching" }, pain_duration_weeks = 5,
    osteoporosis_level = "severe_or_prior_fragility_fracture",
  },
  expect = {
    excludes = { "assisted_stretching" },
    disposition = "clearance_first", clearances = { osteoporosis_level = "physician" }, dose = "none", cap_pressure = 2,
    positions = { "side_lying" }, refers = { ref_falls_bone = "soon", ref_physician = "soon" },
    not_refers = { "ref_chiropractic" },
    fires = { "osteoporosis-severe" },
  },
}

test "osteoporosis-severe: thin bones that are not severe" {
  given  = { like = "healthy_adult", osteoporosis_level = "osteoporosis" },
  expect = { disposition = "modified", misses = { "osteoporosis-severe" } },
}

test "osteoporosis-severe: bones unknown, severe open" {
  given  = { like = "healthy_adult", osteoporosis_level = unknown },
  expect = { undecided = { "osteoporosis-severe" } },
}

test "osteopenia: slightly thin bones cap pressure at medium" {
  given  = { like = "healthy_adult", pref_wanted = { "tapotement" }, osteoporosis_level = "osteopenia" },
  expect = {
    excludes = { "tapotement" },
    disposition = "modified", cap_pressure = 3, not_recommended = { "tapotement", "percussion" },
    fires = { "osteopenia" },
  },
}

test "osteopenia: sound bones" {
  given  = { like = "healthy_adult", osteoporosis_level = "none" },
  expect = { disposition = "standard", misses = { "osteopenia" } },
}

test "osteopenia: bones unknown, mild open" {
  given  = { like = "healthy_adult", osteoporosis_level = unknown },
  expect = { undecided = { "osteopenia" } },
}

test "steroid-long-term: long-term steroid tablets allow light pressure only" {
  given  = { like = "healthy_adult", steroid_long_term = true, pref_wanted = { "deep_tissue", "mechanical_impulse" } },
  expect = {
    disposition = "modified", cap_pressure = 2, excludes = { "deep_tissue", "mechanical_impulse" },
    not_refers = { "ref_chiropractic" },
    fires = { "steroid-long-term" },
  },
}

test "steroid-long-term: no steroid tablets" {
  given  = { like = "healthy_adult", steroid_long_term = false },
  expect = { disposition = "standard", misses = { "steroid-long-term" } },
}

test "steroid-long-term: steroid tablets are not answered" {
  given  = { like = "healthy_adult", steroid_long_term = unknown },
  expect = { disposition = "provisional", asks = { "steroid_long_term" }, undecided = { "steroid-long-term" } },
}

test "fracture-of-trunk-or-unknown: a fracture of the low back needs clearance" {
  given  = {
    like = "healthy_adult", pref_wanted = { "mechanical_impulse" }, pain_duration_weeks = 5, fracture_current = true,
    fracture_region = { "lower_back" },
  },
  expect = {
    excludes = { "mechanical_impulse" },
    refers   = { ref_physician = "soon" },
    disposition = "clearance_first", clearances = { fracture_current = "physician" }, dose = "none",
    avoids = { "lower_back" }, fires = { "fracture-of-trunk-or-unknown" },
  },
}

test "fracture-of-trunk-or-unknown: a fracture of an unknown place needs clearance" {
  given  = { like = "healthy_adult", fracture_current = true },
  expect = {
    disposition = "clearance_first", clearances = { fracture_current = "physician" }, dose = "none",
    asks = { "fracture_region" }, fires = { "fracture-of-trunk-or-unknown" },
  },
}

test "fracture-of-trunk-or-unknown: a fracture of arm and neck needs clearance" {
  given  = { like = "healthy_adult", fracture_current = true, fracture_region = { "arms", "neck" } },
  expect = {
    disposition = "clearance_first", clearances = { fracture_current = "physician" }, dose = "none",
    avoids = { "arms", "neck" }, fires = { "fracture-of-trunk-or-unknown" },
  },
}

test "fracture-of-trunk-or-unknown: a fracture with an empty list of regions needs clearance" {
  given  = { like = "healthy_adult", fracture_current = true, fracture_region = {} },
  expect = { disposition = "clearance_first", fires = { "fracture-of-trunk-or-unknown" } },
}

test "fracture-of-trunk-or-unknown: a fracture of a foot is left alone" {
  given  = { like = "healthy_adult", fracture_current = true, fracture_region = { "feet" } },
  expect = {
    notes_match = { "Leave the joint above and the joint below the fracture" },
    disposition = "modified", avoids = { "feet" }, fires = { "fracture-of-limb" },
    misses = { "fracture-of-trunk-or-unknown" },
  },
}

test "fracture-of-trunk-or-unknown: a fracture is not answered" {
  given  = { like = "healthy_adult", fracture_current = unknown },
  expect = {
    disposition = "provisional", asks = { "fracture_current" }, undecided = { "fracture-of-trunk-or-unknown" },
  },
}

test "fracture-of-limb: a fracture of the trunk is not one of a limb" {
  given  = { like = "healthy_adult", fracture_current = true, fracture_region = { "chest" } },
  expect = { disposition = "clearance_first", misses = { "fracture-of-limb" } },
}

test "fracture-of-limb: no fracture" {
  given  = { like = "healthy_adult", fracture_current = false },
  expect = { disposition = "standard", misses = { "fracture-of-limb" } },
}

test "fracture-of-limb: a fracture of an unknown limb" {
  given  = { like = "healthy_adult", fracture_current = true },
  expect = { disposition = "clearance_first", undecided = { "fracture-of-limb" } },
}
