-- Conditions, procedures, allergies and devices. ICD-10-CM codes are prefixes: "M54.3" speaks for M54.31 too. A fact that is a
-- bool has further codes in the vocabulary. Where a record tells of a condition but not which kind, the fact stays open
-- (`value = unknown`) or takes what the record tells at least, and `doubt` says what to ask.

-- Where it hurts, and for how long -----------------------------------------------------------------------------------

record "low-back-pain" {
  fact  = pain_regions,
  from  = { "condition" },
  codes = {
    icd10cm = { "M54.5", "M54.4", "M54.3", "M51.1", "M51.2", "M51.3", "M51.A", "M96.1", "S33.5", "S39.01" },
    snomed  = { "278860009", "279039007", "161891005", "202725007", "396277003", "202607001", "49206005", "23056005" },
  },
  value = { "lower_back" },
}
record "low-back-complaint" {
  fact  = primary_complaint,
  from  = { "condition" },
  codes = {
    icd10cm = { "M54.5", "M54.4" }, snomed = { "278860009", "279039007", "161891005", "202725007" },
  },
  value = "low_back_pain",
  rank  = 1,
}
record "neck-pain" {
  fact  = pain_regions,
  from  = { "condition" },
  codes = { icd10cm = { "M54.2", "M50" }, snomed = { "1121000119107" } },
  value = { "neck" },
}
record "neck-complaint" {
  fact  = primary_complaint,
  from  = { "condition" },
  codes = { icd10cm = { "M54.2" }, snomed = { "1121000119107" } },
  value = "neck_pain",
}
record "pain-since" {
  fact  = pain_duration_weeks,
  from  = { "condition" },
  codes = {
    icd10cm = { "M54.5", "M54.4", "G89.2", "G89.4" }, snomed = { "278860009", "279039007", "161891005", "82423001" },
  },
  take  = "longest_since",
}
record "radiculopathy" {
  fact  = leg_pain_below_knee,
  from  = { "condition" },
  codes = { icd10cm = { "M54.16", "M54.17", "M51.16", "M51.17" }, snomed = { "49206005" } },
  doubt = "the record tells of a nerve root of the back, not how far down the pain goes",
}
record "disc-degeneration" {
  fact  = disc_herniation,
  from  = { "condition" },
  codes = { icd10cm = { "M51.1", "M51.2", "M50.1", "M50.2" } },
}
record "strain-or-sprain" {
  fact  = acute_injury_days,
  from  = { "condition" },
  codes = {
    icd10cm = { "S33.5", "S39.01", "S13.4", "S93.4", "S63.5" }, snomed = { "44465007", "70704007", "39848009" },
  },
  days  = { 0, 90 },
  take  = "since",
}

-- Nerves ---------------------------------------------------------------------------------------------------------

record "paralysis" {
  fact  = neuro_deficit,
  from  = { "condition" },
  codes = { icd10cm = { "G82", "G83.1", "M21.37" }, snomed = { "698754002" } },
  value = "stable_motor",
  doubt = "the record does not say whether the weakness is getting worse",
}
record "numb-below-a-lesion" {
  fact  = neuropathy,
  from  = { "condition" },
  codes = { icd10cm = { "G82", "E11.4", "E10.4", "G62", "G63" }, snomed = { "698754002", "368581000119106" } },
}
record "bladder-trouble-new" {
  fact  = bladder_change,
  from  = { "condition" },
  codes = { icd10cm = { "R33", "R32" } },
  days  = { 0, 28 },
}
record "bowel-trouble-new" {
  fact = bowel_change, from = { "condition" }, codes = { icd10cm = { "R15" } }, days = { 0, 28 },
}
record "unsteady-new" {
  fact  = gait_or_hand_clumsiness,
  from  = { "condition" },
  codes = { icd10cm = { "R26", "G95.2", "M47.1" } },
  days  = { 0, 180 },
}
record "seizures" {
  fact  = epilepsy,
  from  = { "condition" },
  codes = { icd10cm = { "G40" }, snomed = { "84757009", "128613002" } },
  value = "controlled",
  doubt = "the record does not say whether the seizures are controlled",
}
record "memory" {
  fact  = dementia,
  from  = { "condition" },
  codes = { icd10cm = { "F01", "F02", "F03", "G30" }, snomed = { "26929004", "230265002" } },
}
record "post-traumatic-stress" {
  fact = trauma_history_touch, from = { "condition" }, codes = { snomed = { "47505003" } },
}
record "depression" {
  fact = low_mood, from = { "condition" }, codes = { icd10cm = { "F32", "F33" }, snomed = { "370143000", "832007" } },
}
record "anxiety" {
  fact = anxiety_high, from = { "condition" }, codes = { icd10cm = { "F41" }, snomed = { "80583007" } },
}

