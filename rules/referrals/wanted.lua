-- Section 8: other care that the person asks for is added as an option, unless a rule blocks it. Chiropractic, acupuncture,
-- nutrition, emergency and medical care have rules of their own.
phase "referrals"

local asked_for = {
  ref_physical_therapy    = "Physical therapy",
  ref_exercise_programme  = "Exercise programme",
  ref_yoga                = "Yoga",
  ref_tai_chi             = "Tai chi",
  ref_mindfulness         = "Mindfulness course",
  ref_psychology          = "Psychological care",
  ref_occupational_health = "Occupational health",
  ref_sleep               = "Sleep advice",
  ref_smoking             = "Stop-smoking service",
  ref_pharmacist          = "Pharmacist",
}

for id, title in pairs(asked_for) do
  rule("wants-" .. id) {
    title   = title .. " asked for",
    when    = all {
      pref_referrals_wanted:has(id),
      so_far.disposition:one_of { "standard", "modified", "provisional" },
    },
    plan    = { refer(id, "optional") },
    because = "You are interested in this.",
    grade   = "project",
    sources = { "project" },
    checked = "2026-11",
  }
end

-- section 6: a low-cost clinic is not for people with limits, who need an experienced therapist
rule "wants-ref_low_cost_massage" {
  title   = "Low-cost massage asked for",
  when    = all {
    pref_referrals_wanted:has "ref_low_cost_massage",
    so_far.disposition:is "standard",
  },
  plan    = { refer("ref_low_cost_massage", "optional") },
  because = "You are interested in this.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- section 6: lymphoedema therapist only for diagnosed lymphoedema, not with infection or heart failure
rule "wants-ref_lymphoedema_therapist" {
  title   = "Lymphoedema therapist asked for",
  when    = all {
    pref_referrals_wanted:has "ref_lymphoedema_therapist",
    lymphoedema,
    unless {
      cellulitis,
      heart_failure:one_of { "stable", "decompensated" },
    },
  },
  plan    = { refer("ref_lymphoedema_therapist", "routine") },
  because = "You are interested in this, and it fits the diagnosis.",
  grade   = "traditional",
  sources = { "MLD" },
  checked = "2026-11",
  silence = { ["redundant"] = "the diagnosis alone refers; this rule answers the wish" },
}
