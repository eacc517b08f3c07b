-- Pregnancy and the weeks after a birth; thresholds at the number and beside it.

test "pregnancy-warning-sign: a warning sign needs the maternity provider the same day" {
  given  = {
    like = "healthy_adult", pregnancy_status = "trimester_2", pregnancy_warning_sign = true,
    pregnancy_emergency_sign = false,
  },
  expect = {
    disposition = "urgent_referral", refers = { ref_obstetric = "same_day" }, dose = "none",
    fires = { "pregnancy-warning-sign" },
  },
}

test "pregnancy-warning-sign: no warning sign" {
  given  = { like = "healthy_adult", pregnancy_status = "trimester_2", pregnancy_warning_sign = false },
  expect = { disposition = "modified", misses = { "pregnancy-warning-sign" } },
}

test "pregnancy-warning-sign: a warning sign is open" {
  given  = { like = "healthy_adult", pregnancy_status = "trimester_2" },
  expect = { asks = { "pregnancy_warning_sign" }, undecided = { "pregnancy-warning-sign" } },
}

test "pregnancy-emergency-sign: heavy bleeding in pregnancy is an emergency" {
  given  = {
    like = "healthy_adult", pregnancy_status = "trimester_3", pregnancy_warning_sign = true,
    pregnancy_emergency_sign = true,
  },
  expect = {
    disposition = "emergency", urgency = "emergency", refers = { ref_emergency = "emergency" }, dose = "none",
    fires = { "pregnancy-emergency-sign" },
  },
}

test "pregnancy-emergency-sign: a warning sign without heavy bleeding" {
  given  = {
    like = "healthy_adult", pregnancy_status = "trimester_3", pregnancy_warning_sign = true,
    pregnancy_emergency_sign = false,
  },
  expect = { misses = { "pregnancy-emergency-sign" } },
}

test "pregnancy-emergency-sign: a warning sign, heaviness open" {
  given  = { like = "healthy_adult", pregnancy_status = "trimester_3", pregnancy_warning_sign = true },
  expect = {
    disposition = "urgent_referral", refers = { ref_obstetric = "same_day" }, dose = "none",
    undecided = { "pregnancy-emergency-sign" },
  },
}

test "pregnancy-first-trimester: the first trimester needs clearance" {
  given  = {
    like = "healthy_adult", pregnancy_status = "trimester_1",
    pref_wanted = { "aromatherapy_massage", "heat_application" },
  },
  expect = {
    refers = { ref_obstetric = "soon" },
    disposition = "clearance_first", clearances = { pregnancy_status = "obstetric" }, dose = "none", cap_pressure = 2,
    avoids = { "abdomen" }, excludes = { "aromatherapy_massage", "heat_application" },
    fires = { "pregnancy-first-trimester" },
  },
}

test "pregnancy-first-trimester: the second trimester is not the first" {
  given  = { like = "healthy_adult", pregnancy_status = "trimester_2" },
  expect = { disposition = "modified", misses = { "pregnancy-first-trimester" } },
}

test "pregnancy-first-trimester: pregnancy is not answered" {
  given  = { like = "healthy_adult", pregnancy_status = unknown },
  expect = { disposition = "provisional", asks = { "pregnancy_status" }, undecided = { "pregnancy-first-trimester" } },
}

test "pregnancy-later-trimesters: the second trimester is side-lying and light on the legs" {
  given  = { like = "healthy_adult", pregnancy_status = "trimester_2", pref_wanted = { "deep_tissue" } },
  expect = {
    notes_match = { "Not flat on the front, and not long flat on the back." },
    disposition = "modified", positions = { "side_lying" }, cap_pressure = { 3, calves = 2, thighs = 2 },
    avoids = { "abdomen" }, excludes = { "deep_tissue" }, advises = { "adv_pregnancy_position" },
    fires = { "pregnancy-later-trimesters" },
  },
}

test "pregnancy-later-trimesters: the third trimester is side-lying" {
  given  = { like = "healthy_adult", pregnancy_status = "trimester_3" },
  expect = { disposition = "modified", positions = { "side_lying" }, fires = { "pregnancy-later-trimesters" } },
}

test "pregnancy-later-trimesters: not pregnant" {
  given  = { like = "healthy_adult", pregnancy_status = "not_pregnant" },
  expect = { disposition = "standard", misses = { "pregnancy-later-trimesters" } },
}

test "pregnancy-later-trimesters: pregnancy unknown" {
  given  = { like = "healthy_adult", pregnancy_status = unknown },
  expect = { undecided = { "pregnancy-later-trimesters" } },
}

test "pregnancy-high-risk: a high-risk pregnancy needs clearance" {
  given  = { like = "healthy_adult", pregnancy_status = "trimester_2", pregnancy_high_risk = true },
  expect = {
    disposition = "clearance_first", clearances = { pregnancy_high_risk = "obstetric" }, dose = "none",
    refers = { ref_obstetric = "soon" }, fires = { "pregnancy-high-risk" },
  },
}