-- Pregnancy ------------------------------------------------------------------------------------------------------

record "pregnancy-trimester-1" {
  fact  = pregnancy_status,
  from  = { "condition" },
  codes = { icd10cm = { "Z33.1", "Z34", "O09" }, snomed = { "72892002", "77386006" } },
  days  = { 0, 97 },
  value = "trimester_1",
  rank  = 1,
}
record "pregnancy-trimester-2" {
  fact  = pregnancy_status,
  from  = { "condition" },
  codes = { icd10cm = { "Z33.1", "Z34", "O09" }, snomed = { "72892002", "77386006" } },
  days  = { 98, 195 },
  value = "trimester_2",
  rank  = 1,
}
record "pregnancy-trimester-3" {
  fact  = pregnancy_status,
  from  = { "condition" },
  codes = { icd10cm = { "Z33.1", "Z34", "O09" }, snomed = { "72892002", "77386006" } },
  days  = { 196, 308 },
  value = "trimester_3",
  rank  = 1,
}
record "pregnancy-undated" {
  fact    = pregnancy_status,
  from    = { "condition" },
  codes   = { icd10cm = { "Z33.1", "Z34", "O09" }, snomed = { "72892002", "77386006" } },
  days    = { 0, 308 },
  undated = true,
  value   = "trimester_1",
  doubt   = "the record does not say since when; it is taken as the first trimester, which asks for clearance",
}
record "pregnancy-over" {
  fact   = pregnancy_status,
  from   = { "condition" },
  codes  = { icd10cm = { "Z33.1", "Z34", "O09" }, snomed = { "72892002", "77386006" } },
  status = "past",
  days   = { 0, 84 },
  value  = "postpartum",
  doubt  = "a pregnancy ended in the last 12 weeks; whether with a birth is not recorded",
}
record "pregnancy-at-risk" {
  fact  = pregnancy_high_risk,
  from  = { "condition" },
  codes = {
    icd10cm = { "O09", "O10", "O11", "O13", "O14", "O15", "O30", "O44", "O45", "O46", "O60" },
    snomed  = { "398254007", "198992004" },
  },
  days  = { 0, 308 },
}

-- Cancer ---------------------------------------------------------------------------------------------------------

record "cancer-now" {
  fact  = cancer_status,
  from  = { "condition" },
  codes = {
    icd10cm = {
      "C0", "C1", "C2", "C3", "C4", "C5", "C6", "C70", "C71", "C72", "C73", "C74", "C75", "C76", "C77", "C78", "C79",
      "C7A", "C7B", "C80", "C81", "C82", "C83", "C84", "C85", "C86", "C88", "C9", "D0",
    },
    snomed  = {
      "126906006", "92691004", "109838007", "363406005", "254637007", "254837009", "424132000", "314994000", "93761005",
      "94260004", "254632001", "67811000119102", "162573006",
    },
  },
  value = "active_untreated",
  doubt = "the record lists no treatment beside it",
}
record "cancer-over" {
  fact   = cancer_status,
  from   = { "condition" },
  codes  = {
    icd10cm = { "C" },
    snomed  = {
      "126906006", "92691004", "109838007", "363406005", "254637007", "254837009", "424132000", "93761005", "254632001",
      "67811000119102",
    },
  },
  status = "past",
  value  = "past",
}
record "cancer-in-history" {
  fact = cancer_status, from = { "condition" }, codes = { icd10cm = { "Z85" } }, value = "past",
}
record "cancer-in-bone" {
  fact  = cancer_status,
  from  = { "condition" },
  codes = { icd10cm = { "C79.5" } },
  value = "bone_metastasis",
  rank  = 2,
}

