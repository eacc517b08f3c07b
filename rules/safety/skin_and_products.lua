-- Skin, allergies, scents and products.
phase "safety"

-- 58, C50
rule "open-wound" {
  title   = "Open wound, burn or ulcer: leave it alone",
  when    = open_wound_or_burn,
  plan    = { disposition "modified", avoid(skin_regions), ask(skin_regions), product "hypoallergenic" },
  because = "Touch can harm open skin and carry germs into it.",
  grade = "safety", sources = { "NCCIH14" }, checked = "2026-11",
}

-- 58, C50
rule "skin-rash" {
  title   = "Eczema, psoriasis or rash: leave it alone, plain product",
  when    = skin_noncontagious,
  plan    = { disposition "modified", avoid(skin_regions), ask(skin_regions), product "hypoallergenic" },
  because = "Rubbing and many products make such skin worse.",
  grade = "safety", sources = { "NCCIH14" }, checked = "2026-11",
}

-- 59, C50
rule "unexplained-lump" {
  title   = "New lump or changing mole: leave it alone, see a physician",
  when    = unexplained_lump,
  plan    = { disposition "modified", avoid(skin_regions), ask(skin_regions), refer("ref_physician", "soon") },
  because = "A new lump or a changing mole should be looked at by a physician and not be rubbed.",
  grade = "safety", sources = { "NCCIH14" }, checked = "2026-11",
}

-- C50: fragile skin; the pressure of skin thinned by steroids (47)
rule "skin-fragile" {
  title   = "Fragile skin: light pressure, no friction",
  when    = fragile_skin,
  plan    = {
    disposition "modified", cap_pressure(2), avoid(skin_regions),
    exclude("friction", "deep_tissue", "mechanical_impulse", "handheld_massager"),
  },
  because = "Skin that tears or marks easily does not bear friction.",
  grade = "safety", sources = { "NCCIH14", "project" }, checked = "2026-11",
}

-- 91, C82, C84: any scent trigger counts, with or without a lung disease
rule "scent-triggers" {
  title   = "Scents trigger symptoms: nothing scented",
  when    = scent_triggers,
  plan    = { disposition "modified", exclude "aromatherapy_massage", product "unscented" },
  because = "Scents could set off an attack.",
  grade = "safety", sources = { "AROMA" }, checked = "2026-11",
}

-- C82
rule "lung-disease-position" {
  title   = "Asthma or lung disease: half sitting unless lying face down is comfortable",
  when    = all { asthma_or_copd, unless { pref_prone_ok } },
  plan    = { disposition "modified", position "semi_reclined" },
  because = "Lying flat or face down can make breathing hard.",
  grade = "project", sources = { "MLD", "project" }, checked = "2026-11",
}

-- 92, C84
rule "nut-allergy" {
  title   = "Nut allergy: no nut oil",
  when    = allergy_nut,
  plan    = { disposition "modified", product "no_nut_oil", advise "adv_patch_test" },
  because = "Some massage oils come from nuts and could cause a reaction.",
  grade = "safety", sources = { "S0", "AROMA" }, checked = "2026-11",
}

-- 92, C84
rule "nut-allergy-product-unchecked" {
  title   = "Nut allergy: no scented oil before the product is checked",
  when    = all { allergy_nut, unless { product_checked } },
  plan    = { disposition "modified", exclude "aromatherapy_massage", ask(product_checked) },
  because = "Scented oils are often mixed into nut oil. The product has to be checked first.",
  grade = "safety", sources = { "S0", "AROMA" }, checked = "2026-11",
}

-- 93, C84
rule "fragrance-allergy" {
  title   = "Fragrance allergy: nothing scented",
  when    = allergy_fragrance,
  plan    = {
    disposition "modified", product "unscented", product "hypoallergenic", exclude "aromatherapy_massage",
    advise "adv_patch_test",
  },
  because = "Perfumes or plant oils could cause a reaction.",
  grade = "safety", sources = { "S0", "AROMA" }, checked = "2026-11",
}

-- 93: a wish, not a limit of health
rule "no-scent-wanted" {
  title   = "No scents wanted",
  when    = pref_no_scent,
  plan    = { product "unscented", exclude "aromatherapy_massage" },
  because = "You asked for no scents.",
  grade = "safety", sources = { "S0" }, checked = "2026-11",
}
