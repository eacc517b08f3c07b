-- When a physician, a pharmacist or a specialist service should look.
phase "referrals"

-- 182: not assessed counts, and so does an unknown answer
rule "pain-persists" {
  title   = "Six weeks of pain and not assessed: see a physician",
  when    = all {
    pain_duration_weeks:at_least(limits.persistence_weeks),
    unless { provider_assessed },
  },
  plan    = { refer("ref_physician", "soon") },
  because = "Pain that has not settled by six weeks should be looked at once.",
  grade   = "low",
  sources = { "GCARE" },
  checked = "2026-11",
}

-- 182
rule "care-without-gain" {
  title   = "Six weeks of care without gain: see a physician",
  when    = weeks_without_improvement:at_least(limits.persistence_weeks),
  plan    = { refer("ref_physician", "soon") },
  because = "Care that has not helped for weeks should be looked at again.",
  grade   = "low",
  sources = { "GCARE" },
  checked = "2026-11",
}

-- 190: an unknown length of the worsening counts as long enough
rule "flare-keeps-getting-worse" {
  title   = "A flare that keeps getting worse: see a physician",
  when    = all {
    flare_up,
    pain_trend:is "worsening",
    unless { worsening_weeks:below(limits.escalation_weeks) },
  },
  plan    = {
    refer("ref_physician", "soon"),
    ask(worsening_weeks),
  },
  because = "A flare usually settles; one that gets worse should be looked at.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- 180
rule "repeated-falls" {
  title   = "Repeated falls: falls and bone health service",
  when    = falls_past_year:at_least(limits.repeated_falls),
  plan    = { refer("ref_falls_bone", "soon") },
  because = "Falls can often be prevented, and bones should be looked at.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- section 6: osteoporosis (the safety phase has the severe form)
rule "thin-bones" {
  title   = "Osteoporosis: bone health service",
  when    = osteoporosis_level:is "osteoporosis",
  plan    = { refer("ref_falls_bone", "routine") },
  because = "A bone health service can check whether treatment is up to date.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- 184
rule "several-bleeding-medicines" {
  title   = "Several medicines that add to bleeding: pharmacist or prescriber",
  when    = bleeding_medicines:at_least(limits.bleeding_medicines_many),
  plan    = {
    refer("ref_pharmacist", "routine"),
    advise("adv_medicine_no_change"),
  },
  because = "Together these medicines can add to bleeding, so a pharmacist should look at them.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- section 6: sedatives before sessions
rule "sedatives-before-sessions" {
  title   = "Strong painkiller or sedative close to a session: pharmacist or prescriber",
  when    = strong_pain_or_sedative_hours:below(limits.sedative_rise_hours),
  plan    = { refer("ref_pharmacist", "routine") },
  because = "Ask how such a medicine and a session go together.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- section 8
rule "fewer-medicines-is-a-goal" {
  title   = "Wish for fewer medicines: talk to the prescriber",
  when    = goals:has "reduce_medicine",
  plan    = {
    refer("ref_physician", "routine"),
    refer("ref_pharmacist", "routine"),
    note "Only the prescriber can change a medicine. Massage is not a replacement for it.",
  },
  because = "Changes of medicine should be made with the prescriber.",
  grade   = "safety",
  sources = { "project" },
  checked = "2026-11",
}