-- Bones ----------------------------------------------------------------------------------------------------------

record "thin-bones" {
  fact  = osteoporosis_level,
  from  = { "condition" },
  codes = { icd10cm = { "M81" }, snomed = { "64859006" } },
  value = "osteoporosis",
}
record "reduced-bone" {
  fact = osteoporosis_level, from = { "condition" }, codes = { icd10cm = { "M85.8" } }, value = "osteopenia",
}
record "fragility-fracture" {
  fact   = osteoporosis_level,
  from   = { "condition" },
  codes  = { icd10cm = { "M80", "Z87.310" }, snomed = { "443165006" } },
  status = "any",
  value  = "severe_or_prior_fragility_fracture",
}
record "fracture" {
  fact    = fracture_current,
  from    = { "condition" },
  codes   = {
    icd10cm = {
      "S02", "S12", "S22", "S32", "S42", "S52", "S62", "S72", "S82", "S92", "M80", "M84.3", "M84.4", "M84.5",
    },
    snomed  = { "263102004", "58150001", "65966004", "16114001", "443165006", "33737001", "359817006" },
  },
  days    = { 0, 182 },
  undated = true,
}
record "fracture-of-arm-or-hand" {
  fact  = fracture_region,
  from  = { "condition" },
  codes = { icd10cm = { "S42.3", "S42.4", "S52", "S62" }, snomed = { "263102004", "65966004" } },
  days  = { 0, 182 },
  value = { "arms" },
}
record "fracture-of-leg-or-foot" {
  fact  = fracture_region,
  from  = { "condition" },
  codes = { icd10cm = { "S82", "S92" }, snomed = { "16114001" } },
  days  = { 0, 182 },
  value = { "calves", "feet" },
}
record "fracture-of-trunk" {
  fact  = fracture_region,
  from  = { "condition" },
  codes = { icd10cm = { "S22" }, snomed = { "33737001" } },
  days  = { 0, 182 },
  value = { "chest", "upper_back" },
}
record "fracture-of-low-back-or-pelvis" {
  fact  = fracture_region,
  from  = { "condition" },
  codes = { icd10cm = { "S32" } },
  days  = { 0, 182 },
  value = { "lower_back", "buttocks" },
}
record "slipped-vertebra" {
  fact  = spondylolisthesis,
  from  = { "condition" },
  codes = { icd10cm = { "M43.1" } },
  value = "unstable_or_unknown",
}
record "stenosis" { fact = spinal_stenosis, from = { "condition" }, codes = { icd10cm = { "M48.0" } } }
record "curved-spine" { fact = scoliosis, from = { "condition" }, codes = { icd10cm = { "M41" } } }
record "fibromyalgia" { fact = fibromyalgia, from = { "condition" }, codes = { snomed = { "95417003" } } }
record "inflamed-joints" {
  fact  = inflammatory_arthritis,
  from  = { "condition" },
  codes = {
    icd10cm = { "M05", "M06", "M08", "M10", "M1A", "M45", "L40.5" }, snomed = { "69896004", "9631008", "90560007" },
  },
  value = unknown,
  doubt = "arthritis is on record; whether it is in flare now is not",
}

-- Heart, vessels, blood ------------------------------------------------------------------------------------------

