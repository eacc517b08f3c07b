-- Spanish texts of the rules on sessions. Drafted by machine; to be reviewed by a clinician.
translate "es" {
  reviewed = false,
  by       = "machine draft",
  on       = "2026-11-21",
  rules    = {
    ["dose-acute"] = {
      title   = "Dolor reciente: una serie corta",
      because = "El dolor de espalda reciente en general se alivia solo; mientras tanto, unas pocas sesiones pueden ayudar.",
      of      = "f0d460a2",
    },
    ["dose-acute-severe"] = {
      title   = "Dolor reciente con espasmo o dolor fuerte: dos sesiones cortas",
      because = "Los músculos irritados toleran poco; por eso las sesiones son cortas y pocas.",
      of      = "080295a8",
    },
    ["dose-subacute"] = {
      title   = "Dolor de cuatro a doce semanas: una serie de cuatro a ocho sesiones",
      because = "En esta etapa el masaje puede dar algo de alivio a corto plazo.",
      of      = "095329fd",
    },
    ["dose-chronic"] = {
      title   = "Dolor de larga duración: una serie de ocho a diez sesiones semanales",
      because = "Los ensayos con unas diez sesiones semanales encontraron que el masaje puede ayudar por un tiempo.",
      of      = "719d8ab3",
    },
    ["dose-chronic-front-loaded"] = {
      title   = "Dolor fuerte de larga duración: más sesiones al principio, como opción",
      because = "En el dolor de cuello, sesiones de una hora más frecuentes podrían ayudar más; para la espalda, las pruebas científicas son muy limitadas.",
      of      = "bc4ee473",
    },
    ["dose-flare"] = {
      title   = "Brote de un dolor de larga duración: dos semanas de sesiones más cortas",
      because = "Un brote pide sesiones más cortas hasta que se haya calmado.",
      of      = "2af6405e",
    },
    ["dose-leg-signs"] = {
      title   = "Síntomas en la pierna, valorados: cuatro sesiones cuidadosas",
      because = "Con un nervio irritado, unas pocas sesiones bastan para ver si hacen bien o daño.",
      of      = "70dae0ae",
    },
    ["dose-training"] = {
      title   = "En entrenamiento, sin lesión reciente: sesiones semanales durante el período de entrenamiento",
      because = "El masaje puede ayudar un poco con el dolor muscular y la flexibilidad durante el entrenamiento.",
      of      = "bc32b119",
    },
    ["dose-exercise-soreness"] = {
      title   = "Dolor muscular después de un ejercicio intenso: una o dos sesiones cortas",
      because = "El dolor muscular después del ejercicio pasa solo; una o dos sesiones cortas pueden ayudar un poco.",
      of      = "c01d879c",
    },
    ["dose-older-adult"] = {
      title   = "Persona mayor sin fragilidad: sesiones más cortas y menos sesiones",
      because = "Con la edad, las sesiones más cortas se toleran mejor.",
      of      = "59f3d552",
    },
    ["dose-frail"] = {
      title   = "Fragilidad o edad muy avanzada: sesiones cortas para el bienestar",
      because = "Las sesiones cortas se toleran mejor, y su objetivo es el bienestar.",
      of      = "11e35116",
    },
    ["dose-pregnancy"] = {
      title   = "Embarazo avanzado sin riesgo conocido: sesiones suaves con una revisión cada vez",
      because = "Los ensayos de masaje relajante en el embarazo empezaron a las doce semanas; puede ayudar.",
      of      = "e3a9b21e",
    },
    ["dose-stress"] = {
      title   = "Estrés con poco dolor: unas pocas sesiones calmantes",
      because = "Unas pocas sesiones calmantes pueden ayudar.",
      of      = "e3545d32",
    },
    ["dose-widespread-pain"] = {
      title   = "Fibromialgia o dolor generalizado: sesiones cortas que aumentan",
      because = "A los cuerpos sensibles les van mejor las sesiones cortas que aumentan despacio.",
      of      = "da54cdb2",
    },
    ["dose-medical-limit"] = {
      title   = "Límite médico: sesiones cortas, el profesional sanitario dice cuánto tiempo",
      because = "Con esta enfermedad, las sesiones son cortas y pocas.",
      of      = "0b36826c",
    },
    ["dose-home"] = {
      title   = "Masaje en casa: unos minutos, casi todos los días",
      because = "Un masaje corto y suave en casa podría ayudar; las pruebas científicas son muy limitadas.",
      of      = "24ace1c8",
    },
    ["dose-chair"] = {
      title   = "Masaje en silla en el trabajo: sesiones cortas semanales",
      because = "El masaje en silla en el trabajo es corto.",
      of      = "d5f5df89",
    },
    ["largest-dose"] = {
      title   = "Ningún plan va más allá de estos límites",
      because = "Más que esto no se ha estudiado lo suficiente; después de doce sesiones el plan se revisa de nuevo.",
      of      = "022a966a",
    },
    ["an-hour-is-enough"] = {
      title   = "Una hora como máximo, salvo que se pida más y no haya nada en contra",
      because = "Los ensayos usaron sesiones de hasta una hora.",
      of      = "31fabe89",
    },
    ["first-session-is-shorter"] = {
      title   = "Primera sesión: más corta",
      because = "Una primera sesión muestra cómo responde su cuerpo; por eso es corta.",
      notes   = { "La primera sesión es más corta. Las siguientes pueden ser más largas si fue bien." },
      of      = "ecce7aef",
    },
    ["rest-after-firm-work"] = {
      title   = "Trabajo firme: dos días entre sesiones",
      because = "Los músculos necesitan tiempo para calmarse después de un trabajo firme.",
      notes   = { "Deje al menos 48 horas entre las sesiones con presión firme." },
      of      = "505699e8",
    },
    ["preferred-length"] = {
      title   = "Duración preferida de una sesión",
      because = "Usted dijo cuánto debe durar una sesión.",
      of      = "8a6cec68",
    },
    ["little-time"] = {
      title   = "Poco tiempo en la semana: menos sesiones, y movimiento en pequeñas porciones",
      because = "Menos sesiones encajan mejor que sesiones muy cortas.",
      notes   = {
        "Tiene poco tiempo en la semana; por eso las sesiones son cada dos semanas. Unos minutos de caminata o de ejercicio varias veces al día también cuentan.",
      },
      of      = "7346384a",
    },
    ["what-is-affordable"] = {
      title   = "Número de sesiones que se pueden pagar: menos, no más cortas",
      because = "En el dolor de cuello, las sesiones de media hora no dieron mejor resultado que esperar; por eso, menos sesiones completas podrían ser la mejor elección; las pruebas científicas son muy limitadas.",
      of      = "75bd01bb",
    },
    ["nothing-affordable"] = {
      title   = "No se puede pagar ninguna sesión: métodos para casa y ejercicio",
      because = "Un plan debe poder pagarse.",
      notes   = {
        "Ninguna sesión de pago cabe ahora en el presupuesto. El ejercicio, mantenerse activo y los métodos suaves para casa cuestan poco o nada.",
      },
      of      = "5a7f5e74",
    },
    ["low-risk-needs-little"] = {
      title   = "Dolor reciente y una puntuación de riesgo baja: dos sesiones como máximo",
      because = "Con una puntuación de riesgo baja hace falta poco tratamiento; se sugiere mantenerse activo.",
      of      = "9b72b7e4",
    },
    ["relies-on-passive-treatment"] = {
      title   = "Depende de que otros le traten: un puente corto hacia el cuidado activo",
      because = "Las guías desaconsejan el masaje por sí solo en personas que dependen de que otros las traten.",
      notes   = { "El masaje se entiende aquí como un puente corto hacia el ejercicio y el autocuidado." },
      of      = "1529a50c",
    },
    ["worse-twice-in-a-row"] = {
      title   = "Peor después de dos sesiones seguidas: parar",
      because = "Si se empeora dos veces seguidas, debe valorarse antes de cualquier otro masaje.",
      of      = "f9e6555e",
    },
    ["no-gain-after-six-sessions"] = {
      title   = "Ningún cambio relevante después de seis sesiones: parar y acudir a un fisioterapeuta",
      because = "Las medidas apenas han cambiado; por eso es poco probable que más masaje ayude.",
      of      = "1a31a29d",
    },
    ["no-gain-and-yellow-flags"] = {
      title   = "Ningún cambio relevante y preocupación por el dolor: apoyo psicológico",
      because = "Las preocupaciones, el ánimo bajo y los problemas en el trabajo pueden retrasar la recuperación, y hay ayuda disponible.",
      of      = "4e55ed5d",
    },
    ["change-not-measured"] = {
      title   = "Algunas sesiones hechas, cambio sin medir: medir ahora",
      because = "Seguir o no depende de un cambio medido.",
      notes   = {
        "Es hora de comparar con el comienzo: la misma escala de dolor o el mismo cuestionario que antes de la primera sesión.",
      },
      of      = "479bc659",
    },
    maintenance = {
      title   = "Serie terminada con un cambio relevante: una sesión cada dos a cuatro semanas",
      because = "Algunas sesiones después de una serie podrían mantener la mejoría por poco tiempo; las pruebas científicas son muy limitadas.",
      notes   = {
        "Pueden seguir sesiones cada dos a cuatro semanas, durante doce semanas como máximo. Luego pare y vuelva a valorar.",
      },
      of      = "ad26e920",
    },
    ["course-is-complete"] = {
      title   = "Doce sesiones hechas: parar y revisar",
      because = "No se ha demostrado que las series más largas ayuden más.",
      notes   = { "Ya se hicieron doce sesiones. Antes de seguir, revise con un profesional clínico qué ha cambiado." },
      of      = "0d92d12c",
    },
    ["measure-from-the-start"] = {
      title   = "Antes de la primera sesión: anotar el punto de partida",
      because = "Solo un comienzo medido muestra después si algo cambió.",
      of      = "7bb2286d",
    },
  },
  defines  = {
    two_sessions_a_week_possible = {
      title = "Dinero y tiempo para dos sesiones por semana",
      of    = "3f9076a3",
    },
    shorter_sessions_for_now     = {
      title = "Se desean o hacen falta sesiones más cortas",
      of    = "0944e0ea",
    },
    medical_limit                = {
      title = "Un límite médico que mantiene las sesiones cortas y pocas",
      of    = "88362c23",
    },
  },
  limits   = {
    weekly_sessions_per_month = {
      title = "Semanas de un mes, para pasar de las sesiones al mes que se pueden pagar a las de una semana",
      of    = "89a38a99",
    },
    budget_never_binds        = {
      title = "Sesiones al mes que se pueden pagar a partir de las cuales el costo no limita nada",
      of    = "5485f557",
    },
    front_loaded_nrs          = {
      title = "Dolor a partir del cual se ofrecen dos sesiones por semana al principio",
      of    = "7c708311",
    },
    front_loaded_budget       = {
      title = "Sesiones al mes que hay que poder pagar para dos por semana",
      of    = "11de5fb2",
    },
    front_loaded_time         = {
      title = "Minutos por semana necesarios para dos sesiones",
      of    = "598c1873",
    },
    fortnightly               = {
      title = "Sesiones por semana cuando hay poco tiempo",
      of    = "e8d7c5bf",
    },
    low_risk_sessions         = {
      title = "Máximo de sesiones para un dolor reciente con una puntuación de riesgo baja",
      of    = "016fadea",
    },
    passive_sessions          = {
      title = "Máximo de sesiones para quien depende del tratamiento pasivo",
      of    = "c0f20057",
    },
    injury_free_days          = {
      title = "Días después de una lesión antes de que se aplique un plan de entrenamiento",
      of    = "08ed2233",
    },
    firm_work_pressure        = {
      title = "Presión a partir de la cual se separan las sesiones",
      of    = "bc5918e8",
    },
    maintenance_sessions      = {
      title = "Sesiones después de las cuales una serie cuenta como terminada",
      of    = "a8c6b09f",
    },
    maintenance_budget        = {
      title = "Sesiones al mes que hay que poder pagar para el mantenimiento",
      of    = "05efbc92",
    },
  },
}
