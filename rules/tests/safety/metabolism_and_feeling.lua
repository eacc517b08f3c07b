-- Diabetes, kidneys, liver, reduced feeling, epilepsy, and medicines that dull feeling.

test "diabetes-unstable: unstable diabetes needs clearance" {
  given  = { like = "healthy_adult", pain_duration_weeks = 5, diabetes = "unstable" },
  expect = {
    refers = { ref_physician = "soon" },
    disposition = "clearance_first", clearances = { diabetes = "physician" }, dose = "none",
    fires = { "diabetes-unstable" },
  },
}

test "diabetes-unstable: stable diabetes" {
  given  = { like = "healthy_adult", diabetes = "stable" },
  expect = { disposition = "standard", misses = { "diabetes-unstable" } },
}

test "diabetes-unstable: diabetes is open" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "diabetes-unstable" } },
}

test "insulin-timing: insulin: mind the injection site" {
  given  = {
    like = "healthy_adult", insulin_or_sulfonylurea = true, injection_days_ago = 0, injection_region = { "thighs" },
  },
  expect = {
    disposition = "modified", avoids = { "thighs" }, advises = { "adv_glucose" }, fires = { "insulin-timing" },
  },
}

test "insulin-timing: no insulin" {
  given  = { like = "healthy_adult", insulin_or_sulfonylurea = false },
  expect = { disposition = "standard", misses = { "insulin-timing" } },
}

test "insulin-timing: insulin is open" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "insulin-timing" } },
}

test "reduced-feeling: reduced feeling in the feet" {
  given  = { like = "healthy_adult", neuropathy = true, pref_wanted = { "heat_application", "handheld_massager" } },
  expect = {
    disposition = "modified", cap_pressure = { feet = 2, calves = 2 },
    excludes = { "heat_application", "handheld_massager" }, fires = { "reduced-feeling" },
  },
}

test "reduced-feeling: feeling is normal" {
  given  = { like = "healthy_adult", neuropathy = false },
  expect = { disposition = "standard", misses = { "reduced-feeling" } },
}

test "reduced-feeling: feeling is open" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "reduced-feeling" } },
}

test "epilepsy-uncontrolled: epilepsy that is not controlled needs clearance" {
  given  = {
    like = "healthy_adult", pain_duration_weeks = 5, epilepsy = "uncontrolled",
    pref_wanted = { "aromatherapy_massage" },
  },
  expect = {
    products = { "unscented" },
    refers   = { ref_physician = "soon" },
    disposition = "clearance_first", clearances = { epilepsy = "physician" }, dose = "none",
    excludes = { "aromatherapy_massage" }, fires = { "epilepsy-uncontrolled" },
  },
}

test "epilepsy-uncontrolled: controlled epilepsy is modified" {
  given  = { like = "healthy_adult", epilepsy = "controlled", pref_wanted = { "aromatherapy_massage" } },
  expect = {
    notes_match = { "No strobing light and no strong vibration." },
    disposition = "modified", excludes = { "aromatherapy_massage" }, products = { "unscented" },
    fires = { "epilepsy-controlled" }, misses = { "epilepsy-uncontrolled" },
  },
}

test "epilepsy-uncontrolled: epilepsy is open" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "epilepsy-uncontrolled" } },
}

test "epilepsy-controlled: no epilepsy" {
  given  = { like = "healthy_adult", epilepsy = "none" },
  expect = { disposition = "standard", misses = { "epilepsy-controlled" } },
}

test "epilepsy-controlled: epilepsy unknown" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "epilepsy-controlled" } },
}

test "kidney-disease-severe: severe kidney disease needs clearance" {
  given  = { like = "healthy_adult", pain_duration_weeks = 5, kidney_disease_severe = true },
  expect = {
    refers = { ref_physician = "soon" },
    disposition = "clearance_first", clearances = { kidney_disease_severe = "physician" }, dose = "none",
    cap_pressure = 2,
    fires = { "kidney-disease-severe" },
  },
}

test "kidney-disease-severe: no kidney disease" {
  given  = { like = "healthy_adult", kidney_disease_severe = false },
  expect = { disposition = "standard", misses = { "kidney-disease-severe" } },
}

test "kidney-disease-severe: kidney disease is open" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "kidney-disease-severe" } },
}

test "liver-disease-severe: severe liver disease needs clearance" {
  given  = { like = "healthy_adult", pain_duration_weeks = 5, liver_disease_severe = true },
  expect = {
    refers = { ref_physician = "soon" },
    disposition = "clearance_first", clearances = { liver_disease_severe = "physician" }, dose = "none",
    cap_pressure = 2,
    fires = { "liver-disease-severe" },
  },
}

test "liver-disease-severe: no liver disease" {
  given  = { like = "healthy_adult", liver_disease_severe = false },
  expect = { disposition = "standard", misses = { "liver-disease-severe" } },
}

test "liver-disease-severe: liver disease is open" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "liver-disease-severe" } },
}

test "feeling-dulled-by-medicine: a sedative 3.9 hours ago" {
  given  = { like = "healthy_adult", strong_pain_or_sedative_hours = 3.9, pref_wanted = { "deep_tissue" } },
  expect = {
    notes_match = { "Help the person off the table." },
    disposition = "modified", cap_pressure = 2, excludes = { "deep_tissue" }, advises = { "adv_rise_slowly" },
    fires = { "feeling-dulled-by-medicine" },
  },
}

test "feeling-dulled-by-medicine: a sedative 4 hours ago" {
  given  = { like = "healthy_adult", strong_pain_or_sedative_hours = 4 },
  expect = { misses = { "feeling-dulled-by-medicine" } },
}

test "feeling-dulled-by-medicine: never a sedative" {
  given  = { like = "healthy_adult", strong_pain_or_sedative_hours = "never" },
  expect = { disposition = "standard", misses = { "feeling-dulled-by-medicine" } },
}

test "feeling-dulled-by-medicine: sedatives are open" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "feeling-dulled-by-medicine" } },
}
