-- What layers may only tighten: a locked rule of each sort, and what they read.
phase "safety"

fact "stroke_signs" {
  type = "bool", safety = true, group = "signs", title = "Stroke signs", ask = "Is a side of the face drooping?",
  asked_when = adult, otherwise = false,
}
define "adult" { when = age_years:at_least(limits.adult_age), title = "Adult" }
define "worn" { when = any { osteoporosis, varicose_veins }, title = "Worn" }
define "well" { when = none { osteoporosis }, title = "Well" }
define "score" { value = count { osteoporosis, varicose_veins } + pain_nrs, title = "Score" }
limit "adult_age" { value = 18, min = 10, max = 30, unit = "a", tighter = "down", title = "Adult age" }
limit "strong_pain" { value = 8, min = 5, max = 10, tighter = "down", title = "Strong pain" }
limit "weak_pain" { value = 2, min = 1, max = 4, tighter = "down", title = "Weak pain" }
limit "soft_cap" { value = 3, min = 1, max = 5, title = "Soft cap" }
region_group "sore" { title = "Sore parts", regions = { "neck" } }
referral "ref_yoga" {
  title = "Yoga", kind = "active", text = "Yoga is gentle.", grade = "low", sources = { "S1" },
}
advice "adv_call" { text = "Call for help.", kind = "safety", grade = "low", sources = { "S1" } }

rule "stroke" {
  title    = "Stroke signs: an emergency",
  when     = any { stroke_signs, pain_nrs:at_least(limits.strong_pain) },
  plan     = { disposition "urgent_referral", refer("ref_physician", "urgent"), advise("adv_call") },
  because  = "Stroke signs need help at once.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
  locked   = true,
}

rule "worn-bones" {
  title    = "Worn bones: gently",
  when     = any { worn, none { well }, score:above(9), none { pain_nrs:above(limits.weak_pain) } },
  plan     = {
    disposition "modified", cap_pressure(3, "low_back"), cap_minutes(45), exclude(group.forceful), exclude(group.firm),
    avoid("sore"), refer("ref_yoga", "routine"), cap_pressure(limits.soft_cap),
  },
  because  = "Worn bones break.",
  grade    = "safety",
  sources  = { "S1" },
  checked  = "2026-11",
  if_unknown = "ask",
  locked   = true,
}

rule "asked-gently" {
  title    = "Ask again",
  when     = pain_quality:is "sharp",
  plan     = { no_refer("ref_yoga"), note "Ask again." },
  because  = "Sharp pain is looked at first.",
  grade    = "low",
  sources  = { "S1" },
  checked  = "2026-11",
}
