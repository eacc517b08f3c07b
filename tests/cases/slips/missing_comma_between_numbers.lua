-- No comma in a pair.
technique "slip" {
  title = "Slip", what = "A slip.", group = "gentle", pressure = { 1 3 }, grade = "low", sources = { "S1" },
}
