-- Spanish texts of the defines. Drafted by machine; to be reviewed by a clinician.
translate "es" {
  reviewed = false,
  by       = "machine draft",
  on       = "2026-11-21",
  defines  = {
    back_pain            = {
      title = "Dolor de espalda",
      of    = "076287b1",
    },
    radicular            = {
      title = "Síntomas de un nervio irritado en la pierna",
      of    = "e06c6307",
    },
    back_or_leg_pain     = {
      title = "Dolor de espalda o de pierna",
      of    = "656e9e64",
    },
    acute                = {
      title = "Dolor agudo",
      of    = "136b5c24",
    },
    subacute             = {
      title = "Dolor subagudo",
      of    = "814f7bf9",
    },
    chronic              = {
      title = "Dolor crónico",
      of    = "ef972405",
    },
    fever                = {
      title = "Fiebre",
      of    = "5f42a5ec",
    },
    weak_flags           = {
      title = "Número de señales de alarma débiles",
      of    = "8f99a132",
    },
    pregnant             = {
      title = "Embarazo",
      of    = "b6de80e4",
    },
    bleeding_medicines   = {
      title = "Número de medicamentos que aumentan el sangrado",
      of    = "a9345fdd",
    },
    manipulation_barred  = {
      title = "Un motivo en contra de la manipulación",
      of    = "de15f6be",
    },
    first_session        = {
      title = "Primera sesión",
      of    = "56c83a4e",
    },
    nrs_drop_percent     = {
      title = "Disminución del dolor en tanto por ciento",
      of    = "9a200b04",
    },
    odi_drop             = {
      title = "Disminución del índice de Oswestry en puntos",
      of    = "3d997b65",
    },
    rmdq_drop            = {
      title = "Disminución de la puntuación de Roland-Morris en puntos",
      of    = "b97688c8",
    },
    peg_drop_percent     = {
      title = "Disminución de la puntuación PEG en tanto por ciento",
      of    = "d2a1f48f",
    },
    meaningful_change    = {
      title = "Cambio relevante",
      of    = "8973ce37",
    },
    change_measured      = {
      title = "Cambio medido",
      of    = "94247e87",
    },
    no_meaningful_change = {
      title = "Ningún cambio relevante",
      of    = "285e9ccc",
    },
    bmi                  = {
      title = "Índice de masa corporal",
      of    = "1c6d0af5",
    },
    yellow_flags         = {
      title = "Número de señales psicosociales (banderas amarillas)",
      of    = "283efa8c",
    },
  },
}
