-- When warm and cold packs are left out, beside the safety rules on circulation and numbness.
phase "techniques"

-- section 3.2: core heating in pregnancy; the safety phase has the first trimester
rule "pregnancy-no-heat" {
  title      = "Pregnancy: no heat packs from this plan",
  when       = pregnant,
  plan       = { exclude("heat_application") },
  because    = "Heating the body should be avoided in pregnancy.",
  grade      = "safety",
  sources    = { "PREG-HR" },
  checked    = "2026-11",
  if_unknown = "ask",
}

-- section 3.2: a burn is not noticed by someone who cannot feel or report it
rule "cannot-report-no-heat-or-cold" {
  title      = "Cannot feel or report discomfort: no heat or cold",
  when       = any {
    none { can_give_feedback },
    dementia,
  },
  plan       = { exclude("heat_application", "ice_application") },
  because    = "Someone who cannot feel or say that it burns should get neither heat nor cold.",
  grade      = "safety",
  sources    = { "project" },
  checked    = "2026-11",
  if_unknown = "ask",
}

-- section 3.2 and C71
rule "hot-joints-no-heat" {
  title   = "Arthritis in flare: no heat",
  when    = inflammatory_arthritis:is "flare",
  plan    = { exclude("heat_application") },
  because = "Avoid heat on joints that are hot and inflamed.",
  grade   = "safety",
  sources = { "CILIST" },
  checked = "2026-11",
}

-- section 3.2: open or broken skin; the safety phase avoids the region for massage
rule "broken-skin-no-heat-or-cold" {
  title   = "Wound, burn or rash: no heat or cold there",
  when    = any {
    open_wound_or_burn,
    skin_noncontagious,
  },
  plan    = {
    exclude("heat_application", "ice_application", skin_regions),
    ask(skin_regions),
  },
  because = "Avoid heat and cold on damaged skin.",
  grade   = "safety",
  sources = { "FR06" },
  checked = "2026-11",
}

-- C50 and section 3.1, beside the safety rules on fragile skin and steroids
rule "fragile-skin-no-dragging" {
  title   = "Fragile skin: no dragging of the skin, no cold packs",
  when    = any {
    fragile_skin,
    steroid_long_term,
  },
  plan    = { exclude("myofascial_release", "ice_application") },
  because = "Skin that tears or marks easily should not be dragged or chilled.",
  grade   = "safety",
  sources = { "NCCIH14" },
  checked = "2026-11",
}
