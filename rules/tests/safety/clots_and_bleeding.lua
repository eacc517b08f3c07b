-- Blood clots, thinned blood, bleeding and bruising; thresholds at the number and beside it.

test "calf-swelling: a swollen calf needs a doctor the same day" {
  given  = { like = "healthy_adult", calf_swelling_pain = true },
  expect = {
    disposition = "urgent_referral", refers = { ref_physician = "same_day" }, dose = "none",
    not_recommended = { "handheld_massager", "relaxation_massage" }, not_advises = { "adv_self_massage_safe" },
    fires = { "calf-swelling" },
  },
}

test "calf-swelling: a swollen calf with breathlessness is an emergency" {
  given  = { like = "healthy_adult", calf_swelling_pain = true, chest_pain_or_breathless = true },
  expect = {
    disposition = "emergency", urgency = "emergency", refers = { ref_emergency = "emergency" }, dose = "none",
    fires = { "calf-swelling" },
  },
}

test "calf-swelling: no swollen calf" {
  given  = { like = "healthy_adult", calf_swelling_pain = false },
  expect = { disposition = "standard", misses = { "calf-swelling" } },
}

test "calf-swelling: a swollen calf is not answered" {
  given  = { like = "healthy_adult", calf_swelling_pain = unknown },
  expect = { disposition = "provisional", asks = { "calf_swelling_pain" }, undecided = { "calf-swelling" } },
}

test "clot-now: a clot now is refused" {
  given  = { like = "healthy_adult", dvt_current = true },
  expect = {
    disposition = "no_massage", refers = { ref_physician = "same_day" }, dose = "none", fires = { "clot-now" },
  },
}

test "clot-now: no clot" {
  given  = { like = "healthy_adult", dvt_current = false },
  expect = { disposition = "standard", misses = { "clot-now" } },
}

test "clot-now: a clot is not answered" {
  given  = { like = "healthy_adult", dvt_current = unknown },
  expect = { disposition = "provisional", asks = { "dvt_current" }, undecided = { "clot-now" } },
}

test "inflamed-vein: an inflamed vein is refused" {
  given  = { like = "healthy_adult", phlebitis = true },
  expect = { disposition = "no_massage", refers = { ref_physician = "same_day" }, fires = { "inflamed-vein" } },
}

test "inflamed-vein: no inflamed vein" {
  given  = { like = "healthy_adult", phlebitis = false },
  expect = { disposition = "standard", misses = { "inflamed-vein" } },
}

test "inflamed-vein: an inflamed vein is open" {
  given  = { like = "healthy_adult" },
  expect = { asks = { "phlebitis" }, undecided = { "inflamed-vein" } },
}

test "clot-in-last-months: a clot 5.9 months ago needs clearance" {
  given  = {
    like = "healthy_adult", pain_duration_weeks = 5, dvt_history_months = 5.9, pref_wanted = { "deep_tissue" },
  },
  expect = {
    refers = { ref_physician = "soon" },
    disposition = "clearance_first", clearances = { dvt_history_months = "physician" }, dose = "none",
    cap_pressure = { calves = 1, thighs = 1 }, excludes = { "deep_tissue" }, fires = { "clot-in-last-months" },
  },
}

test "clot-in-last-months: a clot 6 months ago" {
  given  = { like = "healthy_adult", dvt_history_months = 6 },
  expect = {
    disposition = "modified", cap_pressure = { calves = 2, thighs = 2 }, fires = { "clot-long-ago" },
    misses = { "clot-in-last-months" },
  },
}

test "clot-in-last-months: never a clot" {
  given  = { like = "healthy_adult", dvt_history_months = "never" },
  expect = { disposition = "standard", misses = { "clot-in-last-months" } },
}

test "clot-in-last-months: past clots are open" {
  given  = { like = "healthy_adult" },
  expect = { asks = { "dvt_history_months" }, undecided = { "clot-in-last-months" } },
}

test "clot-long-ago: a clot 2 months ago is not long ago" {
  given  = { like = "healthy_adult", dvt_history_months = 2 },
  expect = { misses = { "clot-long-ago" } },
}

test "clot-long-ago: there never was a clot" {
  given  = { like = "healthy_adult", dvt_history_months = "never" },
  expect = { disposition = "standard", misses = { "clot-long-ago" } },
}

test "clot-long-ago: past clots unknown" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "clot-long-ago" } },
}

test "anticoagulant: a blood thinner withholds deep tissue" {
  given  = { like = "healthy_adult", pain_duration_weeks = 5, anticoagulant = true, pref_wanted = { "deep_tissue" } },
  expect = {
    disposition = "modified", cap_pressure = 2, excludes = { "deep_tissue" }, refers = { ref_physician = "soon" },
    recommends = { "relaxation_massage" }, fires = { "anticoagulant" },
  },
}

