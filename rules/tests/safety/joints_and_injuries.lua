-- Inflamed or lax joints, fresh injuries, swelling, hernia.

test "lymphoedema: lymphoedema of an arm allows the lightest touch there" {
  given  = {
    like = "healthy_adult", lymphoedema = true, lymphoedema_region = { "arms", "shoulders" },
    pref_wanted = { "deep_tissue" },
  },
  expect = {
    disposition = "modified", cap_pressure = { arms = 1, shoulders = 1 }, excludes = { "deep_tissue" },
    refers = { "ref_lymphoedema_therapist" }, misses = { "lymphoedema-region-unknown" }, fires = { "lymphoedema" },
  },
}

test "lymphoedema: no lymphoedema" {
  given  = { like = "healthy_adult", lymphoedema = false },
  expect = { disposition = "standard", misses = { "lymphoedema" } },
}

test "lymphoedema: lymphoedema is open" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "lymphoedema" } },
}

test "lymphoedema-region-unknown: lymphoedema of an unknown limb counts for all limbs" {
  given  = { like = "healthy_adult", lymphoedema = true },
  expect = {
    cap_pressure = { arms = 1, calves = 1, chest = 1 }, asks = { "lymphoedema_region" },
    fires = { "lymphoedema-region-unknown" },
  },
}

test "lymphoedema-region-unknown: without lymphoedema the limb does not matter" {
  given  = { like = "healthy_adult", lymphoedema = false },
  expect = { disposition = "standard", misses = { "lymphoedema-region-unknown" } },
}

test "lymphoedema-region-unknown: lymphoedema unknown" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "lymphoedema-region-unknown" } },
}

test "arthritis-flare: joints in flare are treated lightly" {
  given  = {
    like = "healthy_adult", inflammatory_arthritis = "flare", arthritis_region = { "hands" },
    pref_wanted = { "deep_tissue", "mechanical_impulse" },
  },
  expect = {
    refers = { ref_physician = "soon" },
    disposition = "modified", cap_pressure = 2, avoids = { "hands" },
    excludes = { "deep_tissue", "mechanical_impulse" },
    not_refers = { "ref_chiropractic" }, fires = { "arthritis-flare" },
  },
}

test "arthritis-flare: quiet joints" {
  given  = { like = "healthy_adult", inflammatory_arthritis = "quiet" },
  expect = { disposition = "standard", misses = { "arthritis-flare" } },
}

test "arthritis-flare: inflamed joints are open" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "arthritis-flare" } },
}

test "arthritis-flare-of-spine: a flare of the spine needs clearance" {
  given  = { like = "healthy_adult", inflammatory_arthritis = "flare", arthritis_region = { "lower_back" } },
  expect = {
    disposition = "clearance_first", clearances = { inflammatory_arthritis = "rheumatology" }, dose = "none",
    refers = { ref_rheumatology = "soon" }, fires = { "arthritis-flare-of-spine" },
  },
}

test "arthritis-flare-of-spine: a flare of the hands needs none" {
  given  = { like = "healthy_adult", inflammatory_arthritis = "flare", arthritis_region = { "hands" } },
  expect = { disposition = "modified", misses = { "arthritis-flare-of-spine" } },
}

test "arthritis-flare-of-spine: a flare of unknown place" {
  given  = { like = "healthy_adult", inflammatory_arthritis = "flare" },
  expect = { disposition = "modified", asks = { "arthritis_region" }, undecided = { "arthritis-flare-of-spine" } },
}

test "lax-joints: lax joints have no strong stretch" {
  given  = { like = "healthy_adult", hypermobility = true, pref_wanted = { "thai_massage" } },
  expect = {
    notes_match = { "No stretch to the end of the range." },
    disposition = "modified", excludes = { "thai_massage" }, not_refers = { "ref_chiropractic" },
    fires = { "lax-joints" },
  },
}

test "lax-joints: joints of normal range" {
  given  = { like = "healthy_adult", hypermobility = false },
  expect = { disposition = "standard", misses = { "lax-joints" } },
}

test "lax-joints: lax joints are open" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "lax-joints" } },
}

test "injury-fresh: an injury 2.9 days ago is left alone" {
  given  = {
    like = "healthy_adult", acute_injury_days = 2.9, injury_region = { "thighs" }, pref_wanted = { "heat_application" },
  },
  expect = {
    disposition = "modified", avoids = { "thighs" }, excludes = { "heat_application" }, fires = { "injury-fresh" },
  },
}

test "injury-fresh: an injury 3 days ago" {
  given  = { like = "healthy_adult", acute_injury_days = 3 },
  expect = { disposition = "standard", misses = { "injury-fresh" } },
}

test "injury-fresh: never an injury" {
  given  = { like = "healthy_adult", acute_injury_days = "never" },
  expect = { disposition = "standard", misses = { "injury-fresh" } },
}

test "injury-fresh: injuries are open" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "injury-fresh" } },
}

test "hernia: a hernia leaves the abdomen alone" {
  given  = { like = "healthy_adult", hernia_abdominal = true },
  expect = {
    notes_match = { "Leave the groin alone as well." }, disposition = "modified", avoids = { "abdomen" },
    fires = { "hernia" },
  },
}

test "hernia: no hernia" {
  given  = { like = "healthy_adult", hernia_abdominal = false },
  expect = { disposition = "standard", misses = { "hernia" } },
}

test "hernia: a hernia is open" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "hernia" } },
}