test "pregnancy-high-risk: a pregnancy without high risk" {
  given  = { like = "healthy_adult", pregnancy_status = "trimester_2", pregnancy_high_risk = false },
  expect = { disposition = "modified", misses = { "pregnancy-high-risk" } },
}

test "pregnancy-high-risk: high risk is open" {
  given  = { like = "healthy_adult", pregnancy_status = "trimester_2" },
  expect = { asks = { "pregnancy_high_risk" }, undecided = { "pregnancy-high-risk" } },
}

test "after-birth: 5.9 weeks after a birth" {
  given  = {
    like = "healthy_adult", pref_wanted = { "deep_tissue" },
    pregnancy_status = "postpartum", weeks_postpartum = 5.9, caesarean_recent = false,
  },
  expect = {
    excludes = { "deep_tissue" },
    refers   = { ref_obstetric = "soon" },
    disposition = "clearance_first", clearances = { pregnancy_status = "obstetric" }, dose = "none",
    avoids = { "abdomen" },
    cap_pressure = { calves = 2 }, fires = { "after-birth" },
  },
}

test "after-birth: 7 weeks after a caesarean" {
  given  = { like = "healthy_adult", pregnancy_status = "postpartum", weeks_postpartum = 7, caesarean_recent = true },
  expect = {
    disposition = "clearance_first", clearances = { pregnancy_status = "obstetric" }, dose = "none",
    fires = { "after-birth" },
  },
}

test "after-birth: 7 weeks after a birth of unknown kind" {
  given  = { like = "healthy_adult", pregnancy_status = "postpartum", weeks_postpartum = 7 },
  expect = { disposition = "clearance_first", fires = { "after-birth" } },
}

test "after-birth: after a birth with unknown weeks" {
  given  = { like = "healthy_adult", pregnancy_status = "postpartum", caesarean_recent = false },
  expect = { disposition = "clearance_first", fires = { "after-birth" } },
}

test "after-birth: 6 weeks after a birth without caesarean" {
  given  = { like = "healthy_adult", pregnancy_status = "postpartum", weeks_postpartum = 6, caesarean_recent = false },
  expect = { disposition = "standard", misses = { "after-birth" } },
}

test "after-birth: no birth lately" {
  given  = { like = "healthy_adult", pregnancy_status = "not_pregnant" },
  expect = { disposition = "standard", misses = { "after-birth" } },
}

test "after-birth: 8 weeks after a birth of unknown kind" {
  given  = { like = "healthy_adult", pregnancy_status = "postpartum", weeks_postpartum = 8 },
  expect = { undecided = { "after-birth" } },
}

test "after-birth: a birth is not answered" {
  given  = { like = "healthy_adult", pregnancy_status = unknown },
  expect = { undecided = { "after-birth" } },
}

test "pregnancy-question: pregnancy of a woman of 30 is asked for" {
  given  = { like = "healthy_adult", sex_at_birth = "female", age_years = 30, pregnancy_status = unknown },
  expect = {
    notes_match = { "Position and pressure depend on whether you are pregnant." },
    disposition = "provisional", asks = { "pregnancy_status" }, cap_pressure = 2, fires = { "pregnancy-question" },
  },
}

test "pregnancy-question: pregnancy is asked for at 55" {
  given  = { like = "healthy_adult", age_years = 55, pregnancy_status = unknown },
  expect = { disposition = "provisional", asks = { "pregnancy_status" }, fires = { "pregnancy-question" } },
}

test "pregnancy-question: pregnancy is asked for when the sex is not disclosed" {
  given  = { like = "healthy_adult", sex_at_birth = "undisclosed", pregnancy_status = unknown },
  expect = { disposition = "provisional", asks = { "pregnancy_status" }, fires = { "pregnancy-question" } },
}

test "pregnancy-question: pregnancy of a man is not asked for" {
  given  = { like = "healthy_adult", sex_at_birth = "male", pregnancy_status = unknown },
  expect = { disposition = "standard", not_asks = { "pregnancy_status" }, misses = { "pregnancy-question" } },
}

test "pregnancy-question: pregnancy is not asked for at 56" {
  given  = { like = "healthy_adult", sex_at_birth = "female", age_years = 56, pregnancy_status = unknown },
  expect = { disposition = "standard", not_asks = { "pregnancy_status" }, misses = { "pregnancy-question" } },
}

test "pregnancy-question: pregnancy that is answered is not asked for" {
  given  = { like = "healthy_adult", pregnancy_status = "not_pregnant" },
  expect = { disposition = "standard", misses = { "pregnancy-question" } },
}

test "pregnancy-question: age and pregnancy are not answered" {
  given  = { like = "healthy_adult", age_years = unknown, pregnancy_status = unknown },
  expect = {
    disposition = "provisional", asks = { "age_years", "pregnancy_status" }, undecided = { "pregnancy-question" },
  },
}
