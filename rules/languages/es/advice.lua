-- Spanish texts of the advice. Drafted by machine; to be reviewed by a clinician.
translate "es" {
  reviewed = false,
  by       = "machine draft",
  on       = "2026-11-21",
  advice   = {
    adv_stay_active  = {
      text = "Siga moviéndose y haga sus actividades diarias en la medida de sus posibilidades. Evite guardar cama.",
    },
    adv_good_outlook = { text = "La mayoría de los dolores de espalda recientes mejoran en las semanas siguientes." },
  },
}
