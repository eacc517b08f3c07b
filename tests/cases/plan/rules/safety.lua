phase "safety"

rule "emergency" {
  title = "Emergency", when = emergency_sign, plan = { disposition "emergency", refer("ref_emergency", "emergency") },
  because = "This can be serious.", grade = "safety", sources = { "S" }, checked = "2026-11", locked = true,
}
rule "urgent" {
  title = "Urgent", when = urgent_sign, plan = { disposition "urgent_referral", refer("ref_physician", "same_day") },
  because = "This should be looked at.", grade = "safety", sources = { "S" }, checked = "2026-11",
}
rule "flu" {
  title = "Flu", when = flu, plan = { disposition "no_massage" },
  because = "Rest comes first.", grade = "safety", sources = { "S" }, checked = "2026-11",
}
rule "heart" {
  title = "Heart", when = heart, plan = { disposition "clearance_first", clear("physician", heart), cap_pressure(3), cap_minutes(30) },
  because = "The heart should be looked at.", grade = "safety", sources = { "S" }, checked = "2026-11",
}
rule "thinner" {
  title = "Blood thinner", when = thinner, plan = { disposition "modified", cap_pressure(2), exclude(group.forceful) },
  because = "Firm work can bruise.", grade = "safety", sources = { "S", "P" }, checked = "2026-11", review_by = "2026-06-01",
}
rule "calves" {
  title = "Sore calves", when = sore_calves,
  plan = { disposition "modified", cap_pressure(1, "calves"), avoid("calves"), exclude("warmth", "calves"), position "side", product "plain" },
  because = "The calves need rest.", grade = "safety", sources = { "S" }, checked = "2026-11",
}
rule "mild" {
  title = "Mild", when = mild, plan = { cap_pressure(3) },
  because = "Begin gently.", grade = "project", sources = { "P" }, checked = "2026-11",
}
rule "hostile" {
  title = "<script>alert(1)</script> [a](javascript:b) `c` *d*", when = hostile,
  plan = { disposition "modified", note "<img src=x onerror=alert(2)> & \"quotes\" 'single' # * _ ~ |" },
  because = "<script>alert(3)</script> ![x](y) **bold**", grade = "safety", sources = { "S" }, checked = "2026-11",
}
rule "kidney" {
  title = "Kidney", when = kidney, plan = { disposition "clearance_first", clear("specialist", kidney), clear("physician", kidney) },
  because = "The kidneys should be looked at.", grade = "safety", sources = { "S" }, checked = "2026-11",
}
rule "sore-places" {
  title = "Sore places", when = sore_places:has_any { "calves", "back" },
  plan = { exclude("warmth", sore_places), cap_pressure(2, sore_places), avoid(sore_places) },
  because = "Sore places are left alone.", grade = "safety", sources = { "S" }, checked = "2026-11",
}
rule "assumed" {
  title = "Assumed", when = assumed, if_unknown = "assume", plan = { cap_minutes(limits.short) },
  because = "Short until it is known.", grade = "project", sources = { "P" }, checked = "2026-11",
}
rule "recent-surgery" {
  title = "Recent surgery", when = any { surgery:below(6), all { surgery:is_never(), kind:is "burning" } }, plan = { cap_minutes(40) },
  because = "Short after surgery, or when it burns.", grade = "safety", sources = { "S" }, checked = "2026-11",
}
rule "two-signs" {
  title = "Two signs", when = signs:at_least(2), plan = { cap_minutes(35) },
  because = "Two signs are enough.", grade = "safety", sources = { "S" }, checked = "2026-11",
  reviewed = { by = "A clinician", on = "2026-11-01" },
}
rule "nothing-left" {
  title = "Nothing left", when = nothing_left, plan = { exclude(group.massage), exclude("warmth"), note "Move instead." },
  because = "Nothing is left.", grade = "safety", sources = { "S" }, checked = "2026-11",
}
rule "grown" {
  title = "Grown", when = all { grown, surgery:is_known() }, plan = { note "Grown up." },
  because = "Grown.", grade = "project", sources = { "P" }, checked = "2026-11",
}
