-- Operations, hardware in the spine, and slipped vertebrae; thresholds at the number and beside it.

test "surgery-recent: surgery 5.9 weeks ago needs clearance" {
  given  = {
    like = "healthy_adult", pain_duration_weeks = 5,
    surgery_weeks_ago = 5.9, surgery_region = { "abdomen" }, pref_wanted = { "deep_tissue" },
  },
  expect = {
    refers = { ref_physician = "soon" },
    disposition = "clearance_first", clearances = { surgery_weeks_ago = "surgeon" }, dose = "none",
    avoids = { "abdomen" },
    excludes = { "deep_tissue" }, fires = { "surgery-recent" },
  },
}

test "surgery-recent: recent surgery of the heart avoids the chest" {
  given  = { like = "healthy_adult", surgery_weeks_ago = 3, surgery_region = { "heart" } },
  expect = {
    disposition = "clearance_first", clearances = { surgery_weeks_ago = "surgeon" }, dose = "none",
    avoids = { "chest" },
    fires = { "surgery-recent" },
  },
}

test "surgery-recent: surgery of the abdomen 6 weeks ago" {
  given  = { like = "healthy_adult", surgery_weeks_ago = 6, surgery_region = { "abdomen" } },
  expect = { disposition = "standard", misses = { "surgery-recent" } },
}

test "surgery-recent: never any surgery" {
  given  = { like = "healthy_adult", surgery_weeks_ago = "never" },
  expect = { disposition = "standard", misses = { "surgery-recent" } },
}

test "surgery-recent: surgery is not answered" {
  given  = { like = "healthy_adult", surgery_weeks_ago = unknown },
  expect = { disposition = "provisional", asks = { "surgery_weeks_ago" }, undecided = { "surgery-recent" } },
}

test "surgery-of-spine-heart-or-joint: surgery of the spine 6 weeks ago needs clearance" {
  given  = { like = "healthy_adult", pain_duration_weeks = 5, surgery_weeks_ago = 6, surgery_region = { "spine" } },
  expect = {
    refers = { ref_physician = "soon" },
    disposition = "clearance_first", clearances = { surgery_weeks_ago = "surgeon" }, dose = "none", cap_pressure = 3,
    avoids = { "lower_back" }, not_refers = { "ref_chiropractic" }, fires = { "surgery-of-spine-heart-or-joint" },
  },
}

test "surgery-of-spine-heart-or-joint: a joint replacement 12 weeks ago needs clearance" {
  given  = { like = "healthy_adult", surgery_weeks_ago = 12, surgery_region = { "joint_replacement" } },
  expect = {
    disposition = "clearance_first", clearances = { surgery_weeks_ago = "surgeon" }, dose = "none",
    fires = { "surgery-of-spine-heart-or-joint" },
  },
}

test "surgery-of-spine-heart-or-joint: surgery of an unknown place 8 weeks ago needs clearance" {
  given  = { like = "healthy_adult", surgery_weeks_ago = 8 },
  expect = {
    disposition = "clearance_first", clearances = { surgery_weeks_ago = "surgeon" }, dose = "none",
    asks = { "surgery_region" }, fires = { "surgery-of-spine-heart-or-joint" },
  },
}

test "surgery-of-spine-heart-or-joint: a joint replacement 12.1 weeks ago" {
  given  = { like = "healthy_adult", surgery_weeks_ago = 12.1, surgery_region = { "joint_replacement" } },
  expect = { disposition = "standard", misses = { "surgery-of-spine-heart-or-joint" } },
}

test "surgery-of-spine-heart-or-joint: surgery of a hand 8 weeks ago" {
  given  = { like = "healthy_adult", surgery_weeks_ago = 8, surgery_region = { "hands" } },
  expect = { disposition = "standard", misses = { "surgery-of-spine-heart-or-joint" } },
}

test "surgery-of-spine-heart-or-joint: surgery unknown, spine open" {
  given  = { like = "healthy_adult", surgery_weeks_ago = unknown, surgery_region = { "spine" } },
  expect = { undecided = { "surgery-of-spine-heart-or-joint" } },
}

test "spinal-fusion: a spinal fusion has no strong stretch" {
  given  = { like = "healthy_adult", spinal_fusion = true, pref_wanted = { "thai_massage" } },
  expect = {
    notes_match = { "Light work over the hardware, no twist and no thrust." },
    disposition = "modified", excludes = { "thai_massage" }, cap_pressure = { lower_back = 3 },
    not_refers = { "ref_chiropractic" }, fires = { "spinal-fusion" },
  },
}

test "spinal-fusion: no spinal fusion" {
  given  = { like = "healthy_adult", spinal_fusion = false },
  expect = { disposition = "standard", misses = { "spinal-fusion" } },
}

test "spinal-fusion: a spinal fusion is open" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "spinal-fusion" } },
}

test "slipped-vertebra-unstable: an unstable slipped vertebra needs clearance" {
  given  = {
    like = "healthy_adult", pain_duration_weeks = 5, spondylolisthesis = "unstable_or_unknown",
    pref_wanted = { "thai_massage", "deep_tissue" },
  },
  expect = {
    notes_match = { "No bending backwards face down, and no pressure on the" },
    refers      = { ref_physician = "soon" },
    disposition = "clearance_first", clearances = { spondylolisthesis = "physician" }, dose = "none",
    positions = { "side_lying" }, excludes = { "thai_massage", "deep_tissue" }, fires = { "slipped-vertebra-unstable" },
  },
}

test "slipped-vertebra-unstable: a stable slipped vertebra" {
  given  = { like = "healthy_adult", spondylolisthesis = "stable" },
  expect = {
    disposition = "modified", positions = { "side_lying" }, cap_pressure = { lower_back = 3 },
    fires = { "slipped-vertebra-stable" }, misses = { "slipped-vertebra-unstable" },
  },
}

test "slipped-vertebra-unstable: a slipped vertebra is open" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "slipped-vertebra-unstable" } },
}

test "slipped-vertebra-stable: no slipped vertebra" {
  given  = { like = "healthy_adult", spondylolisthesis = "none" },
  expect = { disposition = "standard", misses = { "slipped-vertebra-stable" } },
}

test "slipped-vertebra-stable: a slipped vertebra unknown" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "slipped-vertebra-stable" } },
}
