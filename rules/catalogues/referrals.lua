-- Whom else to involve. The kind decides where a referral is shown: `emergency` always, `medical` also when everything else is
-- withheld, `safety`, `active`, `comfort` and `optional` only beside a plan.

referral "ref_emergency" {
  title = "Emergency care", kind = "emergency",
  text = "Call the emergency number or go to an emergency department now.",
  grade = "safety", sources = { "CES", "AAA" },
}
referral "ref_crisis" {
  title = "Crisis or suicide support line", kind = "emergency",
  text = "Call a crisis or suicide support line, or the emergency number, now. Stay with somebody until help is there.",
  grade = "safety", sources = { "project" },
}
referral "ref_physician" {
  title = "Physician or primary care", kind = "medical",
  text = "See a physician about the findings that this plan names.",
  grade = "safety", sources = { "VA22" },
}
referral "ref_obstetric" {
  title = "Maternity provider", kind = "medical",
  text = "Speak with the midwife or the maternity doctor.",
  grade = "safety", sources = { "PREG21", "PREG-HR" },
}
referral "ref_oncology" {
  title = "Oncology team", kind = "medical",
  text = "Ask the cancer care team before any massage.",
  grade = "safety", sources = { "NCCIH14" },
}
referral "ref_rheumatology" {
  title = "Rheumatology (through a physician)", kind = "medical",
  text = "Ask a physician whether a rheumatologist should look at the joints or the spine.",
  grade = "safety", sources = { "SPA" },
}
referral "ref_physical_therapy" {
  title = "Physical therapy", kind = "active",
  text = "A physical therapist assesses and sets up active rehabilitation.",
  caution = "after any red flag has been assessed",
  codes = { snomed = { "306170007" }, nucc = { "225100000X" } },
  grade = "moderate", sources = { "APTA21", "NICE16" },
}
referral "ref_exercise_programme" {
  title = "Exercise programme", kind = "active",
  text = "Walking, strengthening, motor control, aquatic exercise or Pilates: the companion of choice to massage.",
  caution = "adapt it to heart, bones and pregnancy",
  codes = { snomed = { "229065009" } },
  grade = "moderate", sources = { "HAY21", "EXWHO23", "ACP17", "NICE16", "WHO23" },
}
referral "ref_chiropractic" {
  title = "Chiropractic or other spinal manipulation", kind = "optional",
  text = "An option for adults with non-specific back pain who want it; results are similar to other care.",
  caution = "not with bone, nerve, bleeding or blood vessel conditions",
  codes = { snomed = { "308449000" }, nucc = { "111N00000X" } },
  grade = "moderate", sources = { "RUB19", "ACP17", "WHO23" },
}
referral "ref_acupuncture" {
  title = "Acupuncture", kind = "optional",
  text = "An option for long-standing pain; guidelines disagree on it.",
  caution = "clear it first with a blood thinner or low platelets; some points are avoided in pregnancy",
  grade = "low", sources = { "ACP17", "WHO23", "VA22", "MU20", "NICE16", "DK18" },
}
referral "ref_yoga" {
  title = "Yoga", kind = "active",
  text = "A gentle class may help long-standing pain a little; some people get more back pain.",
  caution = "no loaded bending or twisting with thin bones; pregnancy classes only in pregnancy; not with new leg pain or severe stenosis",
  grade = "low", sources = { "WIE22", "ACP17" },
}
referral "ref_tai_chi" {
  title = "Tai chi", kind = "active",
  text = "Slow standing movement for pain and balance.",
  caution = "only where standing is safe",
  grade = "low", sources = { "ACP17" },
}
referral "ref_mindfulness" {
  title = "Mindfulness-based stress reduction", kind = "active",
  text = "A course in mindfulness is an option for long-standing pain with stress.",
  grade = "moderate", sources = { "ACP17", "WHO23" },
}
referral "ref_psychology" {
  title = "Psychological care such as CBT", kind = "active",
  text = "Psychological care helps some people to live better with pain.",
  caution = "not in the place of crisis care",
  grade = "low", sources = { "ACP17", "NICH11" },
}
referral "ref_pain_programme" {
  title = "Multidisciplinary pain programme", kind = "active",
  text = "A pain or rehabilitation programme by several professions.",
  grade = "moderate", sources = { "ACP17" },
}
referral "ref_occupational_health" {
  title = "Occupational health and ergonomics", kind = "active",
  text = "Help with the work place, work tasks and return to work.",
  grade = "very_low", sources = { "S1", "S2" },
}
referral "ref_sleep" {
  title = "Sleep advice or sleep clinic", kind = "active",
  text = "Advice on sleep, because sleep and pain affect each other.",
  grade = "project", sources = { "project", "S4" },
}
referral "ref_nutrition" {
  title = "Dietitian", kind = "optional",
  text = "Advice on bone health or weight.",
  caution = "weight loss without trying goes to a physician first",
  grade = "traditional", sources = { "S2" },
}
referral "ref_smoking" {
  title = "Stop-smoking service", kind = "optional",
  text = "Help with stopping, for bones, blood vessels and recovery.",
  grade = "project", sources = { "project" },
}
referral "ref_lymphoedema_therapist" {
  title = "Certified lymphoedema therapist", kind = "safety",
  text = "A therapist with lymphoedema training should treat the limb and the part of the trunk beside it.",
  caution = "not during an infection or with heart failure",
  grade = "safety", sources = { "MLD" },
}
referral "ref_falls_bone" {
  title = "Falls and bone health service", kind = "safety",
  text = "A check of bones, balance and the home.",
  grade = "project", sources = { "project" },
}
referral "ref_pelvic_health_pt" {
  title = "Pelvic health physical therapy", kind = "active",
  text = "Exercises and support for the pelvis in and after pregnancy.",
  caution = "warning signs are assessed first",
  grade = "project", sources = { "project" },
}
referral "ref_pharmacist" {
  title = "Pharmacist or prescriber", kind = "safety",
  text = "Ask whether the medicines together raise the risk of bleeding or of drowsiness. Do not change or stop any without the prescriber.",
  grade = "project", sources = { "project" },
}
referral "ref_low_cost_massage" {
  title = "Massage school or community clinic", kind = "optional",
  text = "Supervised sessions at lower cost.",
  caution = "conditions that need clearance need an experienced licensed therapist instead",
  grade = "traditional", sources = { "S3" },
}
referral "ref_licensed_therapist" {
  title = "Licensed or registered massage therapist", kind = "comfort",
  text = "A therapist with a licence or registration, and with experience in the conditions that this plan names.",
  grade = "safety", sources = { "S0", "S2", "S3" },
}
