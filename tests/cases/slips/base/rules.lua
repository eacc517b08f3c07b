-- Rules without a slip.
phase "safety"

rule "thinned-blood" {
  title    = "Blood thinner: light pressure only",
  when     = anticoagulant,
  plan     = { disposition "modified", cap_pressure(2), exclude(group.forceful), refer("ref_physician", "soon") },
  because  = "Firm pressure can bruise while blood is thinned.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
}

patient "healthy_adult" {
  age_years = 40, anticoagulant = false, osteoporosis = false, varicose_veins = false, pain_nrs = 4,
  pain_duration_weeks = 20, pain_quality = "aching", goals = { "relief" }, wanted = {}, sore_regions = { "low_back" },
}

test "a blood thinner withholds deep tissue" {
  given  = { like = "healthy_adult", anticoagulant = true, wanted = { "deep_tissue" } },
  expect = { disposition = "modified", excludes = { "deep_tissue" }, cap_pressure = 2 },
}
