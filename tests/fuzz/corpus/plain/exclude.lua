phase "safety"
rule "anticoagulant" {
  title   = "Blood thinner: light pressure only",
  when    = anticoagulant,
  plan    = {
    disposition "modified", cap_pressure(2), exclude(group.forceful), refer("ref_physician", "soon"),
  },
  because = "Firm pressure can bruise or bleed while blood is thinned.",
  grade = "safety", sources = { "NCCIH14", "ANTICOAG" }, checked = "2026-11",
}
