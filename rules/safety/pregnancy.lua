-- Pregnancy and the weeks after a birth.
phase "safety"

-- 75, C68
rule "pregnancy-warning-sign" {
  title   = "Warning sign in pregnancy: maternity provider the same day",
  when    = pregnancy_warning_sign,
  plan    = { disposition "urgent_referral", refer("ref_obstetric", "same_day") },
  because = "This sign should be looked at by the maternity provider the same day.",
  grade = "safety", sources = { "PREG-HR" }, checked = "2026-11", locked = true,
}

-- C68: "EMERGENCY if bleeding heavily, fits, severe headache"
rule "pregnancy-emergency-sign" {
  title   = "Heavy bleeding, a fit or severe headache in pregnancy: emergency",
  when    = pregnancy_emergency_sign,
  plan    = { disposition "emergency", refer("ref_emergency", "emergency"), refer("ref_obstetric", "emergency") },
  because = "Heavy bleeding, a fit or a severe headache in pregnancy needs care now.",
  grade = "safety", sources = { "PREG-HR" }, checked = "2026-11", locked = true,
}

-- 76, C65
rule "pregnancy-first-trimester" {
  title   = "First trimester: clearance first",
  when    = pregnancy_status:is "trimester_1",
  plan    = {
    disposition "clearance_first", clear("obstetric", pregnancy_status), cap_pressure(2), avoid "abdomen",
    exclude(group.forceful, "aromatherapy_massage", "heat_application"), refer("ref_obstetric", "soon"),
  },
  because = "Studies of massage in pregnancy began at 12 weeks. The maternity provider should agree first.",
  grade = "safety", sources = { "PREG21" }, checked = "2026-11",
}

-- 77, C66
rule "pregnancy-later-trimesters" {
  title   = "Second or third trimester: side-lying, light on the legs",
  when    = pregnancy_status:one_of { "trimester_2", "trimester_3" },
  plan    = {
    disposition "modified", position "side_lying", cap_pressure(3), cap_pressure(2, "legs"), avoid "abdomen",
    exclude(group.forceful), advise "adv_pregnancy_position",
    note "Not flat on the front, and not long flat on the back.",
  },
  because = "Clots in the legs are more likely in pregnancy, and lying on the side is the comfortable position.",
  grade = "safety", sources = { "PREG21", "PREG-HR" }, checked = "2026-11",
}

-- 78, C67
rule "pregnancy-high-risk" {
  title   = "High-risk pregnancy: clearance first",
  when    = pregnancy_high_risk,
  plan    = {
    disposition "clearance_first", clear("obstetric", pregnancy_high_risk), refer("ref_obstetric", "soon"),
  },
  because = "In a high-risk pregnancy the maternity provider decides first.",
  grade = "safety", sources = { "PREG-HR" }, checked = "2026-11",
}

-- 79, C69; unknown weeks count as the first weeks, and a birth of unknown kind as a caesarean
rule "after-birth" {
  title   = "First weeks after a birth: clearance first",
  when    = all {
    pregnancy_status:is "postpartum",
    any {
      caesarean_recent,
      unless {
        weeks_postpartum:at_least(limits.caesarean_weeks),
        all { weeks_postpartum:at_least(limits.postpartum_weeks), none { caesarean_recent } },
      },
    },
  },
  plan    = {
    disposition "clearance_first", clear("obstetric", pregnancy_status), avoid "abdomen", cap_pressure(2, "legs"),
    exclude "deep_tissue", refer("ref_obstetric", "soon"),
  },
  because = "Clots are more likely and wounds are healing in the first weeks after a birth.",
  grade = "project", sources = { "project" }, checked = "2026-11",
  silence = { ["none-over-unscreened"] = "it stands inside unless { }, where a missing answer keeps the hold" },
}

-- 189; the floor "provisional" is the engine's
rule "pregnancy-question" {
  title   = "Pregnancy is possible: ask",
  when    = all {
    unless { sex_at_birth:is "male" },
    age_years:between(limits.pregnancy_age_from, limits.pregnancy_age_to),
    pregnancy_status:is_unknown(),
  },
  plan    = { ask(pregnancy_status), note "Position and pressure depend on whether you are pregnant." },
  because = "Pregnancy changes what is safe, so the question comes first.",
  grade = "safety", sources = { "project" }, checked = "2026-11",
}
