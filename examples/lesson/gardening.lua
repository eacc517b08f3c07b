-- A rule of our own: people whose back hurts and who garden. One fact, one rule, three tests.
phase "advice"

fact "gardens_often" {
  type = "bool", group = "habits", changeable = true,
  title = "Gardens often",
  ask = "Do you work in the garden more than once a week?",
  why = "Bending and lifting can be spread over the day.",
  phrase = "the person gardens often",
}

rule "gardening" {
  title   = "Gardening: change the task often",
  when    = all {
    gardens_often,
    back_pain,
  },
  plan    = {
    advise("adv_ergonomics"),
    note "In the garden, change the task every quarter of an hour.",
  },
  because = "Long bending is hard on a sore back.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

test "a gardener with back pain is told to change the task" {
  given  = { like = "healthy_adult", gardens_often = true },
  expect = { fires = { "gardening" }, advises = { "adv_ergonomics" }, notes_match = { "quarter of an hour" } },
}
test "no gardener" {
  given  = { like = "healthy_adult", gardens_often = false },
  expect = { misses = { "gardening" }, not_advises = { "adv_ergonomics" } },
}
test "nobody asked about the garden" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "gardening" }, not_advises = { "adv_ergonomics" } },
}
