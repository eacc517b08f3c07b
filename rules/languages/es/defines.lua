-- Spanish texts of the defines. Drafted by machine; to be reviewed by a clinician.
translate "es" {
  reviewed = false,
  by       = "machine draft",
  on       = "2026-11-21",
  defines  = {
    back_pain            = {
      title = "Dolor de espalda",
    },
    radicular            = {
      title = "Síntomas de un nervio irritado en la pierna",
    },
    back_or_leg_pain     = {
      title = "Dolor de espalda o de pierna",
    },
    acute                = {
      title = "Dolor agudo",
    },
    subacute             = {
      title = "Dolor subagudo",
    },
    chronic              = {
      title = "Dolor crónico",
    },
    fever                = {
      title = "Fiebre",
    },
    weak_flags           = {
      title = "Número de señales de alarma débiles",
    },
    pregnant             = {
      title = "Embarazo",
    },
    bleeding_medicines   = {
      title = "Número de medicamentos que aumentan el sangrado",
    },
    manipulation_barred  = {
      title = "Un motivo en contra de la manipulación",
    },
    first_session        = {
      title = "Primera sesión",
    },
    nrs_drop_percent     = {
      title = "Disminución del dolor en tanto por ciento",
    },
    odi_drop             = {
      title = "Disminución del índice de Oswestry en puntos",
    },
    rmdq_drop            = {
      title = "Disminución de la puntuación de Roland-Morris en puntos",
    },
    peg_drop_percent     = {
      title = "Disminución de la puntuación PEG en tanto por ciento",
    },
    meaningful_change    = {
      title = "Cambio relevante",
    },
    change_measured      = {
      title = "Cambio medido",
    },
    no_meaningful_change = {
      title = "Ningún cambio relevante",
    },
    bmi                  = {
      title = "Índice de masa corporal",
    },
    yellow_flags         = {
      title = "Número de señales psicosociales (banderas amarillas)",
    },
  },
}
