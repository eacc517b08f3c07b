-- Blood pressure, heart, arteries, stroke and veins; thresholds at the number and beside it.

test "blood-pressure-crisis: 180 over 90 needs a doctor the same day" {
  given  = { like = "healthy_adult", bp_systolic = 180, bp_diastolic = 90 },
  expect = {
    disposition = "urgent_referral", refers = { ref_physician = "same_day" }, dose = "none",
    fires = { "blood-pressure-crisis" },
  },
}

test "blood-pressure-crisis: 150 over 110 needs a doctor the same day" {
  given  = { like = "healthy_adult", bp_systolic = 150, bp_diastolic = 110 },
  expect = {
    disposition = "urgent_referral", refers = { ref_physician = "same_day" }, dose = "none",
    fires = { "blood-pressure-crisis" },
  },
}

test "blood-pressure-crisis: 179 over 109 is below the crisis" {
  given  = { like = "healthy_adult", bp_systolic = 179, bp_diastolic = 109 },
  expect = { disposition = "clearance_first", misses = { "blood-pressure-crisis" } },
}

test "blood-pressure-crisis: the lower reading is open" {
  given  = { like = "healthy_adult", bp_systolic = 120 },
  expect = { asks = { "bp_diastolic" }, undecided = { "blood-pressure-crisis" } },
}

test "blood-pressure-crisis: both readings are open" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "blood-pressure-crisis" } },
}

test "blood-pressure-high: 160 over 80 needs clearance" {
  given  = {
    like = "healthy_adult", pain_duration_weeks = 5, bp_systolic = 160, bp_diastolic = 80,
    pref_wanted = { "thai_massage", "tapotement" },
  },
  expect = {
    refers = { ref_physician = "soon" },
    disposition = "clearance_first", clearances = { hypertension = "physician" }, dose = "none", cap_pressure = 2,
    cap_minutes = 30, positions = { "semi_reclined" }, excludes = { "thai_massage", "tapotement" },
    fires = { "blood-pressure-high" },
  },
}

test "blood-pressure-high: 120 over 100 needs clearance" {
  given  = { like = "healthy_adult", bp_systolic = 120, bp_diastolic = 100 },
  expect = {
    disposition = "clearance_first", clearances = { hypertension = "physician" }, dose = "none",
    fires = { "blood-pressure-high" },
  },
}

test "blood-pressure-high: uncontrolled blood pressure needs clearance" {
  given  = { like = "healthy_adult", hypertension = "uncontrolled" },
  expect = {
    disposition = "clearance_first", clearances = { hypertension = "physician" }, dose = "none",
    fires = { "blood-pressure-high" },
  },
}

test "blood-pressure-high: 159 over 99 with controlled blood pressure" {
  given  = { like = "healthy_adult", bp_systolic = 159, bp_diastolic = 99, hypertension = "controlled" },
  expect = { disposition = "standard", misses = { "blood-pressure-high" } },
}

test "blood-pressure-high: control of the blood pressure is open" {
  given  = { like = "healthy_adult", bp_systolic = 120, bp_diastolic = 80 },
  expect = { asks = { "hypertension" }, undecided = { "blood-pressure-high" } },
}

test "heart-failure-worse: heart failure that got worse needs a doctor the same day" {
  given  = { like = "healthy_adult", heart_failure = "decompensated" },
  expect = {
    disposition = "urgent_referral", refers = { ref_physician = "same_day" }, dose = "none",
    fires = { "heart-failure-worse" },
  },
}

test "heart-failure-worse: stable heart failure is not worse" {
  given  = { like = "healthy_adult", heart_failure = "stable" },
  expect = { disposition = "clearance_first", misses = { "heart-failure-worse" } },
}

test "heart-failure-worse: heart failure is open" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "heart-failure-worse" } },
}

test "heart-failure-stable: stable heart failure needs clearance" {
  given  = { like = "healthy_adult", pain_duration_weeks = 5, heart_failure = "stable" },
  expect = {
    refers = { ref_physician = "soon" },
    disposition = "clearance_first", clearances = { heart_failure = "cardiology" }, dose = "none", cap_pressure = 2,
    cap_minutes = 30, positions = { "semi_reclined" }, fires = { "heart-failure-stable" },
  },
}

test "heart-failure-stable: stable heart failure with clearance is short and light" {
  given  = {
    like = "healthy_adult", heart_failure = "stable", clearance_obtained = true, clearance_scope = { "heart_failure" },
  },
  expect = { disposition = "modified", cap_pressure = 2, cap_minutes = 30, fires = { "heart-failure-stable" } },
}

test "heart-failure-stable: no heart failure" {
  given  = { like = "healthy_adult", heart_failure = "none" },
  expect = { disposition = "standard", misses = { "heart-failure-stable" } },
}

test "heart-failure-stable: heart failure unknown" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "heart-failure-stable" } },
}

