-- Spanish texts of the limits. Drafted by machine; to be reviewed by a clinician.
translate "es" {
  reviewed = false,
  by       = "machine draft",
  on       = "2026-11-21",
  limits   = {
    acute_weeks              = {
      title = "Semanas por debajo de las cuales el dolor cuenta como agudo",
    },
    chronic_weeks            = {
      title = "Semanas por encima de las cuales el dolor cuenta como crónico",
    },
    older_age                = {
      title = "Edad a partir de la cual se aplican las reglas para personas mayores",
    },
    very_old_age             = {
      title = "Edad a partir de la cual las sesiones son más cortas y más ligeras",
    },
    fever_temperature        = {
      title = "Temperatura que cuenta como fiebre",
    },
    trauma_recent_weeks      = {
      title = "Semanas en las que un accidente grave es una urgencia",
    },
    minor_trauma_age         = {
      title = "Edad a partir de la cual una caída leve puede romper un hueso",
    },
    new_back_pain_weeks      = {
      title = "Semanas en las que el dolor de espalda cuenta como nuevo en una persona con cáncer",
    },
    weak_flags_needed        = {
      title = "Señales débiles que juntas necesitan una valoración",
    },
    weak_flag_young_age      = {
      title = "Edad por debajo de la cual el dolor de espalda es una señal débil",
    },
    weak_flag_old_age        = {
      title = "Edad a partir de la cual un dolor de espalda nuevo es una señal débil",
    },
    vessel_age               = {
      title = "Edad a partir de la cual un dolor desgarrador hace pensar en un vaso sanguíneo",
    },
    morning_stiffness_limit  = {
      title = "Rigidez matutina que hace pensar en una inflamación",
    },
    inflammatory_age         = {
      title = "Edad por debajo de la cual cuenta el patrón inflamatorio",
    },
    inflammatory_weeks       = {
      title = "Semanas a partir de las cuales cuenta el patrón inflamatorio",
    },
    clot_recent_months       = {
      title = "Meses después de un coágulo en los que hace falta autorización",
    },
    inr_high                 = {
      title = "INR por encima del cual hace falta autorización",
    },
    platelets_refuse         = {
      title = "Plaquetas por debajo de las cuales no hay masaje",
    },
    platelets_clearance      = {
      title = "Plaquetas por debajo de las cuales hace falta autorización",
    },
    platelets_light          = {
      title = "Plaquetas por debajo de las cuales la presión es ligera",
    },
    bp_crisis_systolic       = {
      title = "Presión sistólica para ver a un médico el mismo día",
    },
    bp_crisis_diastolic      = {
      title = "Presión diastólica para ver a un médico el mismo día",
    },
    bp_high_systolic         = {
      title = "Presión sistólica que necesita autorización",
    },
    bp_high_diastolic        = {
      title = "Presión diastólica que necesita autorización",
    },
    heart_event_recent_weeks = {
      title = "Semanas después de un problema de corazón en las que hace falta autorización",
    },
    stroke_recent_weeks      = {
      title = "Semanas después de un ictus (derrame cerebral) en las que hace falta autorización",
    },
    chemo_recent_weeks       = {
      title = "Semanas después de quimioterapia o radioterapia en las que hace falta autorización",
    },
    surgery_recent_weeks     = {
      title = "Semanas después de una cirugía en las que hace falta autorización",
    },
    surgery_major_weeks      = {
      title = "Semanas después de una cirugía de la columna, el corazón o las articulaciones en las que hace falta autorización",
    },
    postpartum_weeks         = {
      title = "Semanas después de un parto en las que hace falta autorización",
    },
    caesarean_weeks          = {
      title = "Semanas después de una cesárea en las que hace falta autorización",
    },
    pregnancy_age_from       = {
      title = "Edad a partir de la cual se hace la pregunta sobre el embarazo",
    },
    pregnancy_age_to         = {
      title = "Edad hasta la cual se hace la pregunta sobre el embarazo",
    },
    fresh_injury_days        = {
      title = "Días en los que una lesión cuenta como reciente",
    },
    injection_rest_days      = {
      title = "Días en los que no se toca el lugar de una inyección",
    },
    sedative_hours           = {
      title = "Horas de presión ligera después de un sedante",
    },
    sedative_rise_hours      = {
      title = "Horas después de un sedante en las que hay que levantarse despacio",
    },
    first_session_minutes    = {
      title = "Duración máxima de una primera sesión",
    },
    first_session_pressure   = {
      title = "Presión máxima de una primera sesión",
    },
    cautious_minutes         = {
      title = "Duración máxima de una sesión cuando el cuerpo tolera poco",
    },
    mild_frailty_minutes     = {
      title = "Duración máxima de una sesión con fragilidad leve o edad muy avanzada",
    },
    spasm_nrs                = {
      title = "Dolor a partir del cual un espasmo se trata con suavidad",
    },
    severe_nrs               = {
      title = "Dolor que cuenta como fuerte",
    },
    mild_nrs                 = {
      title = "Dolor que cuenta como poco",
    },
    high_stress              = {
      title = "Estrés que cuenta como alto",
    },
    exercise_soreness_hours  = {
      title = "Horas en las que se trata el dolor muscular después del ejercicio",
    },
    event_rest_days          = {
      title = "Días antes de una competición sin trabajo profundo",
    },
    high_body_mass_index     = {
      title = "Índice de masa corporal a partir del cual se evita acostarse boca abajo",
    },
    largest_minutes          = {
      title = "Duración máxima de una sesión en cualquier plan",
    },
    usual_minutes            = {
      title = "Duración máxima de una sesión, salvo que se pida más",
    },
    largest_frequency        = {
      title = "Máximo de sesiones por semana en cualquier plan",
    },
    largest_course           = {
      title = "Máximo de sesiones antes de una revisión formal",
    },
    budget_low               = {
      title = "Sesiones al mes que se pueden pagar y que cuentan como pocas",
    },
    time_low_minutes         = {
      title = "Minutos por semana que cuentan como poco tiempo",
    },
    lasting_soreness_hours   = {
      title = "Horas de molestias que muestran que una sesión fue demasiado fuerte",
    },
    meaningful_percent       = {
      title = "Disminución del dolor que cuenta como relevante",
    },
    meaningful_odi_points    = {
      title = "Disminución del índice de Oswestry que cuenta como relevante",
    },
    meaningful_rmdq_points   = {
      title = "Disminución de la puntuación de Roland-Morris que cuenta como relevante",
    },
    first_review_sessions    = {
      title = "Sesiones después de las cuales se cambia el estilo si nada cambió",
    },
    futility_sessions        = {
      title = "Sesiones después de las cuales termina la serie si nada cambió",
    },
    worse_sessions           = {
      title = "Sesiones seguidas con empeoramiento que terminan la serie",
    },
    escalation_weeks         = {
      title = "Semanas de empeoramiento después de las cuales debe verlo un médico",
    },
    persistence_weeks        = {
      title = "Semanas después de las cuales hay que valorar el dolor o un tratamiento sin mejoría",
    },
    odi_moderate             = {
      title = "Índice de Oswestry por encima del cual la discapacidad es moderada",
    },
    odi_severe               = {
      title = "Índice de Oswestry por encima del cual la discapacidad es grave",
    },
    start_back_medium        = {
      title = "Puntuación total de STarT Back a partir de la cual el riesgo es medio",
    },
    start_back_high          = {
      title = "Puntuación psicosocial de STarT Back a partir de la cual el riesgo es alto",
    },
    positive_screen          = {
      title = "Puntuación de PHQ-2 o GAD-2 que cuenta como resultado positivo",
    },
    yellow_flags_needed      = {
      title = "Señales psicosociales (banderas amarillas) que juntas piden apoyo psicológico",
    },
    pain_programme_weeks     = {
      title = "Semanas de dolor a partir de las cuales un programa de dolor es una opción",
    },
    work_absence_limit       = {
      title = "Semanas de baja laboral que cuentan como muchas",
    },
    repeated_falls           = {
      title = "Caídas en un año que piden un servicio de caídas",
    },
    sleep_weeks              = {
      title = "Semanas de dolor a partir de las cuales se atiende el sueño",
    },
  },
}
