-- Blood pressure, heart, arteries, stroke and veins.
phase "safety"

-- 60, C51; chest pain or stroke signs beside it are emergencies by their own rules
rule "blood-pressure-crisis" {
  title   = "Very high blood pressure: doctor the same day",
  when    = any {
    bp_systolic:at_least(limits.bp_crisis_systolic), bp_diastolic:at_least(limits.bp_crisis_diastolic),
  },
  plan    = { disposition "urgent_referral", refer("ref_physician", "same_day") },
  because = "A reading this high should be looked at the same day.",
  grade = "safety", sources = { "BP" }, checked = "2026-11", locked = true,
}

-- 61, C52
rule "blood-pressure-high" {
  title   = "High blood pressure: clearance first",
  when    = any {
    bp_systolic:at_least(limits.bp_high_systolic), bp_diastolic:at_least(limits.bp_high_diastolic),
    hypertension:is "uncontrolled",
  },
  plan    = {
    disposition "clearance_first", clear("physician", hypertension), cap_pressure(2),
    cap_minutes(limits.cautious_minutes), position "semi_reclined",
    exclude("deep_tissue", "thai_massage", "sports_massage", "tapotement", "percussion"),
    refer("ref_physician", "soon"),
  },
  because = "Sources disagree on massage with high blood pressure, so the cautious one is followed: a physician agrees first.",
  grade = "project", sources = { "project", "BP" }, checked = "2026-11",
}

-- 62, C53
rule "heart-failure-worse" {
  title   = "Heart failure that got worse: doctor the same day",
  when    = heart_failure:is "decompensated",
  plan    = {
    disposition "urgent_referral", refer("ref_physician", "same_day"), exclude "manual_lymphatic_drainage",
  },
  because = "Massage moves fluid, and a heart that has become weaker cannot bear it.",
  grade = "safety", sources = { "MLD" }, checked = "2026-11", locked = true,
}

-- 63, C54
rule "heart-failure-stable" {
  title   = "Stable heart failure: clearance first",
  when    = heart_failure:is "stable",
  plan    = {
    disposition "clearance_first", clear("cardiology", heart_failure), cap_pressure(2),
    cap_minutes(limits.cautious_minutes), position "semi_reclined", exclude "manual_lymphatic_drainage",
    refer("ref_physician", "soon"),
  },
  because = "Massage puts some load on the heart. The heart specialist should agree first.",
  grade = "safety", sources = { "MLD", "project" }, checked = "2026-11",
}

-- 63, C54: clearance is per condition, so a heart event has its own
rule "heart-event-recent" {
  title   = "Recent heart attack, unstable angina or heart surgery: clearance first",
  when    = heart_event_weeks:below(limits.heart_event_recent_weeks),
  plan    = {
    disposition "clearance_first", clear("cardiology", heart_event_weeks), cap_pressure(2),
    cap_minutes(limits.cautious_minutes), position "semi_reclined", exclude "manual_lymphatic_drainage",
    refer("ref_physician", "soon"),
  },
  because = "The heart needs time after such an event. The heart specialist should agree first.",
  grade = "safety", sources = { "MLD", "project" }, checked = "2026-11",
}

-- 64, C15; signs of a rupture are emergencies by their own rules
rule "aneurysm-known" {
  title   = "Known aneurysm: clearance first",
  when    = aortic_aneurysm,
  plan    = {
    disposition "clearance_first", clear("physician", aortic_aneurysm), avoid "abdomen", exclude(group.forceful),
    position "side_lying", no_refer "ref_chiropractic", refer("ref_physician", "soon"),
  },
  because = "A widened artery can tear under pressure. A physician should agree first, and the abdomen is left alone.",
  grade = "safety", sources = { "MANIP" }, checked = "2026-11",
}

-- 65, C55
rule "stroke-recent" {
  title   = "Recent stroke or mini-stroke: clearance first",
  when    = stroke_weeks:below(limits.stroke_recent_weeks),
  plan    = {
    disposition "clearance_first", clear("physician", stroke_weeks), cap_pressure(2), avoid "neck",
    exclude("deep_tissue", "craniosacral"), refer("ref_physician", "soon"),
  },
  because = "The first weeks after a stroke need a physician's agreement, and the neck is left alone.",
  grade = "project", sources = { "project" }, checked = "2026-11",
}

-- 66, C56
rule "leg-artery-disease" {
  title   = "Artery disease of the legs: light pressure, no heat or cold",
  when    = peripheral_artery_disease,
  plan    = { disposition "modified", cap_pressure(2, "legs"), exclude("heat_application", "ice_application") },
  because = "Tissue with little blood flow is easily harmed by pressure, heat or cold.",
  grade = "project", sources = { "project" }, checked = "2026-11",
}

-- 67, C57
rule "varicose-veins-severe" {
  title   = "Bulging or painful veins: leave the legs alone",
  when    = varicose_veins:is "severe_or_painful",
  plan    = {
    disposition "modified", avoid("calves", "thighs"), note "Do not press or rub over the veins.",
  },
  because = "Pressure can harm the veins and may loosen a clot.",
  grade = "safety", sources = { "PREG-HR" }, checked = "2026-11",
}

-- C57: mild
rule "varicose-veins-mild" {
  title   = "Varicose veins: light strokes beside them only",
  when    = varicose_veins:is "mild",
  plan    = {
    disposition "modified", cap_pressure(2, "calves", "thighs"), note "Light strokes beside the veins, never on them.",
  },
  because = "Veins are never pressed.",
  grade = "safety", sources = { "PREG-HR", "S2" }, checked = "2026-11",
}
