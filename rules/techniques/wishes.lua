-- Techniques that were asked for by name, with honest words.
-- 117 (why a wish is refused, and the nearest alternative) is the engine's own answer to the fact with the role "wanted".
phase "techniques"

-- 120
rule "wants-reflexology" {
  title   = "Reflexology asked for",
  when    = pref_wanted:has "reflexology",
  plan    = {
    rank("reflexology", 1),
    note "Reflexology might be relaxing; evidence for back pain is very limited.",
  },
  because = "You asked for it; it might be relaxing, but evidence is very limited.",
  grade   = "very_low",
  sources = { "REFLEX17" },
  checked = "2026-11",
}

-- 120: "feet clear" is what reflexology-feet-not-clear below does not know to be untrue
rule "reflexology-instead-of-lying-prone" {
  title   = "Cannot lie face down: reflexology is an option",
  when    = all {
    none { pref_prone_ok },
    unless { feet_not_clear },
  },
  plan    = {
    rank("reflexology", 1),
    note "Reflexology can be done lying on the back or seated; evidence for back pain is very limited.",
  },
  because = "It might be relaxing and needs no lying face down; evidence is very limited.",
  grade   = "very_low",
  sources = { "REFLEX17" },
  checked = "2026-11",
}

-- section 3.1, reflexology: wound, fracture or flare at the feet
rule "reflexology-feet-not-clear" {
  title   = "Feet hurt, injured or off limits: no reflexology",
  when    = feet_not_clear,
  plan    = { exclude("reflexology") },
  because = "Avoid pressure on feet that are injured, inflamed or not to be touched.",
  grade   = "safety",
  sources = { "CILIST" },
  checked = "2026-11",
}

-- 121
rule "acupressure-without-needles" {
  title   = "Acupressure asked for, or no needles wanted",
  when    = any {
    pref_wanted:has "acupressure",
    pref_no_needles,
  },
  plan    = { rank("acupressure", 1) },
  because = "Finger pressure needs no needles and may help some people; the studies are small and mixed.",
  grade   = "low",
  sources = { "ACUP21" },
  checked = "2026-11",
}

-- section 3.1, acupressure in pregnancy
rule "acupressure-in-pregnancy" {
  title   = "Acupressure in pregnancy: some points are left out",
  when    = all {
    pregnant,
    any { pref_wanted:has "acupressure", pref_no_needles, pref_clothed },
  },
  plan    = {
    note "In pregnancy some acupressure points on the hand, lower leg and shoulder are traditionally avoided. Tell the therapist that you are pregnant.",
  },
  because = "Tradition avoids these points in pregnancy; no study has settled the question.",
  grade   = "traditional",
  sources = { "PREG-HR" },
  checked = "2026-11",
}

-- 122
rule "wants-craniosacral" {
  title   = "Craniosacral therapy asked for: honest words",
  when    = pref_wanted:has "craniosacral",
  plan    = {
    note "A 2024 review found no benefit of craniosacral therapy. It is listed only because you asked for it.",
  },
  because = "The best review that was found points to no benefit.",
  grade   = "contradicted",
  sources = { "CST24" },
  checked = "2026-11",
}

-- section 3.1, craniosacral: recent head injury or stroke
rule "craniosacral-after-head-events" {
  title      = "Recent stroke or major injury: no craniosacral therapy",
  when       = any {
    stroke_weeks:below(limits.stroke_recent_weeks),
    pain_onset:is "major_trauma",
  },
  plan       = { exclude("craniosacral") },
  because    = "Avoid work on the head after a recent stroke or serious injury.",
  grade      = "safety",
  sources    = { "project" },
  checked    = "2026-11",
  if_unknown = "ask",
}

-- 123: a wish is ranked only when the answers that could make scent harmful are known
rule "wants-aromatherapy" {
  title      = "Scented massage asked for and nothing speaks against it",
  when       = all {
    pref_wanted:has "aromatherapy_massage",
    none {
      allergy_nut,
      allergy_fragrance,
      scent_triggers,
      pregnancy_status:is "trimester_1",
      epilepsy:one_of { "controlled", "uncontrolled" },
    },
  },
  plan       = {
    rank("aromatherapy_massage", 1),
    note "Scented massage is for relaxation only.",
  },
  because    = "Scented oils are traditionally used for relaxation.",
  grade      = "traditional",
  sources    = { "S4", "AROMA" },
  checked    = "2026-11",
  if_unknown = "ask",
}

-- 124
rule "wants-electrical-stimulation" {
  title   = "Muscle stimulator asked for: not supported",
  when    = pref_wanted:has "electrical_stimulation",
  plan    = {
    exclude("electrical_stimulation"),
    note "Guidelines do not support electrical muscle stimulation for back pain. A physical therapist can tell you more.",
    refer("ref_physical_therapy", "routine"),
  },
  because = "Current guidelines do not support electrical treatments for back pain.",
  grade   = "contradicted",
  sources = { "NICE16", "WHO23" },
  checked = "2026-11",
}
