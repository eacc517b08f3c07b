-- Spanish texts of the limits. Drafted by machine; to be reviewed by a clinician.
translate "es" {
  reviewed = false,
  by       = "machine draft",
  on       = "2026-11-21",
  limits   = {
    acute_weeks              = {
      title = "Semanas por debajo de las cuales el dolor cuenta como agudo",
      of    = "5ab0fbed",
    },
    chronic_weeks            = {
      title = "Semanas por encima de las cuales el dolor cuenta como crónico",
      of    = "2a0846c8",
    },
    older_age                = {
      title = "Edad a partir de la cual se aplican las reglas para personas mayores",
      of    = "e9f838b4",
    },
    very_old_age             = {
      title = "Edad a partir de la cual las sesiones son más cortas y más ligeras",
      of    = "c17b4486",
    },
    fever_temperature        = {
      title = "Temperatura que cuenta como fiebre",
      of    = "e732c511",
    },
    trauma_recent_weeks      = {
      title = "Semanas en las que un accidente grave es una urgencia",
      of    = "7f39c1c7",
    },
    minor_trauma_age         = {
      title = "Edad a partir de la cual una caída leve puede romper un hueso",
      of    = "14671fcf",
    },
    new_back_pain_weeks      = {
      title = "Semanas en las que el dolor de espalda cuenta como nuevo en una persona con cáncer",
      of    = "30418134",
    },
    weak_flags_needed        = {
      title = "Señales débiles que juntas necesitan una valoración",
      of    = "f66153ab",
    },
    weak_flag_young_age      = {
      title = "Edad por debajo de la cual el dolor de espalda es una señal débil",
      of    = "a3349f34",
    },
    weak_flag_old_age        = {
      title = "Edad a partir de la cual un dolor de espalda nuevo es una señal débil",
      of    = "6f243bec",
    },
    vessel_age               = {
      title = "Edad a partir de la cual un dolor desgarrador hace pensar en un vaso sanguíneo",
      of    = "a64e9b06",
    },
    morning_stiffness_limit  = {
      title = "Rigidez matutina que hace pensar en una inflamación",
      of    = "a33bc81f",
    },
    inflammatory_age         = {
      title = "Edad por debajo de la cual cuenta el patrón inflamatorio",
      of    = "653e9119",
    },
    inflammatory_weeks       = {
      title = "Semanas a partir de las cuales cuenta el patrón inflamatorio",
      of    = "0e71e5fc",
    },
    clot_recent_months       = {
      title = "Meses después de un coágulo en los que hace falta autorización",
      of    = "ce5b0f35",
    },
    inr_high                 = {
      title = "INR por encima del cual hace falta autorización",
      of    = "b62a86db",
    },
    platelets_refuse         = {
      title = "Plaquetas por debajo de las cuales no hay masaje",
      of    = "6277cad8",
    },
    platelets_clearance      = {
      title = "Plaquetas por debajo de las cuales hace falta autorización",
      of    = "c142c4d7",
    },
    platelets_light          = {
      title = "Plaquetas por debajo de las cuales la presión es ligera",
      of    = "e391a985",
    },
    bp_crisis_systolic       = {
      title = "Presión sistólica para ver a un médico el mismo día",
      of    = "e6eb6a0f",
    },
    bp_crisis_diastolic      = {
      title = "Presión diastólica para ver a un médico el mismo día",
      of    = "220a9665",
    },
    bp_high_systolic         = {
      title = "Presión sistólica que necesita autorización",
      of    = "e4c3fa5d",
    },
    bp_high_diastolic        = {
      title = "Presión diastólica que necesita autorización",
      of    = "a6bee248",
    },
    heart_event_recent_weeks = {
      title = "Semanas después de un problema de corazón en las que hace falta autorización",
      of    = "fd35b4da",
    },
    stroke_recent_weeks      = {
      title = "Semanas después de un ictus (derrame cerebral) en las que hace falta autorización",
      of    = "3b78e5b7",
    },
    chemo_recent_weeks       = {
      title = "Semanas después de quimioterapia o radioterapia en las que hace falta autorización",
      of    = "f0d5539b",
    },
    surgery_recent_weeks     = {
      title = "Semanas después de una cirugía en las que hace falta autorización",
      of    = "1b2c6c9f",
    },
    surgery_major_weeks      = {
      title = "Semanas después de una cirugía de la columna, el corazón o las articulaciones en las que hace falta autorización",
      of    = "dd311e01",
    },
    postpartum_weeks         = {
      title = "Semanas después de un parto en las que hace falta autorización",
      of    = "e362985f",
    },
    caesarean_weeks          = {
      title = "Semanas después de una cesárea en las que hace falta autorización",
      of    = "022c396a",
    },
    pregnancy_age_from       = {
      title = "Edad a partir de la cual se hace la pregunta sobre el embarazo",
      of    = "527ed052",
    },
    pregnancy_age_to         = {
      title = "Edad hasta la cual se hace la pregunta sobre el embarazo",
      of    = "896e783e",
    },
    fresh_injury_days        = {
      title = "Días en los que una lesión cuenta como reciente",
      of    = "43a2f40d",
    },
    injection_rest_days      = {
      title = "Días en los que no se toca el lugar de una inyección",
      of    = "9d7bb6a8",
    },
    sedative_hours           = {
      title = "Horas de presión ligera después de un sedante",
      of    = "c307195b",
    },
    sedative_rise_hours      = {
      title = "Horas después de un sedante en las que hay que levantarse despacio",
      of    = "da38800e",
    },
    first_session_minutes    = {
      title = "Duración máxima de una primera sesión",
      of    = "d726fae2",
    },
    first_session_pressure   = {
      title = "Presión máxima de una primera sesión",
      of    = "daeb1b73",
    },
    cautious_minutes         = {
      title = "Duración máxima de una sesión cuando el cuerpo tolera poco",
      of    = "f8d45b77",
    },
    mild_frailty_minutes     = {
      title = "Duración máxima de una sesión con fragilidad leve o edad muy avanzada",
      of    = "c2b163c4",
    },
    spasm_nrs                = {
      title = "Dolor a partir del cual un espasmo se trata con suavidad",
      of    = "e81dbf61",
    },
    severe_nrs               = {
      title = "Dolor que cuenta como fuerte",
      of    = "e5c8f0c8",
    },
    mild_nrs                 = {
      title = "Dolor que cuenta como poco",
      of    = "716b3854",
    },
    high_stress              = {
      title = "Estrés que cuenta como alto",
      of    = "5394083d",
    },
    exercise_soreness_hours  = {
      title = "Horas en las que se trata el dolor muscular después del ejercicio",
      of    = "874776bb",
    },
    event_rest_days          = {
      title = "Días antes de una competición sin trabajo profundo",
      of    = "7ba8bd58",
    },
    high_body_mass_index     = {
      title = "Índice de masa corporal a partir del cual se evita acostarse boca abajo",
      of    = "140c6607",
    },
    largest_minutes          = {
      title = "Duración máxima de una sesión en cualquier plan",
      of    = "3f58f126",
    },
    usual_minutes            = {
      title = "Duración máxima de una sesión, salvo que se pida más",
      of    = "d7fe2324",
    },
    largest_frequency        = {
      title = "Máximo de sesiones por semana en cualquier plan",
      of    = "61e96985",
    },
    largest_course           = {
      title = "Máximo de sesiones antes de una revisión formal",
      of    = "cd2e1476",
    },
    budget_low               = {
      title = "Sesiones al mes que se pueden pagar y que cuentan como pocas",
      of    = "2227fd36",
    },
    time_low_minutes         = {
      title = "Minutos por semana que cuentan como poco tiempo",
      of    = "ef3782d7",
    },
    lasting_soreness_hours   = {
      title = "Horas de molestias que muestran que una sesión fue demasiado fuerte",
      of    = "b82c168e",
    },
    meaningful_percent       = {
      title = "Disminución del dolor que cuenta como relevante",
      of    = "a4d82855",
    },
    meaningful_odi_points    = {
      title = "Disminución del índice de Oswestry que cuenta como relevante",
      of    = "cbc29221",
    },
    meaningful_rmdq_points   = {
      title = "Disminución de la puntuación de Roland-Morris que cuenta como relevante",
      of    = "c28df2c0",
    },
    first_review_sessions    = {
      title = "Sesiones después de las cuales se cambia el estilo si nada cambió",
      of    = "4f167ce8",
    },
    futility_sessions        = {
      title = "Sesiones después de las cuales termina la serie si nada cambió",
      of    = "b46a02ba",
    },
    worse_sessions           = {
      title = "Sesiones seguidas con empeoramiento que terminan la serie",
      of    = "26b30b87",
    },
    escalation_weeks         = {
      title = "Semanas de empeoramiento después de las cuales debe verlo un médico",
      of    = "18526df7",
    },
    persistence_weeks        = {
      title = "Semanas después de las cuales hay que valorar el dolor o un tratamiento sin mejoría",
      of    = "afb3d475",
    },
    odi_moderate             = {
      title = "Índice de Oswestry por encima del cual la discapacidad es moderada",
      of    = "7d104c42",
    },
    odi_severe               = {
      title = "Índice de Oswestry por encima del cual la discapacidad es grave",
      of    = "53bbec73",
    },
    start_back_medium        = {
      title = "Puntuación total de STarT Back a partir de la cual el riesgo es medio",
      of    = "fc3d9633",
    },
    start_back_high          = {
      title = "Puntuación psicosocial de STarT Back a partir de la cual el riesgo es alto",
      of    = "8edab237",
    },
    positive_screen          = {
      title = "Puntuación de PHQ-2 o GAD-2 que cuenta como resultado positivo",
      of    = "4e502e1e",
    },
    yellow_flags_needed      = {
      title = "Señales psicosociales (banderas amarillas) que juntas piden apoyo psicológico",
      of    = "ee8ccc44",
    },
    pain_programme_weeks     = {
      title = "Semanas de dolor a partir de las cuales un programa de dolor es una opción",
      of    = "75c1690b",
    },
    work_absence_limit       = {
      title = "Semanas de baja laboral que cuentan como muchas",
      of    = "b036dcda",
    },
    repeated_falls           = {
      title = "Caídas en un año que piden un servicio de caídas",
      of    = "a8301013",
    },
    sleep_weeks              = {
      title = "Semanas de dolor a partir de las cuales se atiende el sueño",
      of    = "5150c7c1",
    },
  },
}
