-- Blood clots, thinned blood, bleeding and bruising.
phase "safety"

-- 27, C17; breathlessness beside it is an emergency by its own rule
rule "calf-swelling" {
  title   = "Swollen or painful calf: doctor the same day",
  when    = calf_swelling_pain,
  plan    = { disposition "urgent_referral", refer("ref_physician", "same_day") },
  because = "A calf that is newly swollen, warm, red or painful can be a sign of a blood clot.",
  grade = "safety", sources = { "CILIST", "ERN03" }, checked = "2026-11", locked = true,
}

-- 33, C30
rule "clot-now" {
  title   = "Blood clot now or suspected: no massage",
  when    = dvt_current,
  plan    = { disposition "no_massage", refer("ref_physician", "same_day") },
  because = "Massage could loosen a clot. A physician must be in charge of it.",
  grade = "safety", sources = { "S2", "CILIST" }, checked = "2026-11", locked = true,
}

-- 33, C30
rule "inflamed-vein" {
  title   = "Inflamed vein: no massage",
  when    = phlebitis,
  plan    = { disposition "no_massage", refer("ref_physician", "same_day") },
  because = "A red, tender vein can hold a clot, and massage could loosen it.",
  grade = "safety", sources = { "S2", "CILIST" }, checked = "2026-11", locked = true,
}

-- 34, C31
rule "clot-in-last-months" {
  title   = "Clot in the last months: clearance first",
  when    = dvt_history_months:below(limits.clot_recent_months),
  plan    = {
    disposition "clearance_first", clear("physician", dvt_history_months), cap_pressure(1, "legs"),
    exclude(group.forceful), refer("ref_physician", "soon"),
  },
  because = "A clot can come back in the first months. A physician should agree first, and the legs are only touched lightly.",
  grade = "safety", sources = { "ONC-PR" }, checked = "2026-11",
}

-- 35, C32
rule "clot-long-ago" {
  title   = "Clot in the past: light pressure on the legs",
  when    = dvt_history_months:at_least(limits.clot_recent_months),
  plan    = { disposition "modified", cap_pressure(2, "legs") },
  because = "After a clot the legs are treated lightly.",
  grade = "project", sources = { "ONC-PR", "project" }, checked = "2026-11",
}

-- 36, C33
rule "anticoagulant" {
  title   = "Blood thinner: light pressure only",
  when    = anticoagulant,
  plan    = {
    disposition "modified", cap_pressure(2), exclude(group.forceful), refer("ref_physician", "soon"),
  },
  because = "Firm pressure can bruise or bleed while blood is thinned.",
  grade = "safety", sources = { "NCCIH14", "ANTICOAG" }, checked = "2026-11",
}

-- 37, C33 (out of range, recent change, bruising)
rule "anticoagulant-unsteady" {
  title   = "Blood thinner out of range, changed, or with bruising: clearance first",
  when    = all {
    anticoagulant,
    any { inr_value:above(limits.inr_high), bruises_easily, anticoagulant_recent_change },
  },
  plan    = { disposition "clearance_first", clear("physician", anticoagulant), refer("ref_physician", "soon") },
  because = "These answers can be a sign that blood is thinned more than planned. A physician should agree first.",
  grade = "project", sources = { "project", "ANTICOAG" }, checked = "2026-11",
}

-- 38, C35
rule "bleeding-disorder-severe" {
  title   = "Moderate or severe bleeding disorder: clearance first",
  when    = bleeding_disorder:is "moderate_severe",
  plan    = {
    disposition "clearance_first", clear("haematology", bleeding_disorder), cap_pressure(1), exclude(group.forceful),
    refer("ref_physician", "soon"),
  },
  because = "Even light pressure can cause bleeding. The blood specialist decides first.",
  grade = "safety", sources = { "S2", "NCCIH14", "CILIST" }, checked = "2026-11",
}

-- 39, C36
rule "bleeding-disorder-mild" {
  title   = "Mild bleeding disorder: clearance first",
  when    = bleeding_disorder:is "mild",
  plan    = {
    disposition "clearance_first", clear("physician", bleeding_disorder), cap_pressure(2), exclude(group.forceful),
    refer("ref_physician", "soon"),
  },
  because = "Pressure can cause bleeding. A physician should agree first.",
  grade = "safety", sources = { "S2" }, checked = "2026-11",
}

-- 40, C37
rule "platelets-very-low" {
  title   = "Very few platelets: no massage",
  when    = platelet_count:below(limits.platelets_refuse),
  plan    = { disposition "no_massage", refer("ref_physician", "urgent") },
  because = "With so few platelets even light touch can cause bleeding.",
  grade = "project", sources = { "project" }, checked = "2026-11", locked = true,
}

-- 41, C37
rule "platelets-low" {
  title   = "Few platelets: clearance first",
  when    = all {
    platelet_count:at_least(limits.platelets_refuse), platelet_count:below(limits.platelets_clearance),
  },
  plan    = {
    disposition "clearance_first", clear("physician", platelet_count), cap_pressure(1), exclude(group.forceful),
    refer("ref_physician", "soon"),
  },
  because = "With few platelets pressure can cause bleeding. A physician should agree first.",
  grade = "project", sources = { "project", "VTE-ONC" }, checked = "2026-11",
}

-- 42, C37
rule "platelets-reduced" {
  title   = "Reduced platelets: light pressure only",
  when    = all {
    platelet_count:at_least(limits.platelets_clearance), platelet_count:below(limits.platelets_light),
  },
  plan    = { disposition "modified", cap_pressure(2), exclude(group.forceful) },
  because = "With fewer platelets than usual firm pressure can bruise.",
  grade = "project", sources = { "project", "VTE-ONC" }, checked = "2026-11",
}

-- 43, C34
rule "bruising-with-medicines" {
  title   = "Easy bruising with aspirin or anti-inflammatories: medium pressure at most",
  when    = all { any { antiplatelet, nsaid_use }, bruises_easily },
  plan    = {
    disposition "modified", cap_pressure(3), exclude("friction", "percussion", "mechanical_impulse"),
  },
  because = "These medicines add to bruising.",
  grade = "project", sources = { "project", "ANTICOAG" }, checked = "2026-11",
}
