-- Blood vessels, heart, brain, organs of the belly, muscles in danger, and thoughts of suicide.

test "pulsating-abdomen: a pulsing lump in the belly is an emergency" {
  given  = { like = "healthy_adult", pulsating_abdomen = true },
  expect = {
    disposition = "emergency", urgency = "emergency", refers = { ref_emergency = "emergency" }, dose = "none",
    fires = { "pulsating-abdomen" },
  },
}

test "pulsating-abdomen: no pulsing lump" {
  given  = { like = "healthy_adult", pulsating_abdomen = false },
  expect = { disposition = "standard", misses = { "pulsating-abdomen" } },
}

test "pulsating-abdomen: a pulsing lump is not answered" {
  given  = { like = "healthy_adult", pulsating_abdomen = unknown },
  expect = { disposition = "provisional", asks = { "pulsating_abdomen" }, undecided = { "pulsating-abdomen" } },
}

test "sudden-pain-vessel-signs: sudden severe pain with collapse is an emergency" {
  given  = { like = "healthy_adult", pain_severe_sudden = true, collapse_or_clammy = true },
  expect = {
    disposition = "emergency", urgency = "emergency", refers = { ref_emergency = "emergency" }, dose = "none",
    fires = { "sudden-pain-vessel-signs" },
  },
}

test "sudden-pain-vessel-signs: sudden tearing pain at 60 is an emergency" {
  given  = { like = "healthy_adult", age_years = 60, pain_severe_sudden = true, pain_quality = { "tearing" } },
  expect = {
    disposition = "emergency", urgency = "emergency", refers = { ref_emergency = "emergency" }, dose = "none",
    fires = { "sudden-pain-vessel-signs" },
  },
}

test "sudden-pain-vessel-signs: sudden tearing pain at 59 without collapse" {
  given  = {
    like = "healthy_adult", age_years = 59, pain_severe_sudden = true, pain_quality = { "tearing" },
    collapse_or_clammy = false,
  },
  expect = { misses = { "sudden-pain-vessel-signs" } },
}

test "sudden-pain-vessel-signs: sudden cramping pain at 70 without collapse" {
  given  = {
    like = "healthy_adult", age_years = 70, pain_severe_sudden = true, pain_quality = { "cramp" },
    collapse_or_clammy = false,
  },
  expect = { misses = { "sudden-pain-vessel-signs" } },
}

test "sudden-pain-vessel-signs: sudden severe pain, collapse open" {
  given  = { like = "healthy_adult", pain_severe_sudden = true },
  expect = {
    refers = { ref_physician = "urgent" },
    disposition = "clearance_first", fires = { "sudden-pain-open-questions" }, asks = { "collapse_or_clammy" },
    undecided = { "sudden-pain-vessel-signs" },
  },
}

test "sudden-pain-vessel-signs: sudden pain is open" {
  given  = { like = "healthy_adult" },
  expect = { asks = { "pain_severe_sudden" }, undecided = { "sudden-pain-vessel-signs" } },
}

test "sudden-pain-open-questions: sudden severe pain at 70 with unknown character is held" {
  given  = { like = "healthy_adult", age_years = 70, pain_severe_sudden = true, collapse_or_clammy = false },
  expect = { disposition = "clearance_first", asks = { "pain_quality" }, fires = { "sudden-pain-open-questions" } },
}

test "sudden-pain-open-questions: sudden severe pain at 45 without collapse" {
  given  = { like = "healthy_adult", pain_severe_sudden = true, collapse_or_clammy = false },
  expect = { misses = { "sudden-pain-open-questions" } },
}

test "sudden-pain-open-questions: no sudden pain" {
  given  = { like = "healthy_adult", pain_severe_sudden = false },
  expect = { disposition = "standard", misses = { "sudden-pain-open-questions" } },
}

test "sudden-pain-open-questions: sudden pain is not answered" {
  given  = { like = "healthy_adult", collapse_or_clammy = unknown },
  expect = { undecided = { "sudden-pain-open-questions" } },
}

test "chest-pain-or-breathless: chest pain is an emergency" {
  given  = { like = "healthy_adult", chest_pain_or_breathless = true },
  expect = {
    disposition = "emergency", urgency = "emergency", refers = { ref_emergency = "emergency" }, dose = "none",
    fires = { "chest-pain-or-breathless" },
  },
}

test "chest-pain-or-breathless: no chest pain" {
  given  = { like = "healthy_adult", chest_pain_or_breathless = false },
  expect = { disposition = "standard", misses = { "chest-pain-or-breathless" } },
}

test "chest-pain-or-breathless: chest pain is not answered" {
  given  = { like = "healthy_adult", chest_pain_or_breathless = unknown },
  expect = {
    disposition = "provisional", asks = { "chest_pain_or_breathless" }, undecided = { "chest-pain-or-breathless" },
  },
}