record "high-pressure" {
  fact  = hypertension,
  from  = { "condition" },
  codes = { icd10cm = { "I10", "I11", "I12", "I13", "I15" }, snomed = { "38341003", "59621000" } },
  value = unknown,
  doubt = "high blood pressure is on record; whether it is controlled is not",
}
record "pressure-crisis" {
  fact = hypertension, from = { "condition" }, codes = { icd10cm = { "I16" } }, days = { 0, 90 },
  value = "uncontrolled",
}
record "weak-heart" {
  fact  = heart_failure,
  from  = { "condition" },
  codes = { icd10cm = { "I50", "I11.0", "I13.0", "I13.2" }, snomed = { "88805009", "84114007" } },
  value = "stable",
  doubt = "heart failure is on record; whether it has become worse lately is not",
}
record "weak-heart-acute" {
  fact  = heart_failure,
  from  = { "condition" },
  codes = { icd10cm = { "I50.21", "I50.23", "I50.31", "I50.33", "I50.41", "I50.43" } },
  days  = { 0, 90 },
  value = "decompensated",
}
record "heart-attack-or-surgery" {
  fact   = heart_event_weeks,
  from   = { "condition", "procedure" },
  codes  = {
    icd10cm = { "I21", "I22", "I20.0", "Z95.1" },
    snomed  = { "22298006", "399211009", "399261000", "410429000", "232717009" },
  },
  status = "any",
  take   = "since",
}
record "heart-surgery" {
  fact   = surgery_weeks_ago,
  from   = { "condition", "procedure" },
  codes  = { icd10cm = { "Z95.1" }, snomed = { "399261000", "232717009" } },
  status = "any",
  take   = "since",
}
record "heart-surgery-where" {
  fact   = surgery_region,
  from   = { "condition", "procedure" },
  codes  = { icd10cm = { "Z95.1" }, snomed = { "399261000", "232717009" } },
  status = "any",
  value  = { "heart" },
}
record "stroke" {
  fact   = stroke_weeks,
  from   = { "condition" },
  codes  = { icd10cm = { "I60", "I61", "I62", "I63", "G45" }, snomed = { "230690007" } },
  status = "any",
  take   = "since",
}
record "stroke-in-history" {
  fact  = stroke_weeks,
  from  = { "condition" },
  codes = { icd10cm = { "Z86.73", "I69" } },
  value = unknown,
  doubt = "a stroke is on record, but not when",
}
record "clot-now" {
  fact    = dvt_current,
  from    = { "condition" },
  codes   = { icd10cm = { "I82.4", "I82.6", "I26" }, snomed = { "128053003" } },
  days    = { 0, 365 },
  undated = true,
}
record "clot-in-the-past" {
  fact   = dvt_history_months,
  from   = { "condition" },
  codes  = { icd10cm = { "I82", "I26" }, snomed = { "128053003" } },
  status = "any",
  take   = "since",
}
record "clot-in-history" {
  fact  = dvt_history_months,
  from  = { "condition" },
  codes = { icd10cm = { "Z86.71" } },
  value = unknown,
  doubt = "a clot is on record, but not when",
}
record "haemophilia" {
  fact  = bleeding_disorder,
  from  = { "condition" },
  codes = { icd10cm = { "D66", "D67", "D68" }, snomed = { "90935002" } },
  value = "moderate_severe",
  doubt = "the record does not say how severe it is",
}
record "aneurysm" {
  fact = aortic_aneurysm, from = { "condition" }, codes = { icd10cm = { "I71", "I72" }, snomed = { "233985008" } },
}
record "leg-arteries" {
  fact = peripheral_artery_disease, from = { "condition" }, codes = { icd10cm = { "I70.2", "I73.9" } },
}
record "varicose" {
  fact  = varicose_veins,
  from  = { "condition" },
  codes = { icd10cm = { "I83" } },
  value = "mild",
  doubt = "the record does not say whether they bulge or hurt",
}
record "inflamed-vein" { fact = phlebitis, from = { "condition" }, codes = { icd10cm = { "I80" } }, days = { 0, 90 } }

-- Metabolism, organs ---------------------------------------------------------------------------------------------

record "diabetes" {
  fact  = diabetes,
  from  = { "condition" },
  codes = { icd10cm = { "E08", "E09", "E10", "E11", "E13" }, snomed = { "44054006" } },
  value = unknown,
  doubt = "diabetes is on record; whether it is stable is not",
}
record "kidneys" {
  fact = kidney_disease_severe, from = { "condition" }, codes = { icd10cm = { "N18.5", "N18.6", "Z99.2" } },
}
record "liver" {
  fact = liver_disease_severe, from = { "condition" }, codes = { icd10cm = { "K74.6", "K70.3", "K72" } },
}
record "lungs" { fact = asthma_or_copd, from = { "condition" }, codes = { icd10cm = { "J43", "J44", "J45" } } }
record "lymph-swelling" { fact = lymphoedema, from = { "condition" }, codes = { icd10cm = { "I89.0", "I97.2" } } }
record "hernia" {
  fact = hernia_abdominal, from = { "condition" }, codes = { icd10cm = { "K40", "K41", "K42", "K43", "K45", "K46" } },
}
record "frail" {
  fact  = frailty,
  from  = { "condition" },
  codes = { icd10cm = { "R54" } },
  value = "mild",
  doubt = "the record does not say how frail",
}
record "weak-defence" {
  fact = immunosuppressed, from = { "condition" },
  codes = { icd10cm = { "B20", "D80", "D81", "D82", "D83", "D84", "Z94" } },
}

