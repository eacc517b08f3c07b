-- Skin, allergies, scents and products.

test "open-wound: a wound on the feet is left alone" {
  given  = { like = "healthy_adult", open_wound_or_burn = true, skin_regions = { "feet" } },
  expect = { disposition = "modified", avoids = { "feet" }, products = { "hypoallergenic" }, fires = { "open-wound" } },
}

test "open-wound: a wound of unknown place is asked for" {
  given  = { like = "healthy_adult", open_wound_or_burn = true },
  expect = { disposition = "modified", asks = { "skin_regions" }, fires = { "open-wound" } },
}

test "open-wound: no wound" {
  given  = { like = "healthy_adult", open_wound_or_burn = false },
  expect = { disposition = "standard", misses = { "open-wound" } },
}

test "open-wound: wounds are open" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "open-wound" } },
}

test "skin-rash: eczema on the arms is left alone" {
  given  = { like = "healthy_adult", skin_noncontagious = true, skin_regions = { "arms" } },
  expect = { disposition = "modified", avoids = { "arms" }, products = { "hypoallergenic" }, fires = { "skin-rash" } },
}

test "skin-rash: no rash" {
  given  = { like = "healthy_adult", skin_noncontagious = false },
  expect = { disposition = "standard", misses = { "skin-rash" } },
}

test "skin-rash: rashes are open" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "skin-rash" } },
}

test "unexplained-lump: a new lump on the upper back" {
  given  = { like = "healthy_adult", unexplained_lump = true, skin_regions = { "upper_back" } },
  expect = {
    disposition = "modified", avoids = { "upper_back" }, refers = { ref_physician = "soon" },
    fires = { "unexplained-lump" },
  },
}

test "unexplained-lump: no lump" {
  given  = { like = "healthy_adult", unexplained_lump = false },
  expect = { disposition = "standard", misses = { "unexplained-lump" } },
}

test "unexplained-lump: lumps are open" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "unexplained-lump" } },
}

test "skin-fragile: fragile skin has no friction" {
  given  = { like = "healthy_adult", fragile_skin = true, pref_wanted = { "friction", "handheld_massager" } },
  expect = {
    disposition = "modified", cap_pressure = 2, excludes = { "friction", "handheld_massager" },
    fires = { "skin-fragile" },
  },
}

test "skin-fragile: sound skin" {
  given  = { like = "healthy_adult", fragile_skin = false },
  expect = { disposition = "standard", misses = { "skin-fragile" } },
}

test "skin-fragile: fragile skin is open" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "skin-fragile" } },
}

test "scent-triggers: scents that trigger asthma" {
  given  = {
    like = "healthy_adult", scent_triggers = true, asthma_or_copd = true, pref_wanted = { "aromatherapy_massage" },
  },
  expect = {
    disposition = "modified", excludes = { "aromatherapy_massage" }, products = { "unscented" },
    fires = { "scent-triggers" },
  },
}

test "scent-triggers: scents trigger nothing" {
  given  = { like = "healthy_adult", scent_triggers = false },
  expect = { disposition = "standard", misses = { "scent-triggers" } },
}

test "scent-triggers: scents are open" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "scent-triggers" } },
}

test "lung-disease-position: asthma with unknown comfort face down" {
  given  = { like = "healthy_adult", asthma_or_copd = true },
  expect = { disposition = "modified", positions = { "semi_reclined" }, fires = { "lung-disease-position" } },
}

test "lung-disease-position: asthma with discomfort face down" {
  given  = { like = "healthy_adult", asthma_or_copd = true, pref_prone_ok = false },
  expect = { positions = { "semi_reclined" }, fires = { "lung-disease-position" } },
}

test "lung-disease-position: asthma with comfort face down" {
  given  = { like = "healthy_adult", asthma_or_copd = true, pref_prone_ok = true },
  expect = { disposition = "standard", misses = { "lung-disease-position" } },
}

test "lung-disease-position: no lung disease" {
  given  = { like = "healthy_adult", asthma_or_copd = false },
  expect = { disposition = "standard", misses = { "lung-disease-position" } },
}

test "lung-disease-position: lung disease is open" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "lung-disease-position" } },
}

test "nut-allergy: a nut allergy has no nut oil" {
  given  = { like = "healthy_adult", allergy_nut = true },
  expect = {
    disposition = "modified", products = { "no_nut_oil" }, advises = { "adv_patch_test" }, fires = { "nut-allergy" },
  },
}

test "nut-allergy: no nut allergy" {
  given  = { like = "healthy_adult", allergy_nut = false },
  expect = { disposition = "standard", misses = { "nut-allergy" } },
}

test "nut-allergy: a nut allergy is open" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "nut-allergy" } },
}

test "nut-allergy-product-unchecked: a nut allergy withholds aromatherapy and offers relaxation massage" {
  given  = { like = "healthy_adult", allergy_nut = true, pref_wanted = { "aromatherapy_massage" } },
  expect = {
    excludes = { "aromatherapy_massage" }, asks = { "product_checked" }, recommends = { "relaxation_massage" },
    fires = { "nut-allergy-product-unchecked" },
  },
}

test "nut-allergy-product-unchecked: a nut allergy with a checked product" {
  given  = {
    like = "healthy_adult", allergy_nut = true, product_checked = true, pref_wanted = { "aromatherapy_massage" },
  },
  expect = {
    recommends = { "aromatherapy_massage" }, products = { "no_nut_oil" }, misses = { "nut-allergy-product-unchecked" },
  },
}

test "nut-allergy-product-unchecked: a nut allergy not answered" {
  given  = { like = "healthy_adult", product_checked = false },
  expect = { undecided = { "nut-allergy-product-unchecked" } },
}

test "fragrance-allergy: a fragrance allergy has nothing scented" {
  given  = { like = "healthy_adult", allergy_fragrance = true, pref_wanted = { "aromatherapy_massage" } },
  expect = {
    disposition = "modified", excludes = { "aromatherapy_massage" }, products = { "unscented", "hypoallergenic" },
    advises = { "adv_patch_test" }, fires = { "fragrance-allergy" },
  },
}

test "fragrance-allergy: no fragrance allergy" {
  given  = { like = "healthy_adult", allergy_fragrance = false },
  expect = { disposition = "standard", misses = { "fragrance-allergy" } },
}

test "fragrance-allergy: a fragrance allergy is open" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "fragrance-allergy" } },
}

test "no-scent-wanted: no scents are wanted" {
  given  = { like = "healthy_adult", pref_no_scent = true, pref_wanted = { "aromatherapy_massage" } },
  expect = {
    disposition = "standard", excludes = { "aromatherapy_massage" }, products = { "unscented" },
    fires = { "no-scent-wanted" },
  },
}

test "no-scent-wanted: scents are welcome" {
  given  = { like = "healthy_adult", pref_no_scent = false },
  expect = { disposition = "standard", misses = { "no-scent-wanted" } },
}

test "no-scent-wanted: the wish about scents is open" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "no-scent-wanted" } },
}
