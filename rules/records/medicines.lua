-- Medicines. Records name products, one code for each strength, so the words of the product are looked at beside the codes of
-- ingredients and of products that were seen. All words of an entry must be there: "prednisone oral" leaves the cream out.
-- What was ordered years ago and never ended counts, and is doubted.

record "blood-thinner" {
  fact  = anticoagulant,
  from  = { "medication" },
  codes = {
    rxnorm = { "11289", "855332", "5224", "314659", "1659263", "67108", "1364430", "1114195", "1037042", "1599538" },
    text   = {
      "warfarin", "acenocoumarol", "phenprocoumon", "heparin", "enoxaparin", "dalteparin", "tinzaparin", "fondaparinux",
      "apixaban", "rivaroxaban", "dabigatran", "edoxaban",
    },
  },
}
record "platelet-inhibitor" {
  fact  = antiplatelet,
  from  = { "medication" },
  codes = {
    rxnorm = { "32968", "309362", "1191", "243670" },
    text   = { "clopidogrel", "prasugrel", "ticagrelor", "dipyridamole", "aspirin", "acetylsalicylic" },
  },
}
record "steroid-tablets" {
  fact  = steroid_long_term,
  from  = { "medication" },
  codes = {
    rxnorm = { "312617" },
    text   = {
      "prednisone oral", "prednisolone oral", "methylprednisolone oral", "dexamethasone oral", "hydrocortisone oral",
      "deflazacort oral",
    },
  },
  days  = { 90, 36500 },
}
record "opioid-relaxant-or-sedative" {
  fact    = strong_pain_or_sedative_hours,
  from    = { "medication" },
  codes   = {
    text = {
      "oxycodone", "hydrocodone", "morphine", "tramadol", "meperidine", "pethidine", "fentanyl", "codeine",
      "hydromorphone", "methadone", "buprenorphine", "tapentadol", "baclofen", "cyclobenzaprine", "tizanidine",
      "methocarbamol", "carisoprodol", "diazepam", "lorazepam", "alprazolam", "clonazepam", "chlordiazepoxide",
      "temazepam", "oxazepam", "zolpidem", "zopiclone",
    },
  },
  days    = { 0, 730 },
  undated = true,
  value   = 0,
  doubt   = "an opioid, muscle relaxant or sedative is on the list; when it was last taken is not recorded, so it is taken as just now",
}
record "anti-inflammatory" {
  fact  = nsaid_use,
  from  = { "medication" },
  codes = {
    rxnorm = { "849574", "198014", "310965", "198405", "197806", "205318" },
    text   = {
      "ibuprofen", "naproxen", "diclofenac oral", "celecoxib", "etoricoxib", "meloxicam", "indomethacin", "ketorolac",
      "piroxicam", "ketoprofen oral",
    },
  },
}
record "pressure-lowering" {
  fact  = bp_medicine,
  from  = { "medication" },
  codes = {
    rxnorm = { "314076" },
    text   = {
      "lisinopril", "enalapril", "ramipril", "captopril", "perindopril", "losartan", "valsartan", "candesartan",
      "irbesartan", "amlodipine", "nifedipine", "verapamil", "diltiazem", "metoprolol", "atenolol", "bisoprolol",
      "carvedilol", "hydrochlorothiazide", "chlorthalidone", "furosemide", "spironolactone", "doxazosin",
    },
  },
}
record "glucose-lowering" {
  fact  = insulin_or_sulfonylurea,
  from  = { "medication" },
  codes = {
    text = { "insulin", "glipizide", "glyburide", "glibenclamide", "glimepiride", "gliclazide", "tolbutamide" },
  },
}
record "defence-lowering" {
  fact  = immunosuppressed,
  from  = { "medication" },
  codes = {
    rxnorm = { "105586", "835900" },
    text   = {
      "methotrexate", "cyclosporine", "ciclosporin", "azathioprine", "mycophenolate", "tacrolimus oral", "sirolimus",
      "leflunomide", "adalimumab", "etanercept", "infliximab", "rituximab", "tocilizumab", "tofacitinib",
    },
  },
}
record "cancer-medicine" {
  fact  = cancer_status,
  from  = { "medication" },
  codes = {
    rxnorm = { "1860480", "752899", "1736776", "1736854", "583214", "1734340", "198240" },
    text   = {
      "docetaxel", "paclitaxel", "cisplatin", "carboplatin", "oxaliplatin", "etoposide", "capecitabine",
      "fluorouracil injection", "doxorubicin", "trastuzumab", "leuprolide", "goserelin", "bicalutamide", "abiraterone",
      "tamoxifen", "letrozole", "anastrozole", "exemestane",
    },
  },
  value = "active_treatment",
  rank  = 1,
}
record "chemotherapy" {
  fact  = chemo_or_radiation_weeks,
  from  = { "medication" },
  codes = {
    rxnorm = { "1860480", "1736776", "1736854", "583214", "1734340" },
    text   = {
      "docetaxel", "paclitaxel", "cisplatin", "carboplatin", "oxaliplatin", "etoposide", "capecitabine",
      "fluorouracil injection", "doxorubicin",
    },
  },
  value = 0,
  doubt = "chemotherapy is on the list of current medicines; when it was last given is not recorded, so it is taken as this week",
}
record "chemotherapy-in-the-past" {
  fact   = chemo_or_radiation_weeks,
  from   = { "medication" },
  codes  = {
    text = { "docetaxel", "paclitaxel", "cisplatin", "carboplatin", "oxaliplatin", "etoposide", "doxorubicin" },
  },
  status = "past",
  take   = "since",
}
