-- The milder phases. A file states its phase once, so each phase has a file of its own.
phase "techniques"

rule "stiff-neck" {
  title   = "Stiff neck: gentle work and warmth",
  when    = neck_stiff,
  plan    = { rank("relaxation_massage", 2), rank("heat", 1) },
  because = "Gentle work and warmth may ease a stiff neck for a while.",
  grade   = "low",
  sources = { "EXAMPLE" },
  checked = "2026-11",
}
