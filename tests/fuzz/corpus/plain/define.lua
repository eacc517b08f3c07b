define "nrs_drop_percent" {
  value = (nrs_baseline - pain_nrs) / nrs_baseline * 100, unit = "%", title = "Fall of pain in per cent",
}
