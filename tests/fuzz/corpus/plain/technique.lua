technique "relaxation_massage" {
  title = "Relaxation massage", group = "relaxing_styles", pressure = { 1, 3 }, needs_oil = true,
  what = "A slow whole-body routine of gliding strokes, meant to calm.",
  strokes = { "effleurage", "petrissage" },
  avoid_when = "only targeted work is wanted",
  codes = { snomed = { "387854002" }, nucc = { "225700000X" } },
  grade = "low", sources = { "S3", "S4", "CH11" },
}
