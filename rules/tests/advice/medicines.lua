-- Tests of advice/medicines.lua.

test "nothing said about medicines" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "glucose", "no-change-of-medicine" } },
}
test "insulin: check, eat, carry a snack, and change nothing" {
  given  = { like = "healthy_adult", insulin_or_sulfonylurea = true },
  expect = { fires = { "glucose", "no-change-of-medicine" }, advises = { "adv_glucose", "adv_medicine_no_change" } },
}

local medicines = {
  anticoagulant = true, antiplatelet = true, steroid_long_term = true, nsaid_use = true, bp_medicine = true,
  strong_pain_or_sedative_hours = 168,
}
for fact_id, value in pairs(medicines) do
  test("no change of medicine: " .. fact_id) {
    given  = { like = "healthy_adult", [fact_id] = value },
    expect = { fires = { "no-change-of-medicine" }, advises = { "adv_medicine_no_change" } },
  }
end

test "fewer medicines as a goal" {
  given  = { like = "healthy_adult", goals = { "reduce_medicine" } },
  expect = { fires = { "no-change-of-medicine" } },
}
test "no medicine at all" {
  given  = {
    like = "healthy_adult", goals = { "sleep" }, antiplatelet = false, nsaid_use = false, bp_medicine = false,
    insulin_or_sulfonylurea = false, strong_pain_or_sedative_hours = "never",
  },
  expect = {
    misses = { "glucose", "no-change-of-medicine" }, not_advises = { "adv_medicine_no_change", "adv_glucose" },
  },
}