test "anticoagulant: no blood thinner" {
  given  = { like = "healthy_adult", anticoagulant = false },
  expect = { disposition = "standard", misses = { "anticoagulant" } },
}

test "anticoagulant: a blood thinner is not answered" {
  given  = { like = "healthy_adult", anticoagulant = unknown },
  expect = { disposition = "provisional", asks = { "anticoagulant" }, undecided = { "anticoagulant" } },
}

test "anticoagulant-unsteady: an INR of 3.6 needs clearance" {
  given  = { like = "healthy_adult", anticoagulant = true, inr_value = 3.6 },
  expect = {
    refers = { ref_physician = "soon" },
    disposition = "clearance_first", clearances = { anticoagulant = "physician" }, dose = "none", cap_pressure = 2,
    fires = { "anticoagulant-unsteady" },
  },
}

test "anticoagulant-unsteady: a blood thinner with bruises needs clearance" {
  given  = { like = "healthy_adult", anticoagulant = true, bruises_easily = true },
  expect = {
    disposition = "clearance_first", clearances = { anticoagulant = "physician" }, dose = "none",
    fires = { "anticoagulant-unsteady" },
  },
}

test "anticoagulant-unsteady: a blood thinner that was changed needs clearance" {
  given  = { like = "healthy_adult", anticoagulant = true, anticoagulant_recent_change = true },
  expect = {
    disposition = "clearance_first", clearances = { anticoagulant = "physician" }, dose = "none",
    fires = { "anticoagulant-unsteady" },
  },
}

test "anticoagulant-unsteady: a blood thinner with bruises and clearance is modified and stays light" {
  given  = {
    like = "healthy_adult", anticoagulant = true, bruises_easily = true, clearance_obtained = true,
    clearance_scope = { "anticoagulant" },
  },
  expect = { disposition = "modified", cap_pressure = 2, fires = { "anticoagulant-unsteady" } },
}

test "anticoagulant-unsteady: clearance for something else does not lift the hold" {
  given  = {
    like = "healthy_adult", anticoagulant = true, bruises_easily = true, clearance_obtained = true,
    clearance_scope = { "diabetes" },
  },
  expect = { disposition = "clearance_first", fires = { "anticoagulant-unsteady" } },
}

test "anticoagulant-unsteady: an INR of 3.5 without bruises" {
  given  = {
    like = "healthy_adult", anticoagulant = true, inr_value = 3.5, bruises_easily = false,
    anticoagulant_recent_change = false,
  },
  expect = { disposition = "modified", misses = { "anticoagulant-unsteady" } },
}

test "anticoagulant-unsteady: bruises without a blood thinner" {
  given  = { like = "healthy_adult", anticoagulant = false, bruises_easily = true },
  expect = { misses = { "anticoagulant-unsteady" } },
}

test "anticoagulant-unsteady: a blood thinner with unknown INR" {
  given  = {
    like = "healthy_adult", anticoagulant = true, bruises_easily = false, anticoagulant_recent_change = false,
  },
  expect = { disposition = "modified", asks = { "inr_value" }, undecided = { "anticoagulant-unsteady" } },
}

test "bleeding-disorder-severe: a severe bleeding disorder needs clearance" {
  given  = { like = "healthy_adult", pain_duration_weeks = 5, bleeding_disorder = "moderate_severe" },
  expect = {
    refers = { ref_physician = "soon" },
    disposition = "clearance_first", clearances = { bleeding_disorder = "haematology" }, dose = "none",
    cap_pressure = 1,
    fires = { "bleeding-disorder-severe" },
  },
}

test "bleeding-disorder-severe: a severe bleeding disorder with clearance leaves the lightest touch" {
  given  = {
    like = "healthy_adult", bleeding_disorder = "moderate_severe", clearance_obtained = true,
    clearance_scope = { "bleeding_disorder" }, pref_wanted = { "handheld_massager" },
  },
  expect = {
    disposition = "modified", cap_pressure = 1, excludes = { "handheld_massager" },
    fires = { "bleeding-disorder-severe" },
  },
}

test "bleeding-disorder-severe: a mild bleeding disorder is not severe" {
  given  = { like = "healthy_adult", bleeding_disorder = "mild" },
  expect = { cap_pressure = 2, misses = { "bleeding-disorder-severe" } },
}

test "bleeding-disorder-severe: a bleeding disorder is not answered" {
  given  = { like = "healthy_adult", bleeding_disorder = unknown },
  expect = { disposition = "provisional", asks = { "bleeding_disorder" }, undecided = { "bleeding-disorder-severe" } },
}

