test "saddle-numbness: numbness between the legs is not answered" {
  given  = { like = "healthy_adult", saddle_numbness = unknown },
  expect = {
    disposition = "provisional", asks = { "saddle_numbness" }, cap_pressure = 2, undecided = { "saddle-numbness" },
  },
}
