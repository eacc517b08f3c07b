-- Tests of referrals/wanted.lua.

local asked_for = {
  "ref_physical_therapy", "ref_exercise_programme", "ref_yoga", "ref_tai_chi", "ref_mindfulness", "ref_psychology",
  "ref_occupational_health", "ref_sleep", "ref_smoking", "ref_pharmacist",
}
for _, id in ipairs(asked_for) do
  test("asked for: " .. id) {
    given  = { like = "healthy_adult", pref_referrals_wanted = { id } },
    expect = { fires = { "wants-" .. id }, refers = { id } },
  }
  test("not asked for: " .. id) {
    given  = { like = "healthy_adult", pref_referrals_wanted = { "ref_nutrition" } },
    expect = { misses = { "wants-" .. id } },
  }
  test("wish unknown: " .. id) {
    given  = { like = "healthy_adult" },
    expect = { undecided = { "wants-" .. id } },
  }
  test("asked for while clearance is needed: " .. id) {
    given  = { like = "healthy_adult", pref_referrals_wanted = { id }, neuro_deficit = "stable_motor" },
    expect = { misses = { "wants-" .. id } },
  }
end

test "low-cost massage asked for" {
  given  = { like = "healthy_adult", pref_referrals_wanted = { "ref_low_cost_massage" } },
  expect = { fires = { "wants-ref_low_cost_massage" }, refers = { "ref_low_cost_massage" } },
}
test "low-cost massage asked for with a limit" {
  given  = { like = "healthy_adult", pref_referrals_wanted = { "ref_low_cost_massage" }, anticoagulant = true },
  expect = { misses = { "wants-ref_low_cost_massage" }, not_refers = { "ref_low_cost_massage" } },
}
test "lymphoedema therapist asked for, with a diagnosis" {
  given  = { like = "healthy_adult", pref_referrals_wanted = { "ref_lymphoedema_therapist" }, lymphoedema = true },
  expect = { fires = { "wants-ref_lymphoedema_therapist" }, refers = { "ref_lymphoedema_therapist" } },
}
test "lymphoedema therapist asked for, without a diagnosis" {
  given  = { like = "healthy_adult", pref_referrals_wanted = { "ref_lymphoedema_therapist" }, lymphoedema = false },
  expect = { misses = { "wants-ref_lymphoedema_therapist" }, not_refers = { "ref_lymphoedema_therapist" } },
}
test "lymphoedema therapist asked for, with heart failure" {
  given  = {
    like = "healthy_adult", pref_referrals_wanted = { "ref_lymphoedema_therapist" }, lymphoedema = true,
    heart_failure = "stable",
  },
  expect = { misses = { "wants-ref_lymphoedema_therapist" } },
}
test "lymphoedema therapist asked for, with a spreading skin infection" {
  given  = {
    like = "healthy_adult", pref_referrals_wanted = { "ref_lymphoedema_therapist" }, lymphoedema = true,
    cellulitis = true,
  },
  expect = { misses = { "wants-ref_lymphoedema_therapist" } },
}
test "low-cost and lymphoedema therapist: wishes unknown" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "wants-ref_low_cost_massage", "wants-ref_lymphoedema_therapist" } },
}