-- Skin, infection ------------------------------------------------------------------------------------------------

record "infection-now" {
  fact  = infection_systemic,
  from  = { "condition" },
  codes = {
    icd10cm = { "U07.1", "J09", "J10", "J11", "A08", "A09", "J00", "J02", "J06", "J20", "A40", "A41" },
    snomed  = { "840539006", "840544004" },
  },
}
record "bacterial-infection" {
  fact   = recent_infection,
  from   = { "condition" },
  codes  = { icd10cm = { "N39.0", "N30", "M46.2", "A40", "A41" }, snomed = { "301011002", "38822007" } },
  status = "any",
  days   = { 0, 90 },
}
record "skin-catching" {
  fact = skin_contagious, from = { "condition" }, codes = { icd10cm = { "B35", "B86", "L01", "B02", "B00.1", "B85" } },
}
record "skin-rash" {
  fact  = skin_noncontagious,
  from  = { "condition" },
  codes = { icd10cm = { "L20", "L23", "L24", "L25", "L30", "L40" }, snomed = { "24079001", "40275004" } },
}
record "wound" {
  fact  = open_wound_or_burn,
  from  = { "condition" },
  codes = {
    icd10cm = {
      "S01", "S11", "S21", "S31", "S41", "S51", "S61", "S71", "S81", "S91", "T20", "T21", "T22", "T23", "T24", "T25",
      "L89", "L97",
    },
    snomed  = {
      "283385000", "284549007", "283371005", "284551006", "370247008", "312608009", "403190006", "403191005",
      "262574004", "48333001",
    },
  },
}

-- Allergies ------------------------------------------------------------------------------------------------------

record "nut-allergy" {
  fact  = allergy_nut,
  from  = { "allergy", "condition" },
  codes = {
    icd10cm = { "Z91.010", "Z91.018" },
    snomed  = { "91934008", "91935009", "762952008" },
    text    = { "nut allergy", "nuts", "peanut", "peanuts", "almond", "sesame", "walnut", "hazelnut" },
  },
}
record "latex-allergy" {
  fact  = allergy_latex,
  from  = { "allergy", "condition" },
  codes = { icd10cm = { "Z91.040" }, snomed = { "300916003", "111088007" }, text = { "latex" } },
}
record "scent-allergy" {
  fact  = allergy_fragrance,
  from  = { "allergy" },
  codes = { text = { "perfume", "fragrance", "fragrances", "essential oil", "essential oils", "lavender", "lanolin" } },
}

-- Surgery, devices -----------------------------------------------------------------------------------------------

record "spine-surgery" {
  fact = surgery_weeks_ago, from = { "procedure" }, codes = { snomed = { "447056003" } }, status = "any",
  take = "since",
}
record "spine-surgery-where" {
  fact = surgery_region, from = { "procedure" }, codes = { snomed = { "447056003" } }, status = "any",
  value = { "spine" },
}
record "spine-hardware" {
  fact   = spinal_fusion,
  from   = { "procedure", "condition", "device" },
  codes  = {
    icd10cm = { "Z98.1", "Z96.69" },
    snomed  = { "447056003" },
    text    = { "spinal fusion", "lumbar fusion", "disc replacement", "disk replacement" },
  },
  status = "any",
}
record "pacemaker" {
  fact   = pacemaker_or_icd,
  from   = { "device", "procedure", "condition" },
  codes  = {
    icd10cm = { "Z95.0", "Z95.81", "Z45.0", "Z96.82" },
    snomed  = { "441509002" },
    text    = { "pacemaker", "defibrillator", "neurostimulator", "spinal cord stimulator", "infusion pump implanted" },
  },
  status = "any",
}
