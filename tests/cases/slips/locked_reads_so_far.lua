-- Locked rules rest on the person alone, and so does what may hold them back.
phase "techniques"

referral "ref_held" { title = "Held", kind = "active", text = "Held.", grade = "low", sources = { "S1" } }
advice "adv_held" { text = "Held.", kind = "safety", grade = "low", sources = { "S1" } }

rule "locked-so-far" {
  title   = "Asks",
  when    = all { pain_nrs:above(3), so_far.disposition:is "standard" },
  plan    = { note "x" },
  because = "b", grade = "low", sources = { "S1" }, checked = "2026-11",
  locked  = true,
}

rule "locked-number" {
  title   = "Asks for a number",
  when    = pain_nrs:above(3),
  plan    = { cap_minutes(so_far.minutes_cap - 10) },
  because = "b", grade = "low", sources = { "S1" }, checked = "2026-11",
  locked  = true,
}

rule "giver" {
  title   = "Gives",
  when    = pain_nrs:above(3),
  plan    = { refer("ref_held", "soon"), advise("adv_held") },
  because = "b", grade = "low", sources = { "S1" }, checked = "2026-11",
  locked  = true,
}

rule "blocker" {
  title   = "Holds back",
  when    = so_far.disposition:is "modified",
  plan    = { no_refer("ref_held"), advise("adv_other", { instead_of = "adv_held" }) },
  because = "b", grade = "low", sources = { "S1" }, checked = "2026-11",
}
advice "adv_other" { text = "Other.", kind = "safety", grade = "low", sources = { "S1" } }
