-- Stress, sleep, anxiety and touch that is difficult.
phase "techniques"

-- 105
rule "calming-aim" {
  title   = "Stress, anxiety or a wish to relax: calming styles",
  when    = any {
    stress_level:at_least(limits.high_stress),
    gad2_score:at_least(limits.positive_screen),
    goals:has "relaxation",
  },
  plan    = {
    rank("relaxation_massage", 3),
    rank("swedish", 2),
    rank("deep_tissue", -2),
  },
  because = "Slow, gentle massage may help people to relax.",
  grade   = "low",
  sources = { "CH11", "HR01" },
  checked = "2026-11",
}

-- 106
rule "poor-sleep" {
  title   = "Poor sleep: relaxing massage and sleep habits",
  when    = any {
    sleep_disturbed,
    goals:has "sleep",
  },
  plan    = {
    rank("relaxation_massage", 2),
    advise("adv_sleep"),
  },
  because = "Relaxing massage might help sleep; evidence is very limited.",
  grade   = "very_low",
  sources = { "HR01" },
  checked = "2026-11",
}

-- 137
rule "anxious-or-touch-difficult" {
  title   = "Anxiety or difficult touch: gentle work and slow breathing",
  when    = any {
    anxiety_high,
    trauma_history_touch,
  },
  plan    = {
    rank("relaxation_massage", 1),
    rank("deep_tissue", -2),
    advise("adv_breathing"),
  },
  because = "Gentle, predictable work is easier to bear when a person is tense or finds touch difficult.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}
