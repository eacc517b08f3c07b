-- Inflamed or lax joints, fresh injuries, swelling, hernia.
phase "safety"

-- 73, C63
rule "lymphoedema" {
  title   = "Lymphoedema: only the lightest touch there",
  when    = lymphoedema,
  plan    = {
    disposition "modified", cap_pressure(1, lymphoedema_region), ask(lymphoedema_region),
    exclude("deep_tissue", "heat_application"), refer("ref_lymphoedema_therapist", "routine"),
  },
  because = "Firm work and heat can make the swelling worse. A therapist with special training should treat the limb.",
  grade = "safety", sources = { "ONC-PR", "MLD" }, checked = "2026-11",
}

-- the base of 73: while the limb is unknown, every limb and the upper trunk beside it count
rule "lymphoedema-region-unknown" {
  title   = "Lymphoedema of unknown place: lightest touch on all limbs",
  when    = all { lymphoedema, lymphoedema_region:is_unknown() },
  plan    = { disposition "modified", cap_pressure(1, "limbs", "shoulders", "chest"), ask(lymphoedema_region) },
  because = "Until the affected limb is known, all limbs are touched only lightly.",
  grade = "safety", sources = { "ONC-PR", "project" }, checked = "2026-11",
}

-- 81, C71
rule "arthritis-flare" {
  title   = "Inflamed joints: light pressure, hot joints alone",
  when    = inflammatory_arthritis:is "flare",
  plan    = {
    disposition "modified", cap_pressure(2), exclude(group.forceful), avoid(arthritis_region), ask(arthritis_region),
    no_refer "ref_chiropractic", refer("ref_physician", "soon"),
  },
  because = "Joints in flare are left alone, and the rest is treated lightly.",
  grade = "safety", sources = { "MANIP", "CILIST" }, checked = "2026-11",
}

-- C71: "CLEAR for spine disease"
rule "arthritis-flare-of-spine" {
  title   = "Inflamed joints of the spine: clearance first",
  when    = all { inflammatory_arthritis:is "flare", arthritis_region:has_any { "spine_regions" } },
  plan    = {
    disposition "clearance_first", clear("rheumatology", inflammatory_arthritis), refer("ref_rheumatology", "soon"),
  },
  because = "When joints of the spine are inflamed, the joint specialist should agree first.",
  grade = "safety", sources = { "CILIST", "MANIP" }, checked = "2026-11",
}

-- 82, C72
rule "lax-joints" {
  title   = "Very lax joints: no strong stretch",
  when    = hypermobility,
  plan    = {
    disposition "modified", exclude("thai_massage", "assisted_stretching"), no_refer "ref_chiropractic",
    note "No stretch to the end of the range.",
  },
  because = "Strong stretches and thrusts strain lax joints.",
  grade = "project", sources = { "project" }, checked = "2026-11",
}

-- 83, C74
rule "injury-fresh" {
  title   = "Fresh injury: leave it alone, no heat",
  when    = acute_injury_days:below(limits.fresh_injury_days),
  plan    = {
    disposition "modified", avoid(injury_region), ask(injury_region),
    exclude("heat_application", "deep_tissue", "friction", "trigger_point", "assisted_stretching"),
  },
  because = "Freshly injured tissue needs rest for some days.",
  grade = "safety", sources = { "CILIST", "project" }, checked = "2026-11",
}

-- 97, C75; "abdomen/groin": the groin is no region of its own
rule "hernia" {
  title   = "Hernia: leave the abdomen and the groin alone",
  when    = hernia_abdominal,
  plan    = { disposition "modified", avoid "abdomen", note "Leave the groin alone as well." },
  because = "Pressure can trap what lies in a hernia.",
  grade = "project", sources = { "project" }, checked = "2026-11",
}