test "heart-event-recent: a heart attack 11.9 weeks ago needs clearance" {
  given  = { like = "healthy_adult", pain_duration_weeks = 5, heart_event_weeks = 11.9 },
  expect = {
    positions = { "semi_reclined" },
    refers    = { ref_physician = "soon" },
    disposition = "clearance_first", clearances = { heart_event_weeks = "cardiology" }, dose = "none", cap_pressure = 2,
    cap_minutes = 30, fires = { "heart-event-recent" },
  },
}

test "heart-event-recent: a heart attack 12 weeks ago" {
  given  = { like = "healthy_adult", heart_event_weeks = 12 },
  expect = { disposition = "standard", misses = { "heart-event-recent" } },
}

test "heart-event-recent: never a heart attack" {
  given  = { like = "healthy_adult", heart_event_weeks = "never" },
  expect = { disposition = "standard", misses = { "heart-event-recent" } },
}

test "heart-event-recent: heart events are open" {
  given  = { like = "healthy_adult" },
  expect = { asks = { "heart_event_weeks" }, undecided = { "heart-event-recent" } },
}

test "aneurysm-known: a known aneurysm needs clearance" {
  given  = {
    like = "healthy_adult", pain_duration_weeks = 5,
    aortic_aneurysm = true, pref_wanted = { "deep_tissue" },
    pref_referrals_wanted = { "ref_chiropractic" },
  },
  expect = {
    positions = { "side_lying" },
    refers    = { ref_physician = "soon" },
    disposition = "clearance_first", clearances = { aortic_aneurysm = "physician" }, dose = "none",
    avoids = { "abdomen" },
    excludes = { "deep_tissue" }, not_refers = { "ref_chiropractic" }, fires = { "aneurysm-known" },
  },
}

test "aneurysm-known: no aneurysm" {
  given  = { like = "healthy_adult", aortic_aneurysm = false },
  expect = { disposition = "standard", misses = { "aneurysm-known" } },
}

test "aneurysm-known: an aneurysm is open" {
  given  = { like = "healthy_adult" },
  expect = { asks = { "aortic_aneurysm" }, undecided = { "aneurysm-known" } },
}

test "stroke-recent: a stroke 11 weeks ago needs clearance" {
  given  = { like = "healthy_adult", pain_duration_weeks = 5, stroke_weeks = 11, pref_wanted = { "craniosacral" } },
  expect = {
    refers = { ref_physician = "soon" },
    disposition = "clearance_first", clearances = { stroke_weeks = "physician" }, dose = "none", cap_pressure = 2,
    avoids = { "neck" }, excludes = { "craniosacral" }, fires = { "stroke-recent" },
  },
}

test "stroke-recent: a stroke 12 weeks ago" {
  given  = { like = "healthy_adult", stroke_weeks = 12 },
  expect = { disposition = "standard", misses = { "stroke-recent" } },
}

test "stroke-recent: never a stroke" {
  given  = { like = "healthy_adult", stroke_weeks = "never" },
  expect = { disposition = "standard", misses = { "stroke-recent" } },
}

test "stroke-recent: strokes are open" {
  given  = { like = "healthy_adult" },
  expect = { asks = { "stroke_weeks" }, undecided = { "stroke-recent" } },
}

test "leg-artery-disease: artery disease of the legs" {
  given  = { like = "healthy_adult", peripheral_artery_disease = true, pref_wanted = { "heat_application" } },
  expect = {
    disposition = "modified", cap_pressure = { calves = 2, feet = 2 }, excludes = { "heat_application" },
    fires = { "leg-artery-disease" },
  },
}

test "leg-artery-disease: no artery disease" {
  given  = { like = "healthy_adult", peripheral_artery_disease = false },
  expect = { disposition = "standard", misses = { "leg-artery-disease" } },
}

test "leg-artery-disease: artery disease is open" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "leg-artery-disease" } },
}

test "varicose-veins-severe: painful veins are left alone" {
  given  = { like = "healthy_adult", varicose_veins = "severe_or_painful" },
  expect = {
    notes_match = { "Do not press or rub over the veins." }, disposition = "modified", avoids = { "calves", "thighs" },
    fires = { "varicose-veins-severe" },
  },
}

test "varicose-veins-severe: mild veins are not left alone altogether" {
  given  = { like = "healthy_adult", varicose_veins = "mild" },
  expect = {
    notes_match = { "Light strokes beside the veins, never on them." }, disposition = "modified",
    fires = { "varicose-veins-mild" }, cap_pressure = { calves = 2 }, misses = { "varicose-veins-severe" },
  },
}

test "varicose-veins-severe: veins are open" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "varicose-veins-severe" } },
}

test "varicose-veins-mild: no varicose veins" {
  given  = { like = "healthy_adult", varicose_veins = "none" },
  expect = { disposition = "standard", misses = { "varicose-veins-mild" } },
}

test "varicose-veins-mild: veins unknown" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "varicose-veins-mild" } },
}
