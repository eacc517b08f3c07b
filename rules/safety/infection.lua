-- Fever, infections and contagious skin.
phase "safety"

-- 16, C08
rule "fever-with-back-pain" {
  title   = "Fever with back pain: doctor the same day",
  when    = all { fever, back_pain },
  plan    = { disposition "urgent_referral", refer("ref_physician", "same_day") },
  because = "Fever with back pain can be a sign of an infection of the spine or of the whole body.",
  grade = "safety", sources = { "GCARE", "S0" }, checked = "2026-11", locked = true,
}

-- 17, C08; the base of 16
rule "fever" {
  title   = "Fever: no massage",
  when    = fever,
  plan    = { disposition "no_massage", note "Ask again when the fever has gone and you feel well." },
  because = "Fever can be a sign of an illness that affects the whole body, and massage waits until it is over.",
  grade = "safety", sources = { "S0", "CILIST" }, checked = "2026-11", locked = true,
  silence = { ["no-care"] = "it passes: the note says when to ask again, and the plan names the provider" },
}

-- 18, C09
rule "infection-risk-with-warning-pain" {
  title   = "Infection risk with night pain, constant pain or sweats: doctor the same day",
  when    = all {
    any { iv_drug_use, immunosuppressed, recent_infection },
    any { night_sweats, pain_night_unrelenting, pain_constant_rest },
  },
  plan    = { disposition "urgent_referral", refer("ref_physician", "same_day") },
  because = "Together these answers can be a sign of an infection of the spine, which can come without fever.",
  grade = "safety", sources = { "GCARE", "FIN20" }, checked = "2026-11", locked = true,
}

-- 55, C48
rule "infection-systemic" {
  title   = "Illness or infection now: no massage",
  when    = infection_systemic,
  plan    = { disposition "no_massage", note "Ask again when you are well." },
  because = "An infection could spread to others, and the body needs rest.",
  grade = "safety", sources = { "S0", "S2", "CILIST" }, checked = "2026-11", locked = true,
  silence = { ["no-care"] = "it passes: the note says when to ask again, and the plan names the provider" },
}

-- 56, C48
rule "skin-contagious" {
  title   = "Contagious skin: no massage",
  when    = skin_contagious,
  plan    = {
    disposition "no_massage", refer("ref_physician", "soon"),
    note "Ask again when the skin has been treated and is clear.",
  },
  because = "A contagious skin condition can spread by touch.",
  grade = "safety", sources = { "S0", "CILIST" }, checked = "2026-11", locked = true,
}

-- 57, C49
rule "skin-infection-spreading" {
  title   = "Hot, red, spreading skin: doctor the same day",
  when    = cellulitis,
  plan    = { disposition "urgent_referral", refer("ref_physician", "same_day") },
  because = "A hot, red area that spreads can be a sign of a skin infection that needs treatment quickly.",
  grade = "safety", sources = { "MLD" }, checked = "2026-11", locked = true,
}
