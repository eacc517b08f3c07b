phase "techniques"

rule "light-work" {
  title = "Light work", when = always, plan = { rank("soft", 3), rank("medium", 2), rank("warmth", 1) },
  because = "Light work may help.", grade = "low", sources = { "S" }, checked = "2026-11",
}
rule "age-and-wish" {
  title = "Age", when = age:at_least(limits.sixty), plan = { rank("soft", 1), rank("medium", -1), target_pressure(2) },
  because = "Gently at sixty.", grade = "project", sources = { "P" }, checked = "2026-11",
}
