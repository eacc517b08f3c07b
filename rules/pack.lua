-- The base pack: vocabulary, catalogues and rules for low back pain and muscle tension in adults.
pack "palpate-base" {
  version = "2026.11",
  title   = "Palpate base: massage for low back pain and muscle tension",
  licence = "MIT",
}
