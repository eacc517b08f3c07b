-- An advice by the name of a region.
advice "neck" { text = "x", kind = "comfort", grade = "low", sources = { "S1" } }
