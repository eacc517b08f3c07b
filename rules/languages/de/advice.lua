-- German texts of the advice. Drafted by machine; to be reviewed by a clinician.
translate "de" {
  reviewed = false,
  by       = "machine draft",
  on       = "2026-11-21",
  advice   = {
    adv_stay_active  = {
      text = "Bleiben Sie in Bewegung und gehen Sie Ihrem Alltag nach, so gut es geht. Vermeiden Sie Bettruhe.",
    },
    adv_good_outlook = { text = "Die meisten neuen Rückenschmerzen lassen in den folgenden Wochen nach." },
  },
}
