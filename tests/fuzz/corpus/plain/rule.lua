phase "safety"
rule "bladder-change-with-pain" {
  title   = "Bladder change with back or leg pain: emergency",
  when    = all { bladder_change, back_or_leg_pain },
  plan    = { disposition "emergency", refer("ref_emergency", "emergency") },
  because = "New bladder trouble with back or leg pain can be a sign of pressure on the nerves at the base of the spine.",
  grade = "safety", sources = { "CES", "FIN20" }, checked = "2026-11", locked = true,
}
