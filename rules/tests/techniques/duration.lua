-- Tests of techniques/duration.lua: the bands meet at 4 and 12 weeks.

test "20 weeks of pain: a relaxing and a structural style, none before the other" {
  given  = { like = "healthy_adult", pain_duration_weeks = 20 },
  expect = {
    fires = { "chronic-pain-either-style" }, misses = { "chronic-pain-answers-missing" },
    among_first = { count = 3, "relaxation_massage", "structural_massage", "swedish" }, grade = "low",
  },
}
test "just over 12 weeks is long-standing" {
  given  = { like = "healthy_adult", pain_duration_weeks = 12.1 },
  expect = { fires = { "chronic-pain-either-style" }, misses = { "subacute-pain-gentle-or-structural" } },
}
test "12 weeks is not yet long-standing" {
  given  = { like = "healthy_adult", pain_duration_weeks = 12 },
  expect = {
    misses = { "chronic-pain-either-style" }, fires = { "subacute-pain-gentle-or-structural", "subacute-pain-warmth" },
    recommends = { "swedish", "structural_massage", "heat_application" },
  },
}
test "4 weeks is no longer new" {
  given  = { like = "healthy_adult", pain_duration_weeks = 4 },
  expect = {
    fires  = { "subacute-pain-gentle-or-structural" },
    misses = { "acute-pain-warmth-and-light-strokes", "acute-pain-no-deep-work" },
  },
}
test "just under 4 weeks is new: warmth first, no deep work" {
  given  = { like = "healthy_adult", pain_duration_weeks = 3.9, pref_wanted = { "deep_tissue" } },
  expect = {
    fires  = { "acute-pain-warmth-and-light-strokes", "acute-pain-no-deep-work" },
    misses = { "subacute-pain-gentle-or-structural", "subacute-pain-warmth" },
    first = "heat_application", recommends = { "swedish" }, excludes = { "deep_tissue" },
  },
}
test "duration in months is converted" {
  given  = { like = "healthy_adult", pain_duration_weeks = { value = 6, unit = "mo" } },
  expect = { fires = { "chronic-pain-either-style" } },
}
test "unknown duration: no style for it, and it is asked for" {
  given  = { like = "healthy_adult", pain_duration_weeks = unknown },
  expect = {
    disposition = "provisional",
    undecided   = {
      "chronic-pain-answers-missing", "acute-pain-warmth-and-light-strokes", "acute-pain-no-deep-work",
      "subacute-pain-gentle-or-structural", "subacute-pain-warmth",
    },
    misses = { "chronic-pain-either-style" }, asks = { "pain_duration_weeks" },
    not_recommended = { "structural_massage", "deep_tissue" },
  },
}
test "long-standing pain with a safety answer missing: the gentlest style only" {
  given  = { like = "healthy_adult", anticoagulant = unknown },
  expect = {
    disposition = "provisional", fires = { "chronic-pain-answers-missing" }, misses = { "chronic-pain-either-style" },
    recommends = { "relaxation_massage" }, not_recommended = { "structural_massage" }, asks = { "anticoagulant" },
    dose = "none",
  },
}
