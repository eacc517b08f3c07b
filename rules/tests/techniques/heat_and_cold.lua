-- Tests of techniques/heat_and_cold.lua.

test "nothing said about skin, joints or feeling" {
  given  = {
    like = "healthy_adult", pregnancy_status = unknown, can_give_feedback = unknown, steroid_long_term = unknown,
  },
  expect = {
    undecided = {
      "pregnancy-no-heat", "cannot-report-no-heat-or-cold", "hot-joints-no-heat", "broken-skin-no-heat-or-cold",
      "fragile-skin-no-dragging",
    },
    asks      = { "pregnancy_status", "can_give_feedback" },
  },
}
test "pregnancy: no heat pack" {
  given  = { like = "healthy_adult", pregnancy_status = "trimester_2", pain_duration_weeks = 6 },
  expect = {
    fires = { "pregnancy-no-heat" }, excludes = { "heat_application" }, not_recommended = { "heat_application" },
    not_advises = { "adv_heat" },
  },
}
test "not pregnant" {
  given  = { like = "healthy_adult", pain_duration_weeks = 6 },
  expect = { misses = { "pregnancy-no-heat" }, recommends = { "heat_application" }, advises = { "adv_heat" } },
}
test "cannot say that it burns: no heat, no cold" {
  given  = { like = "healthy_adult", can_give_feedback = false, pain_duration_weeks = 6, dementia = false },
  expect = {
    fires = { "cannot-report-no-heat-or-cold" }, excludes = { "heat_application" }, not_advises = { "adv_heat" },
  },
}
test "dementia: no heat, no cold" {
  given  = { like = "healthy_adult", dementia = true, pain_duration_weeks = 6 },
  expect = { fires = { "cannot-report-no-heat-or-cold" }, not_recommended = { "heat_application" } },
}
test "feels and can say" {
  given  = { like = "healthy_adult", dementia = false },
  expect = { misses = { "cannot-report-no-heat-or-cold" } },
}
test "arthritis in flare: no heat" {
  given  = { like = "healthy_adult", inflammatory_arthritis = "flare", pain_duration_weeks = 6 },
  expect = { fires = { "hot-joints-no-heat", "joints-not-to-be-moved" }, not_recommended = { "heat_application" } },
}
test "arthritis that is quiet" {
  given  = { like = "healthy_adult", inflammatory_arthritis = "quiet" },
  expect = { misses = { "hot-joints-no-heat" } },
}
test "wound on the lower back: neither heat nor cold there" {
  given  = { like = "healthy_adult", open_wound_or_burn = true, skin_regions = { "lower_back" } },
  expect = { fires = { "broken-skin-no-heat-or-cold" }, avoids = { "lower_back" } },
}
test "rash, place unknown: it is asked for" {
  given  = { like = "healthy_adult", open_wound_or_burn = false, skin_noncontagious = true },
  expect = { fires = { "broken-skin-no-heat-or-cold" }, asks = { "skin_regions" } },
}
test "skin whole" {
  given  = { like = "healthy_adult", open_wound_or_burn = false, skin_noncontagious = false, fragile_skin = false },
  expect = { misses = { "broken-skin-no-heat-or-cold", "fragile-skin-no-dragging" } },
}
test "fragile skin: no rubbing, no dragging" {
  given  = { like = "healthy_adult", fragile_skin = true, stiff_reduced_motion = true, pref_wanted = { "friction" } },
  expect = { fires = { "fragile-skin-no-dragging" }, excludes = { "friction", "myofascial_release" } },
}
test "steroid tablets for months count as fragile skin" {
  given  = {
    like = "healthy_adult", steroid_long_term = true, fragile_skin = false, pref_wanted = { "myofascial_release" },
  },
  expect = { fires = { "fragile-skin-no-dragging" }, excludes = { "myofascial_release" } },
}
