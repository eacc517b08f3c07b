record "low-back-complaint" {
  fact  = primary_complaint,
  from  = { "condition" },
  codes = {
    icd10cm = { "M54.5", "M54.4" }, snomed = { "278860009", "279039007", "161891005", "202725007" },
  },
  value = "low_back_pain",
  rank  = 1,
}
