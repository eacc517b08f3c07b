-- Spanish texts of the catalogues. Drafted by machine; to be reviewed by a clinician.
translate "es" {
  reviewed         = false,
  by               = "machine draft",
  on               = "2026-11-21",
  advice           = {
    adv_stay_active        = {
      text = "Siga moviéndose y haga sus actividades diarias en la medida de sus posibilidades. Evite guardar cama.",
      of   = "ee242cd2",
    },
    adv_good_outlook       = {
      text = "La mayoría de los dolores de espalda recientes se alivian en las semanas siguientes.",
      of   = "5d22103e",
    },
    adv_red_flag_watch     = {
      text = "Busque ayuda urgente si hay: entumecimiento entre las piernas o alrededor del ano; problemas nuevos con la vejiga o el intestino; debilidad de una pierna que es nueva o empeora; fiebre con dolor de espalda; un bulto que late en el vientre, o un dolor repentino muy fuerte con desmayo; una pantorrilla recién hinchada, caliente o dolorosa; dolor en el pecho o falta de aire.",
      of   = "d6eb076f",
    },
    adv_heat               = {
      text = "Una compresa tibia durante 15-20 minutos, con un paño de por medio, puede aliviar el dolor reciente. No la use sobre piel entumecida.",
      of   = "bd1e7cc5",
    },
    adv_cold_optional      = {
      text = "Una compresa fría envuelta en un paño durante un máximo de 15 minutos, si resulta agradable.",
      of   = "5da88b13",
    },
    adv_exercise_start     = {
      text = "Empiece con caminatas o ejercicios suaves en casa, y aumente semana a semana.",
      of   = "80fd4d2e",
    },
    adv_disclose_history   = {
      text = "Informe al terapeuta de todas sus enfermedades, operaciones, medicamentos y alergias.",
      of   = "99cf1c81",
    },
    adv_speak_up           = {
      text = "Diga de inmediato si la presión le duele. No hay que aguantar nada: el dolor durante el trabajo debe quedar por debajo de 4-5 de 10.",
      of   = "bc06f87e",
    },
    adv_check_credentials  = {
      text = "Compruebe el título y la experiencia del terapeuta.",
      of   = "3fd1dbdb",
    },
    adv_arrive_early       = {
      text = "Llegue con tiempo para rellenar el formulario inicial.",
      of   = "886b43d7",
    },
    adv_draping_choice     = {
      text = "Desvístase solo hasta donde quiera. Se le cubrirá, y puede quedarse con la ropa puesta.",
      of   = "026c31e8",
    },
    adv_no_heavy_meal      = {
      text = "Nada de comidas pesadas en la hora o las dos horas anteriores.",
      of   = "b5ab02b1",
    },
    adv_hydrate            = {
      text = "Beba lo que beba normalmente.",
      of   = "6bb02571",
    },
    adv_fluid_limit        = {
      text = "Respete el límite de líquidos que haya fijado su equipo de atención.",
      of   = "79f53816",
    },
    adv_breathing          = {
      text = "Respirar despacio o hacer un ejercicio de relajación antes de la sesión y durante ella puede ayudarle a calmarse.",
      of   = "68c3ce41",
    },
    adv_rest_after         = {
      text = "Tómeselo con calma y evite los esfuerzos intensos el resto del día.",
      of   = "29edafc4",
    },
    adv_rise_slowly        = {
      text = "Siéntese despacio después de la sesión, y conduzca solo cuando se sienta alerta.",
      of   = "1370e751",
    },
    adv_soreness_expect    = {
      text = "Puede haber molestias leves hasta unas 36 horas después. Si duran más o son punzantes, llame.",
      of   = "e8434725",
    },
    adv_patch_test         = {
      text = "Pruebe cualquier producto primero en una zona pequeña de la piel, o traiga su propia loción sin perfume.",
      of   = "5c50c9ae",
    },
    adv_self_massage_safe  = {
      text = "En casa: suave, solo sobre el músculo, 5-10 minutos. Nunca sobre los huesos de la columna, la parte delantera del cuello, las varices o las zonas entumecidas.",
      of   = "ee88801c",
    },
    adv_device_limits      = {
      text = "Aparatos: 1-2 minutos por zona con la intensidad más baja. Pare si le salen moretones. Si después la orina sale oscura, hace falta ayuda urgente.",
      of   = "cfa2c9ef",
    },
    adv_ergonomics         = {
      text = "Varíe la postura, haga una pausa cada 30-60 minutos, ajuste el asiento y la pantalla, y levante los pesos cerca del cuerpo.",
      of   = "a3a722a0",
    },
    adv_sleep              = {
      text = "Mantenga horarios regulares; una almohada entre las rodillas o debajo de ellas puede hacer más cómodo estar acostado.",
      of   = "530a0bd8",
    },
    adv_pacing             = {
      text = "Planifique la actividad por pasos, y evite hacer demasiado en los días buenos y demasiado poco en los malos.",
      of   = "bc52b95e",
    },
    adv_medicine_no_change = {
      text = "No cambie ni deje ningún medicamento sin el acuerdo de quien lo recetó.",
      of   = "059761c0",
    },
    adv_glucose            = {
      text = "Mida su glucosa, coma como de costumbre y lleve algo de comer. No toque la zona de la última inyección.",
      of   = "6de23a98",
    },
    adv_track_outcome      = {
      text = "Anote cada semana su dolor de 0 a 10 y una medida de lo que puede hacer.",
      of   = "6650da08",
    },
    adv_stop_rules         = {
      text = "Pare y busque ayuda si aparecen entumecimiento, debilidad, dolor fuerte o hinchazón nuevos.",
      of   = "412e368d",
    },
    adv_pregnancy_position = {
      text = "Acuéstese de lado con apoyos; evite estar boca arriba en la parte avanzada del embarazo.",
      of   = "7aba23ec",
    },
    adv_cost_options       = {
      text = "Para ahorrar: escuelas de masaje, sesiones menos frecuentes pero más largas, métodos para casa; pregunte por el seguro o por las cuentas de gastos de salud.",
      of   = "832a91a0",
    },
    adv_myths              = {
      text = "El masaje no elimina toxinas, no deshace tejido cicatricial, no recoloca los huesos ni corrige la postura.",
      of   = "21e2b01c",
    },
    adv_bring_clearance    = {
      text = "Lleve la autorización escrita a cada sesión.",
      of   = "7564a8f9",
    },
  },
  doses            = {
    D01 = {
      title    = "Dolor agudo, sin límites",
      reassess = "después de 2 sesiones o 2 semanas",
      note     = "La mayoría de los dolores de espalda recientes se alivian sin tratamiento.",
      of       = "64dff6bb",
    },
    D02 = {
      title    = "Dolor agudo con espasmo o dolor fuerte",
      reassess = "después de cada sesión",
      of       = "37c3a801",
    },
    D03 = {
      title       = "Dolor subagudo",
      reassess    = "después de 4 sesiones",
      maintenance = "dos sesiones más, separadas por dos semanas, y luego parar",
      of          = "50a6a95d",
    },
    D04 = {
      title       = "Dolor crónico",
      reassess    = "después de 4 sesiones y al final",
      maintenance = "cada 2-4 semanas durante 12 semanas como máximo, y luego parar y revisar",
      of          = "d8d51790",
    },
    D05 = {
      title       = "Dolor crónico, más al principio",
      reassess    = "después de 4 sesiones",
      maintenance = "cada 2-4 semanas durante 12 semanas como máximo, y luego parar y revisar",
      note        = "Tomado de ensayos sobre dolor de cuello.",
      of          = "fcf828a3",
    },
    D06 = {
      title    = "Brote de dolor crónico",
      reassess = "después de 2 sesiones; luego volver al plan anterior",
      of       = "63b92b90",
    },
    D07 = {
      title    = "Síntomas en la pierna, estables y valorados",
      reassess = "después de 2 sesiones; seguir solo si los síntomas de la pierna no han empeorado",
      of       = "763a459d",
    },
    D08 = {
      title    = "Deportista en entrenamiento",
      reassess = "después de 4 sesiones",
      note     = "Durante el período de entrenamiento; más ligero en las 48 horas antes de una competición.",
      of       = "f28cf8f8",
    },
    D09 = {
      title    = "Dolor muscular después del ejercicio",
      reassess = "al día siguiente",
      note     = "En las 72 horas siguientes al ejercicio; para el dolor muscular y la flexibilidad.",
      of       = "5c386f99",
    },
    D10 = {
      title       = "Persona mayor, sin fragilidad",
      reassess    = "después de 3 sesiones",
      maintenance = "cada 2-4 semanas durante 12 semanas como máximo, y luego parar y revisar",
      of          = "ab0b0015",
    },
    D11 = {
      title    = "Fragilidad o edad muy avanzada",
      reassess = "después de cada sesión",
      note     = "Para el bienestar.",
      of       = "08649c8b",
    },
    D12 = {
      title    = "Embarazo, segundo o tercer trimestre, sin complicaciones",
      reassess = "después de cada sesión; revisa el profesional que atiende el embarazo",
      of       = "fbaa83f8",
    },
    D13 = {
      title       = "Estrés alto, poco dolor",
      reassess    = "después de 3 sesiones",
      maintenance = "cada dos semanas, si se desea",
      of          = "8cd2dfc4",
    },
    D14 = {
      title       = "Fibromialgia o dolor generalizado",
      reassess    = "después de 2 sesiones",
      maintenance = "si se desea",
      note        = "Empezar con 20-30 minutos y aumentar hasta 45.",
      of          = "b65e556d",
    },
    D15 = {
      title       = "Límite médico",
      reassess    = "después de cada sesión",
      maintenance = "según acuerde el profesional sanitario",
      of          = "3bd05a8d",
    },
    D16 = {
      title    = "Masaje en casa",
      reassess = "después de 2 semanas",
      note     = "Los minutos son para cada zona. Parar si las molestias duran más de 24 horas.",
      of       = "7d4a8b48",
    },
    D17 = {
      title       = "Masaje en silla",
      reassess    = "después de 4 sesiones",
      maintenance = "si se desea",
      of          = "36b51028",
    },
  },
  positions        = {
    prone_ok         = {
      title = "Boca abajo",
      text  = "Acostarse boca abajo, si resulta cómodo.",
      of    = "2e605ee6",
    },
    side_lying       = {
      title = "De lado",
      text  = "Acostarse de lado con una almohada bajo la cabeza y otra entre las rodillas.",
      of    = "68ba513c",
    },
    supine_supported = {
      title = "Boca arriba, con apoyo",
      text  = "Acostarse boca arriba con las rodillas apoyadas.",
      of    = "07dfc527",
    },
    semi_reclined    = {
      title = "En posición semisentada",
      text  = "En posición medio sentada, con la espalda y las rodillas apoyadas.",
      of    = "98ccfdee",
    },
    seated           = {
      title = "En posición sentada",
      text  = "Sentarse en una silla, recostándose hacia un apoyo.",
      of    = "61df4517",
    },
  },
  products         = {
    unscented      = {
      title = "Producto sin perfume",
      text  = "Aceite o loción sin ningún perfume.",
      of    = "cca40e40",
    },
    no_nut_oil     = {
      title = "Sin aceite de frutos secos",
      text  = "Ningún aceite de frutos secos ni de semillas: lea la lista de ingredientes.",
      of    = "adca87bf",
    },
    no_oil         = {
      title = "Sin aceite",
      text  = "Trabajar sin aceite ni loción.",
      of    = "b91c8a03",
    },
    hypoallergenic = {
      title = "Producto hipoalergénico",
      text  = "Loción sencilla, hecha para piel sensible.",
      of    = "d5e63a82",
    },
    no_latex       = {
      title = "Sin látex",
      text  = "Guantes y bandas sin látex.",
      of    = "f4d784b3",
    },
  },
  providers        = {
    physician                       = {
      title = "Médico",
      of    = "8088037e",
    },
    physician_or_physical_therapist = {
      title = "Médico o fisioterapeuta",
      of    = "b32bbab2",
    },
    haematology                     = {
      title = "Hematología",
      of    = "587a3c2e",
    },
    surgeon                         = {
      title = "Cirujano",
      of    = "a1149230",
    },
    cardiology                      = {
      title = "Cardiología",
      of    = "216ce18c",
    },
    oncology                        = {
      title = "Equipo de oncología",
      of    = "544c6155",
    },
    rheumatology                    = {
      title = "Reumatología",
      of    = "edb9c4f2",
    },
    obstetric                       = {
      title = "Profesional que atiende el embarazo",
      of    = "86396f72",
    },
    guardian                        = {
      title = "Padre, madre o tutor",
      of    = "5a074754",
    },
  },
  referrals        = {
    ref_emergency             = {
      title = "Atención de urgencias",
      text  = "Llame ahora al número de emergencias o vaya ahora a un servicio de urgencias.",
      of    = "df1a0991",
    },
    ref_crisis                = {
      title = "Línea de ayuda en crisis o de prevención del suicidio",
      text  = "Llame ahora a una línea de ayuda en crisis o de prevención del suicidio, o al número de emergencias. Quédese con alguien hasta que llegue la ayuda.",
      of    = "569c6a8f",
    },
    ref_physician             = {
      title = "Médico o atención primaria",
      text  = "Consulte a un médico por los hallazgos que nombra este plan.",
      of    = "d2ca689a",
    },
    ref_obstetric             = {
      title = "Profesional que atiende el embarazo",
      text  = "Hable con la matrona o partera, o con el médico que atiende el embarazo.",
      of    = "0efb09ae",
    },
    ref_oncology              = {
      title = "Equipo de oncología",
      text  = "Pregunte al equipo que trata el cáncer antes de cualquier masaje.",
      of    = "71820b84",
    },
    ref_rheumatology          = {
      title = "Reumatología (a través de un médico)",
      text  = "Pregunte a un médico si un reumatólogo debe examinar las articulaciones o la columna.",
      of    = "dc0ba8f5",
    },
    ref_physical_therapy      = {
      title   = "Fisioterapia",
      text    = "Un fisioterapeuta valora y organiza una rehabilitación activa.",
      caution = "después de que se haya valorado cualquier señal de alarma",
      of      = "02329946",
    },
    ref_exercise_programme    = {
      title   = "Programa de ejercicio",
      text    = "Caminar, fortalecer, control motor, ejercicio acuático o pilates: la compañía preferida del masaje.",
      caution = "adaptarlo al corazón, a los huesos y al embarazo",
      of      = "9b95a085",
    },
    ref_chiropractic          = {
      title   = "Quiropráctica u otra manipulación de la columna",
      text    = "Una opción para adultos con dolor de espalda inespecífico que la deseen; los resultados son similares a los de otros tratamientos.",
      caution = "no con enfermedades de los huesos, de los nervios o de los vasos sanguíneos ni con trastornos de sangrado",
      of      = "b85c9723",
    },
    ref_acupuncture           = {
      title   = "Acupuntura",
      text    = "Una opción para el dolor de larga duración; las guías no coinciden sobre ella.",
      caution = "pedir antes autorización si se toma un anticoagulante o hay pocas plaquetas; algunos puntos se evitan en el embarazo",
      of      = "37d0c05f",
    },
    ref_yoga                  = {
      title   = "Yoga",
      text    = "Una clase suave puede ayudar un poco con el dolor de larga duración; a algunas personas les da más dolor de espalda.",
      caution = "sin doblarse ni girar con carga si los huesos están debilitados; en el embarazo, solo clases para embarazadas; no con dolor nuevo en la pierna ni con estenosis grave",
      of      = "50ac1076",
    },
    ref_tai_chi               = {
      title   = "Taichí",
      text    = "Movimientos lentos de pie para el dolor y el equilibrio.",
      caution = "solo si estar de pie es seguro",
      of      = "8d0a04ac",
    },
    ref_mindfulness           = {
      title = "Reducción del estrés basada en la atención plena (mindfulness)",
      text  = "Un curso de atención plena (mindfulness) es una opción para el dolor de larga duración con estrés.",
      of    = "802eb8a0",
    },
    ref_psychology            = {
      title   = "Atención psicológica, como la terapia cognitivo-conductual",
      text    = "La atención psicológica ayuda a algunas personas a vivir mejor con el dolor.",
      caution = "no en lugar de la atención en una crisis",
      of      = "c0e866ef",
    },
    ref_pain_programme        = {
      title = "Programa multidisciplinario de dolor",
      text  = "Un programa de dolor o de rehabilitación a cargo de varias profesiones.",
      of    = "83f8f9e3",
    },
    ref_occupational_health   = {
      title = "Salud laboral y ergonomía",
      text  = "Ayuda con el puesto de trabajo, las tareas y la vuelta al trabajo.",
      of    = "8b492e86",
    },
    ref_sleep                 = {
      title = "Consejo sobre el sueño o clínica del sueño",
      text  = "Consejo sobre el sueño, porque el sueño y el dolor se afectan entre sí.",
      of    = "371bf07a",
    },
    ref_nutrition             = {
      title   = "Dietista",
      text    = "Consejo sobre la salud de los huesos o el peso.",
      caution = "la pérdida de peso sin proponérselo va primero a un médico",
      of      = "ec78a0de",
    },
    ref_smoking               = {
      title = "Servicio para dejar de fumar",
      text  = "Ayuda para dejarlo, por los huesos, los vasos sanguíneos y la recuperación.",
      of    = "8fa1ebec",
    },
    ref_lymphoedema_therapist = {
      title   = "Terapeuta certificado en linfedema",
      text    = "Un terapeuta con formación en linfedema debe tratar la extremidad y la parte del tronco que está junto a ella.",
      caution = "no durante una infección ni con insuficiencia cardíaca",
      of      = "36d03edd",
    },
    ref_falls_bone            = {
      title = "Servicio de caídas y salud de los huesos",
      text  = "Una revisión de los huesos, el equilibrio y la vivienda.",
      of    = "948854f7",
    },
    ref_pelvic_health_pt      = {
      title   = "Fisioterapia del suelo pélvico",
      text    = "Ejercicios y apoyo para la pelvis durante el embarazo y después.",
      caution = "las señales de alarma se valoran primero",
      of      = "6f45830a",
    },
    ref_pharmacist            = {
      title = "Farmacéutico o quien receta",
      text  = "Pregunte si los medicamentos juntos aumentan el riesgo de sangrado o de somnolencia. No cambie ni deje ninguno sin el acuerdo de quien lo recetó.",
      of    = "7ef5cf61",
    },
    ref_low_cost_massage      = {
      title   = "Escuela de masaje o clínica comunitaria",
      text    = "Sesiones supervisadas a menor costo.",
      caution = "las enfermedades que necesitan autorización necesitan en cambio un terapeuta titulado con experiencia",
      of      = "b1acfbf5",
    },
    ref_licensed_therapist    = {
      title = "Terapeuta de masaje titulado o registrado",
      text  = "Un terapeuta con título o registro, y con experiencia en las enfermedades que nombra este plan.",
      of    = "b43a4009",
    },
  },
  technique_groups = {
    relaxing_styles = {
      title = "Estilos relajantes",
      of    = "e8f5ae81",
    },
    focused_styles  = {
      title = "Estilos centrados en una zona",
      of    = "4512d94f",
    },
    clothed_styles  = {
      title = "Estilos que se hacen con ropa",
      of    = "6c898807",
    },
    light_styles    = {
      title = "Estilos muy ligeros",
      of    = "43c9fb89",
    },
    device_styles   = {
      title = "Aparatos",
      of    = "0803dcc8",
    },
    home_styles     = {
      title = "Masaje en casa",
      of    = "154ea1ca",
    },
    basic_strokes   = {
      title = "Maniobras",
      of    = "3a85273b",
    },
    movement        = {
      title = "Movimiento y estiramiento",
      of    = "f78523e0",
    },
    warm_and_cold   = {
      title = "Calor y frío",
      of    = "6cfef705",
    },
  },
  techniques       = {
    swedish                   = {
      title      = "Masaje sueco",
      what       = "Pases largos y deslizantes, amasamiento, fricción circular, golpeteo ligero y movimiento pasivo de las articulaciones, normalmente con aceite.",
      avoid_when = "contraindicaciones generales",
      of         = "73119574",
    },
    relaxation_massage        = {
      title      = "Masaje de relajación",
      what       = "Una rutina lenta de pases deslizantes por todo el cuerpo, pensada para calmar.",
      avoid_when = "solo se desea trabajo en un punto concreto",
      of         = "665eb8ee",
    },
    structural_massage        = {
      title      = "Masaje estructural (centrado)",
      what       = "Trabajo guiado por una valoración sobre los músculos que se cree que contribuyen al dolor.",
      avoid_when = "la presión debe quedar en 2 o menos",
      of         = "bef5bafc",
    },
    deep_tissue               = {
      title      = "Masaje de tejido profundo",
      what       = "Pases lentos, sostenidos y profundos sobre los músculos más profundos.",
      avoid_when = "anticoagulante, trastorno de sangrado, huesos debilitados, embarazo, lesión reciente, fragilidad, sensibilidad reducida, piel frágil, brote, primera sesión, menor de 18 años",
      of         = "bceb0309",
    },
    trigger_point             = {
      title      = "Terapia de puntos gatillo",
      what       = "Presión sostenida sobre puntos dolorosos que envían dolor a otro lugar, a menudo con un estiramiento. La idea en que se basa es discutida.",
      avoid_when = "como el masaje de tejido profundo; sobre hueso, nervios o vasos sanguíneos; zonas entumecidas",
      of         = "89485c6f",
    },
    neuromuscular             = {
      title      = "Terapia neuromuscular",
      what       = "Presión concentrada y sistemática sobre músculos y puntos elegidos.",
      avoid_when = "como la terapia de puntos gatillo",
      of         = "64ff5afa",
    },
    myofascial_release        = {
      title      = "Liberación miofascial",
      what       = "Estiramiento lento, suave y sostenido de la piel y del tejido que está debajo, con poco aceite o sin él.",
      avoid_when = "heridas abiertas, piel frágil, articulaciones laxas (estiramiento fuerte), inflamación reciente",
      of         = "2b0d86e4",
    },
    sports_massage            = {
      title      = "Masaje deportivo",
      what       = "Pases suecos y más profundos, estiramientos y compresión, ajustados al entrenamiento; solo para el dolor muscular y la flexibilidad.",
      avoid_when = "lesión en las últimas 72 horas, trabajo profundo en las 48 horas antes de una competición, orina oscura, fiebre",
      of         = "37fd1df0",
    },
    thai_massage              = {
      title      = "Masaje tailandés",
      what       = "Trabajo con ropa en el suelo, con compresión rítmica y estiramientos asistidos.",
      avoid_when = "huesos debilitados, fusión, articulaciones inestables o laxas, embarazo, hernia de disco con síntomas en la pierna, prótesis articular, presión arterial alta no controlada",
      of         = "3c23d502",
    },
    reflexology               = {
      title      = "Reflexología",
      what       = "Presión en puntos de los pies, las manos o las orejas.",
      avoid_when = "herida o fractura del pie, coágulo de sangre, sensibilidad reducida en los pies (solo ligera), brote de gota",
      of         = "93f85fc5",
    },
    acupressure               = {
      title      = "Acupresión",
      what       = "Presión con los dedos en puntos de acupuntura, sin agujas.",
      avoid_when = "moretones fáciles (solo ligera); algunos puntos se evitan por tradición en el embarazo",
      of         = "f7599cc4",
    },
    manual_lymphatic_drainage = {
      title      = "Drenaje linfático manual",
      what       = "Estiramiento muy ligero y rítmico de la piel por un terapeuta con formación especial.",
      avoid_when = "insuficiencia cardíaca que ha empeorado, infección, coágulo de sangre, insuficiencia renal, cáncer no tratado, hinchazón de causa desconocida",
      of         = "b680cffd",
    },
    aromatherapy_massage      = {
      title      = "Masaje con aromaterapia",
      what       = "Masaje ligero con aceites vegetales perfumados y diluidos.",
      avoid_when = "alergia a perfumes o a frutos secos (según el producto), síntomas que provocan los olores, primer trimestre del embarazo, piel con heridas, no se desean perfumes",
      of         = "052c7d01",
    },
    craniosacral              = {
      title      = "Terapia craneosacral",
      what       = "Sujeción muy ligera de la cabeza y de la parte baja de la espalda.",
      avoid_when = "lesión en la cabeza o ictus (derrame cerebral) recientes, presión elevada en la cabeza, dolor de cabeza nuevo",
      of         = "3f95cfa1",
    },
    mechanical_impulse        = {
      title      = "Terapia de impulso mecánico (vibración y percusión)",
      what       = "Un aparato que vibra o percute, usado por un profesional.",
      avoid_when = "marcapasos, desfibrilador o estimulador, embarazo, coágulo de sangre, anticoagulante, huesos debilitados, sobre la columna o el hueso, sensibilidad reducida, epilepsia, enfermedad de los ojos",
      of         = "6d1a2ca1",
    },
    technology_assisted       = {
      title      = "Masaje asistido por tecnología",
      what       = "Sillones de masaje, cojines que vibran y aparatos guiados por un robot o una aplicación.",
      avoid_when = "como la terapia de impulso mecánico",
      of         = "7cde9c7a",
    },
    electrical_stimulation    = {
      title      = "Estimulador muscular eléctrico",
      what       = "Corriente a través de la piel hacia un músculo. Las guías no lo respaldan para el dolor de espalda.",
      avoid_when = "marcapasos, tronco en el embarazo, epilepsia, piel con heridas, piel entumecida",
      of         = "9c06201a",
    },
    handheld_massager         = {
      title      = "Masajeador de mano",
      what       = "Un aparato que vibra o percute para usar en casa, 1-2 minutos por zona como máximo, nunca sobre la columna, el hueso o la parte delantera del cuello.",
      avoid_when = "como la terapia de impulso mecánico",
      of         = "de1a866e",
    },
    self_massage              = {
      title      = "Automasaje",
      what       = "Trabajo suave que hace la propia persona con las manos, una pelota o un rodillo.",
      avoid_when = "lugares que no se alcanzan con seguridad, sensibilidad reducida, riesgo de sangrado (solo ligero)",
      of         = "1e71fbb8",
    },
    partner_massage           = {
      title      = "Masaje por la pareja o la familia",
      what       = "Masaje suave en casa por un ayudante sin formación.",
      avoid_when = "cualquier precaución por sangrado, huesos, coágulos, nervios o embarazo; nunca profundo ni sobre la columna",
      of         = "0976059c",
    },
    chair_massage             = {
      title      = "Masaje en silla con ropa",
      what       = "Una sesión corta para la parte superior del cuerpo, en una silla.",
      avoid_when = "tendencia a desmayarse, dolor nuevo y fuerte al sentarse",
      of         = "1b6cddab",
    },
    gentle_touch              = {
      title      = "Masaje reconfortante de toque ligero",
      what       = "Contacto breve y pases lentos, solo con el peso de la mano.",
      avoid_when = "no se desea el contacto",
      of         = "3d1aae0b",
    },
    effleurage                = {
      title      = "Deslizamiento (effleurage)",
      what       = "Pases deslizantes, para entrar en calor y relajar.",
      avoid_when = "sobre heridas o varices",
      of         = "1d5a8f96",
    },
    petrissage                = {
      title      = "Amasamiento (petrissage)",
      what       = "Amasar, levantar y apretar el músculo.",
      avoid_when = "riesgo de moretones, lesión reciente",
      of         = "0aefbe79",
    },
    friction                  = {
      title      = "Fricción (también transversal)",
      what       = "Pases pequeños y profundos a través de las fibras.",
      avoid_when = "anticoagulante, piel adelgazada por corticoides, sensibilidad reducida, lesión reciente, piel frágil",
      of         = "77b8cba9",
    },
    tapotement                = {
      title      = "Golpeteo (tapotement)",
      what       = "Golpeteo rítmico con los dedos, con la mano ahuecada o con el canto de la mano.",
      avoid_when = "huesos debilitados, sobre los riñones y la columna, embarazo, espasmo, riesgo de sangrado",
      of         = "d39bd032",
    },
    percussion                = {
      title      = "Percusión",
      what       = "Golpear con la mano o con un aparato.",
      avoid_when = "como el golpeteo y la terapia de impulso mecánico",
      of         = "e5c8bd5f",
    },
    vibration_stroke          = {
      title      = "Vibración o sacudida manual",
      what       = "Temblor fino hecho con la mano.",
      avoid_when = "fractura reciente, cirugía reciente",
      of         = "0760f500",
    },
    compression               = {
      title      = "Compresión",
      what       = "Presiones rítmicas, también a través de la ropa.",
      avoid_when = "coágulo de sangre, huesos debilitados (solo ligera), abdomen en el embarazo",
      of         = "fe32d761",
    },
    passive_joint_movement    = {
      title      = "Movimiento pasivo de las articulaciones",
      what       = "El terapeuta mueve una articulación dentro de su recorrido cómodo.",
      avoid_when = "fusión, inestabilidad, fractura, brote",
      of         = "dfc0accd",
    },
    assisted_stretching       = {
      title      = "Estiramiento asistido",
      what       = "Un estiramiento que guía el terapeuta.",
      avoid_when = "articulaciones laxas, huesos debilitados, lesión reciente, dolor en la pierna que aumenta al hacerlo",
      of         = "aae00ac5",
    },
    heat_application          = {
      title      = "Calor superficial",
      what       = "Una compresa o envoltura tibia en el lugar que duele.",
      avoid_when = "piel entumecida, lesión en las últimas 72 horas, fiebre, piel abierta, parches de medicamento, embarazo (calentamiento del centro del cuerpo), enfermedad de las arterias, sangrado",
      of         = "ab2b0923",
    },
    ice_application           = {
      title      = "Compresa fría",
      what       = "Una compresa fría envuelta en un paño durante un máximo de 15 minutos.",
      avoid_when = "piel entumecida, enfermedad de las arterias, alergia al frío, fenómeno de Raynaud, piel frágil",
      of         = "dc0b717f",
    },
  },
}