test "stroke-signs: stroke signs are an emergency" {
  given  = { like = "healthy_adult", stroke_signs = true },
  expect = {
    disposition = "emergency", urgency = "emergency", refers = { ref_emergency = "emergency" }, dose = "none",
    fires = { "stroke-signs" },
  },
}

test "stroke-signs: no stroke signs" {
  given  = { like = "healthy_adult", stroke_signs = false },
  expect = { disposition = "standard", misses = { "stroke-signs" } },
}

test "stroke-signs: stroke signs are open" {
  given  = { like = "healthy_adult" },
  expect = { asks = { "stroke_signs" }, undecided = { "stroke-signs" } },
}

test "kidney-or-belly-signs: side pain with urinary signs needs a doctor the same day" {
  given  = { like = "healthy_adult", flank_pain_urinary = true },
  expect = {
    disposition = "urgent_referral", refers = { ref_physician = "same_day" }, dose = "none",
    fires = { "kidney-or-belly-signs" },
  },
}

test "kidney-or-belly-signs: severe belly pain needs a doctor the same day" {
  given  = { like = "healthy_adult", abdominal_acute = true, abdomen_rigid = false, collapse_or_clammy = false },
  expect = {
    disposition = "urgent_referral", refers = { ref_physician = "same_day" }, dose = "none",
    misses = { "belly-pain-with-collapse-or-rigid" }, fires = { "kidney-or-belly-signs" },
  },
}

test "kidney-or-belly-signs: no side pain and no belly pain" {
  given  = { like = "healthy_adult", flank_pain_urinary = false, abdominal_acute = false },
  expect = { disposition = "standard", misses = { "kidney-or-belly-signs" } },
}

test "kidney-or-belly-signs: side pain is open" {
  given  = { like = "healthy_adult", abdominal_acute = false },
  expect = { asks = { "flank_pain_urinary" }, undecided = { "kidney-or-belly-signs" } },
}

test "belly-pain-with-collapse-or-rigid: a rigid belly is an emergency" {
  given  = { like = "healthy_adult", abdominal_acute = true, abdomen_rigid = true },
  expect = {
    disposition = "emergency", urgency = "emergency", refers = { ref_emergency = "emergency" }, dose = "none",
    fires = { "belly-pain-with-collapse-or-rigid" },
  },
}

test "belly-pain-with-collapse-or-rigid: severe belly pain with collapse is an emergency" {
  given  = { like = "healthy_adult", abdominal_acute = true, collapse_or_clammy = true },
  expect = {
    disposition = "emergency", urgency = "emergency", refers = { ref_emergency = "emergency" }, dose = "none",
    fires = { "belly-pain-with-collapse-or-rigid" },
  },
}

test "belly-pain-with-collapse-or-rigid: side pain with collapse is an emergency" {
  given  = { like = "healthy_adult", flank_pain_urinary = true, collapse_or_clammy = true },
  expect = {
    disposition = "emergency", urgency = "emergency", refers = { ref_emergency = "emergency" }, dose = "none",
    fires = { "belly-pain-with-collapse-or-rigid" },
  },
}

test "belly-pain-with-collapse-or-rigid: no belly pain at all" {
  given  = { like = "healthy_adult", abdominal_acute = false, flank_pain_urinary = false },
  expect = { misses = { "belly-pain-with-collapse-or-rigid" } },
}

test "belly-pain-with-collapse-or-rigid: severe belly pain, rigidity open" {
  given  = { like = "healthy_adult", abdominal_acute = true },
  expect = {
    disposition = "urgent_referral", refers = { ref_physician = "same_day" }, dose = "none",
    undecided = { "belly-pain-with-collapse-or-rigid" },
  },
}

test "suicidal-thoughts: thoughts of suicide come first" {
  given  = { like = "healthy_adult", suicidal_thoughts = true },
  expect = {
    disposition = "emergency", refers = { ref_crisis = "emergency", ref_emergency = "emergency" }, dose = "none",
    fires = { "suicidal-thoughts" },
  },
}

test "suicidal-thoughts: no thoughts of suicide" {
  given  = { like = "healthy_adult", suicidal_thoughts = false },
  expect = { disposition = "standard", misses = { "suicidal-thoughts" } },
}

test "suicidal-thoughts: thoughts of suicide are open" {
  given  = { like = "healthy_adult" },
  expect = { asks = { "suicidal_thoughts" }, undecided = { "suicidal-thoughts" } },
}

test "dark-urine: dark urine after strain is an emergency" {
  given  = { like = "healthy_adult", dark_urine_after_strain = true },
  expect = {
    disposition = "emergency", urgency = "emergency", refers = { ref_emergency = "emergency" }, dose = "none",
    fires = { "dark-urine" },
  },
}

test "dark-urine: urine of normal colour" {
  given  = { like = "healthy_adult", dark_urine_after_strain = false },
  expect = { disposition = "standard", misses = { "dark-urine" } },
}

test "dark-urine: the colour of the urine is open" {
  given  = { like = "healthy_adult" },
  expect = { asks = { "dark_urine_after_strain" }, undecided = { "dark-urine" } },
}
