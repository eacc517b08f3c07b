-- Spanish texts of the rules on sessions. Drafted by machine; to be reviewed by a clinician.
translate "es" {
  reviewed = false,
  by       = "machine draft",
  on       = "2026-11-21",
  rules    = {
    ["dose-acute"] = {
      title   = "Dolor reciente: una serie corta",
      because = "El dolor de espalda reciente en general se alivia solo; mientras tanto, unas pocas sesiones pueden ayudar.",
    },
    ["dose-acute-severe"] = {
      title   = "Dolor reciente con espasmo o dolor fuerte: dos sesiones cortas",
      because = "Los músculos irritados toleran poco; por eso las sesiones son cortas y pocas.",
    },
    ["dose-subacute"] = {
      title   = "Dolor de cuatro a doce semanas: una serie de cuatro a ocho sesiones",
      because = "En esta etapa el masaje puede dar algo de alivio a corto plazo.",
    },
    ["dose-chronic"] = {
      title   = "Dolor de larga duración: una serie de ocho a diez sesiones semanales",
      because = "Los ensayos con unas diez sesiones semanales encontraron que el masaje puede ayudar por un tiempo.",
    },
    ["dose-chronic-front-loaded"] = {
      title   = "Dolor fuerte de larga duración: más sesiones al principio, como opción",
      because = "En el dolor de cuello, sesiones de una hora más frecuentes podrían ayudar más; para la espalda, las pruebas son muy limitadas.",
    },
    ["dose-flare"] = {
      title   = "Brote de un dolor de larga duración: dos semanas de sesiones más cortas",
      because = "Un brote pide sesiones más cortas hasta que se haya calmado.",
    },
    ["dose-leg-signs"] = {
      title   = "Síntomas en la pierna, valorados: cuatro sesiones cuidadosas",
      because = "Con un nervio irritado, unas pocas sesiones bastan para ver si hacen bien o daño.",
    },
    ["dose-training"] = {
      title   = "En entrenamiento, sin lesión reciente: sesiones semanales durante el período de entrenamiento",
      because = "El masaje puede ayudar un poco con el dolor muscular y la flexibilidad durante el entrenamiento.",
    },
    ["dose-exercise-soreness"] = {
      title   = "Dolor muscular después de un ejercicio intenso: una o dos sesiones cortas",
      because = "El dolor muscular después del ejercicio pasa solo; una o dos sesiones cortas pueden ayudar un poco.",
    },
    ["dose-older-adult"] = {
      title   = "Persona mayor sin fragilidad: sesiones más cortas y menos sesiones",
      because = "Con la edad, las sesiones más cortas se toleran mejor.",
    },
    ["dose-frail"] = {
      title   = "Fragilidad o edad muy avanzada: sesiones cortas para el bienestar",
      because = "Las sesiones cortas se toleran mejor, y su objetivo es el bienestar.",
    },
    ["dose-pregnancy"] = {
      title   = "Embarazo avanzado sin riesgo conocido: sesiones suaves con una revisión cada vez",
      because = "Los ensayos de masaje relajante en el embarazo empezaron a las doce semanas; puede ayudar.",
    },
    ["dose-stress"] = {
      title   = "Estrés con poco dolor: unas pocas sesiones calmantes",
      because = "Unas pocas sesiones calmantes pueden ayudar.",
    },
    ["dose-widespread-pain"] = {
      title   = "Fibromialgia o dolor generalizado: sesiones cortas que aumentan",
      because = "A los cuerpos sensibles les van mejor las sesiones cortas que aumentan despacio.",
    },
    ["dose-medical-limit"] = {
      title   = "Límite médico: sesiones cortas, el profesional sanitario dice cuánto tiempo",
      because = "Con esta enfermedad, las sesiones son cortas y pocas.",
    },
    ["dose-home"] = {
      title   = "Masaje en casa: unos minutos, casi todos los días",
      because = "Un masaje corto y suave en casa podría ayudar; las pruebas son muy limitadas.",
    },
    ["dose-chair"] = {
      title   = "Masaje en silla en el trabajo: sesiones cortas semanales",
      because = "El masaje en silla en el trabajo es corto.",
    },
    ["largest-dose"] = {
      title   = "Ningún plan va más allá de estos límites",
      because = "Más que esto no se ha estudiado lo suficiente; después de doce sesiones el plan se revisa de nuevo.",
    },
    ["an-hour-is-enough"] = {
      title   = "Una hora como máximo, salvo que se pida más y nada hable en contra",
      because = "Los ensayos usaron sesiones de hasta una hora.",
    },
    ["first-session-is-shorter"] = {
      title   = "Primera sesión: más corta",
      because = "Una primera sesión muestra cómo responde su cuerpo; por eso es corta.",
      notes   = { "La primera sesión es más corta. Las siguientes pueden ser más largas si fue bien." },
    },
    ["rest-after-firm-work"] = {
      title   = "Trabajo firme: dos días entre sesiones",
      because = "Los músculos necesitan tiempo para calmarse después de un trabajo firme.",
      notes   = { "Deje al menos 48 horas entre las sesiones con presión firme." },
    },
    ["preferred-length"] = {
      title   = "Duración preferida de una sesión",
      because = "Usted dijo cuánto debe durar una sesión.",
    },
    ["little-time"] = {
      title   = "Poco tiempo en la semana: menos sesiones, y movimiento en pequeñas porciones",
      because = "Menos sesiones encajan mejor que sesiones muy cortas.",
      notes   = {
        "Tiene poco tiempo en la semana; por eso las sesiones son cada dos semanas. Unos minutos de caminata o de ejercicio varias veces al día también cuentan.",
      },
    },
    ["what-is-affordable"] = {
      title   = "Número de sesiones que se pueden pagar: menos, no más cortas",
      because = "En el dolor de cuello, las sesiones de media hora no dieron mejor resultado que esperar; por eso, menos sesiones completas podrían ser la mejor elección; las pruebas son muy limitadas.",
    },
    ["nothing-affordable"] = {
      title   = "No se puede pagar ninguna sesión: métodos para casa y ejercicio",
      because = "Un plan debe poder pagarse.",
      notes   = {
        "Ninguna sesión de pago cabe ahora en el presupuesto. El ejercicio, mantenerse activo y los métodos suaves para casa cuestan poco o nada.",
      },
    },
    ["low-risk-needs-little"] = {
      title   = "Dolor reciente y una puntuación de riesgo baja: dos sesiones como máximo",
      because = "Con una puntuación de riesgo baja hace falta poco tratamiento; se sugiere mantenerse activo.",
    },
    ["relies-on-passive-treatment"] = {
      title   = "Depende de que otros le traten: un puente corto hacia el cuidado activo",
      because = "Las guías desaconsejan el masaje por sí solo en personas que dependen de que otros las traten.",
      notes   = { "El masaje se entiende aquí como un puente corto hacia el ejercicio y el autocuidado." },
    },
    ["worse-twice-in-a-row"] = {
      title   = "Peor después de dos sesiones seguidas: parar",
      because = "Si se empeora dos veces seguidas, debe valorarse antes de cualquier otro masaje.",
    },
    ["no-gain-after-six-sessions"] = {
      title   = "Ningún cambio relevante después de seis sesiones: parar y acudir a un fisioterapeuta",
      because = "Las medidas apenas han cambiado; por eso es poco probable que más masaje ayude.",
    },
    ["no-gain-and-yellow-flags"] = {
      title   = "Ningún cambio relevante y preocupación por el dolor: apoyo psicológico",
      because = "Las preocupaciones, el ánimo bajo y los problemas en el trabajo pueden retrasar la recuperación, y hay ayuda disponible.",
    },
    ["change-not-measured"] = {
      title   = "Algunas sesiones hechas, cambio sin medir: medir ahora",
      because = "Seguir o no depende de un cambio medido.",
      notes   = {
        "Es hora de comparar con el comienzo: la misma escala de dolor o el mismo cuestionario que antes de la primera sesión.",
      },
    },
    maintenance = {
      title   = "Serie terminada con un cambio relevante: una sesión cada dos a cuatro semanas",
      because = "Algunas sesiones después de una serie podrían mantener la mejoría por poco tiempo; las pruebas son muy limitadas.",
      notes   = {
        "Pueden seguir sesiones cada dos a cuatro semanas, durante doce semanas como máximo. Luego pare y vuelva a valorar.",
      },
    },
    ["course-is-complete"] = {
      title   = "Doce sesiones hechas: parar y revisar",
      because = "No se ha demostrado que las series más largas ayuden más.",
      notes   = { "Ya se hicieron doce sesiones. Antes de seguir, revise con un profesional clínico qué ha cambiado." },
    },
    ["measure-from-the-start"] = {
      title   = "Antes de la primera sesión: anotar el punto de partida",
      because = "Solo un comienzo medido muestra después si algo cambió.",
    },
  },
  defines  = {
    two_sessions_a_week_possible = {
      title = "Dinero y tiempo para dos sesiones por semana",
    },
    shorter_sessions_for_now     = {
      title = "Se desean o hacen falta sesiones más cortas",
    },
    medical_limit                = {
      title = "Un límite médico que mantiene las sesiones cortas y pocas",
    },
  },
  limits   = {
    weekly_sessions_per_month = {
      title = "Semanas de un mes, para pasar de las sesiones al mes que se pueden pagar a las de una semana",
    },
    budget_never_binds        = {
      title = "Sesiones al mes que se pueden pagar a partir de las cuales el costo no limita nada",
    },
    front_loaded_nrs          = {
      title = "Dolor a partir del cual se ofrecen dos sesiones por semana al principio",
    },
    front_loaded_budget       = {
      title = "Sesiones al mes que hay que poder pagar para dos por semana",
    },
    front_loaded_time         = {
      title = "Minutos por semana necesarios para dos sesiones",
    },
    fortnightly               = {
      title = "Sesiones por semana cuando hay poco tiempo",
    },
    low_risk_sessions         = {
      title = "Máximo de sesiones para un dolor reciente con una puntuación de riesgo baja",
    },
    passive_sessions          = {
      title = "Máximo de sesiones para quien depende del tratamiento pasivo",
    },
    injury_free_days          = {
      title = "Días después de una lesión antes de que se aplique un plan de entrenamiento",
    },
    firm_work_pressure        = {
      title = "Presión a partir de la cual se separan las sesiones",
    },
    maintenance_sessions      = {
      title = "Sesiones después de las cuales una serie cuenta como terminada",
    },
    maintenance_budget        = {
      title = "Sesiones al mes que hay que poder pagar para el mantenimiento",
    },
  },
}