test "bleeding-disorder-mild: a mild bleeding disorder needs clearance" {
  given  = {
    like = "healthy_adult", pref_wanted = { "assisted_stretching" }, pain_duration_weeks = 5,
    bleeding_disorder = "mild",
  },
  expect = {
    excludes = { "assisted_stretching" },
    refers   = { ref_physician = "soon" },
    disposition = "clearance_first", clearances = { bleeding_disorder = "physician" }, dose = "none", cap_pressure = 2,
    fires = { "bleeding-disorder-mild" },
  },
}

test "bleeding-disorder-mild: no bleeding disorder" {
  given  = { like = "healthy_adult", bleeding_disorder = "none" },
  expect = { disposition = "standard", misses = { "bleeding-disorder-mild" } },
}

test "bleeding-disorder-mild: a bleeding disorder unknown, mild open" {
  given  = { like = "healthy_adult", bleeding_disorder = unknown },
  expect = { undecided = { "bleeding-disorder-mild" } },
}

test "platelets-very-low: platelets of 19 are refused" {
  given  = { like = "healthy_adult", platelet_count = 19 },
  expect = { disposition = "no_massage", refers = { ref_physician = "urgent" }, fires = { "platelets-very-low" } },
}

test "platelets-very-low: platelets of 20 are not refused" {
  given  = { like = "healthy_adult", pain_duration_weeks = 5, platelet_count = 20 },
  expect = {
    refers = { ref_physician = "soon" }, disposition = "clearance_first", fires = { "platelets-low" },
    misses = { "platelets-very-low" },
  },
}

test "platelets-very-low: platelets are open" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "platelets-very-low" } },
}

test "platelets-low: platelets of 49.9 need clearance" {
  given  = { like = "healthy_adult", platelet_count = 49.9 },
  expect = {
    disposition = "clearance_first", clearances = { platelet_count = "physician" }, dose = "none", cap_pressure = 1,
    fires = { "platelets-low" },
  },
}

test "platelets-low: platelets of 50 need none" {
  given  = { like = "healthy_adult", pref_wanted = { "assisted_stretching" }, platelet_count = 50 },
  expect = {
    excludes = { "assisted_stretching" },
    disposition = "modified", cap_pressure = 2, fires = { "platelets-reduced" }, misses = { "platelets-low" },
  },
}

test "platelets-low: platelets of 19 are lower" {
  given  = { like = "healthy_adult", platelet_count = 19 },
  expect = { misses = { "platelets-low" } },
}

test "platelets-low: platelets unknown" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "platelets-low" } },
}

test "platelets-reduced: platelets of 99 allow light pressure" {
  given  = { like = "healthy_adult", platelet_count = 99, pref_wanted = { "deep_tissue" } },
  expect = {
    disposition = "modified", cap_pressure = 2, excludes = { "deep_tissue" }, fires = { "platelets-reduced" },
  },
}

test "platelets-reduced: platelets of 100 have no limit" {
  given  = { like = "healthy_adult", platelet_count = 100 },
  expect = { disposition = "standard", misses = { "platelets-reduced" } },
}

test "platelets-reduced: platelets of 49 are lower" {
  given  = { like = "healthy_adult", platelet_count = 49 },
  expect = { misses = { "platelets-reduced" } },
}

test "platelets-reduced: platelets not known" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "platelets-reduced" } },
}

test "bruising-with-medicines: bruises with aspirin" {
  given  = {
    like = "healthy_adult", pref_wanted = { "mechanical_impulse" }, antiplatelet = true, bruises_easily = true,
  },
  expect = {
    excludes = { "mechanical_impulse" },
    disposition = "modified", cap_pressure = 3, not_recommended = { "friction" }, fires = { "bruising-with-medicines" },
  },
}

test "bruising-with-medicines: bruises with anti-inflammatories" {
  given  = { like = "healthy_adult", nsaid_use = true, bruises_easily = true },
  expect = { disposition = "modified", cap_pressure = 3, fires = { "bruising-with-medicines" } },
}

test "bruising-with-medicines: aspirin without bruises" {
  given  = { like = "healthy_adult", antiplatelet = true, bruises_easily = false },
  expect = { misses = { "bruising-with-medicines" } },
}

test "bruising-with-medicines: bruises without these medicines" {
  given  = { like = "healthy_adult", antiplatelet = false, nsaid_use = false, bruises_easily = true },
  expect = { misses = { "bruising-with-medicines" } },
}

test "bruising-with-medicines: aspirin, bruises open" {
  given  = { like = "healthy_adult", antiplatelet = true },
  expect = { asks = { "bruises_easily" }, undecided = { "bruising-with-medicines" } },
}

test "bruising-with-medicines: bruises, medicines open" {
  given  = { like = "healthy_adult", bruises_easily = true },
  expect = { asks = { "antiplatelet", "nsaid_use" }, undecided = { "bruising-with-medicines" } },
}
