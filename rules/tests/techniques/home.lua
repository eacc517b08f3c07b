-- Tests of techniques/home.lua.

test "nothing said about home methods" {
  given  = { like = "healthy_adult" },
  expect = {
    undecided       = { "self-massage-at-home", "partner-massage-at-home", "device-at-home", "no-untrained-hands" },
    not_recommended = { "self_massage", "partner_massage", "handheld_massager" },
  },
}
test "home methods wanted: self-massage, a device is allowed" {
  given  = { like = "healthy_adult", pref_self_care = true },
  expect = {
    notes_match = { "A hand-held massager is allowed on muscle at the lowest" },
    fires = { "self-massage-at-home", "device-at-home" }, undecided = { "partner-massage-at-home" },
    recommends = { "self_massage" }, advises = { "adv_self_massage_safe", "adv_device_limits" }, home = { "D16" },
    not_recommended = { "handheld_massager" },
  },
}
test "home methods wanted, with a helper" {
  given  = { like = "healthy_adult", pref_self_care = true, partner_available = true },
  expect = { fires = { "partner-massage-at-home" }, recommends = { "self_massage", "partner_massage" } },
}
test "home methods wanted, no helper" {
  given  = { like = "healthy_adult", pref_self_care = true, partner_available = false },
  expect = { misses = { "partner-massage-at-home" }, not_recommended = { "partner_massage" } },
}
test "less than two affordable sessions a month" {
  given  = { like = "healthy_adult", budget_sessions_per_month = 1.9, pref_self_care = false, pref_setting = "clinic" },
  expect = { fires = { "self-massage-at-home" }, recommends = { "self_massage" } },
}
test "two affordable sessions a month" {
  given  = { like = "healthy_adult", budget_sessions_per_month = 2, pref_self_care = false, pref_setting = "clinic" },
  expect = { misses = { "self-massage-at-home", "device-at-home" } },
}
test "care at home" {
  given  = { like = "healthy_adult", budget_sessions_per_month = 8, pref_self_care = false, pref_setting = "home" },
  expect = { fires = { "self-massage-at-home" } },
}
test "home methods wanted, blood thinner: nothing at home" {
  given  = {
    like = "healthy_adult", pref_self_care = true, partner_available = true, anticoagulant = true,
    pref_wanted = { "handheld_massager", "partner_massage" },
  },
  expect = {
    fires = { "no-untrained-hands" }, misses = { "self-massage-at-home", "partner-massage-at-home", "device-at-home" },
    excludes = { "handheld_massager", "partner_massage" }, not_advises = { "adv_device_limits" },
  },
}
test "home methods wanted, blood thinner unknown: not while it is open" {
  given  = { like = "healthy_adult", pref_self_care = true, anticoagulant = unknown },
  expect = { misses = { "self-massage-at-home" }, not_recommended = { "self_massage" }, asks = { "anticoagulant" } },
}
test "home methods wanted, reduced feeling: nothing at home" {
  given  = { like = "healthy_adult", pref_self_care = true, neuropathy = true, partner_available = true },
  expect = {
    fires = { "no-untrained-hands" }, misses = { "self-massage-at-home", "device-at-home", "partner-massage-at-home" },
    not_recommended = { "self_massage", "partner_massage" },
  },
}
test "no caution of any kind" {
  given  = {
    like = "healthy_adult", platelet_count = 100, bruises_easily = false, dvt_history_months = "never",
    phlebitis = false,
    neuropathy = false, leg_pain_below_knee = false, leg_numb_tingle = false, spondylolisthesis = "none",
    frailty = "none",
  },
  expect = { misses = { "no-untrained-hands" } },
}
