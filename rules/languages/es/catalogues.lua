-- Spanish texts of the catalogues. Drafted by machine; to be reviewed by a clinician.
translate "es" {
  reviewed         = false,
  by               = "machine draft",
  on               = "2026-11-21",
  advice           = {
    adv_stay_active        = {
      text = "Siga moviéndose y haga sus actividades diarias en la medida de sus posibilidades. Evite guardar cama.",
    },
    adv_good_outlook       = {
      text = "La mayoría de los dolores de espalda recientes se alivian en las semanas siguientes.",
    },
    adv_red_flag_watch     = {
      text = "Busque ayuda urgente si hay: entumecimiento entre las piernas o alrededor del ano; problemas nuevos con la vejiga o el intestino; debilidad de una pierna que es nueva o empeora; fiebre con dolor de espalda; un bulto que late en el vientre, o un dolor repentino muy fuerte con desmayo; una pantorrilla recién hinchada, caliente o dolorosa; dolor en el pecho o falta de aire.",
    },
    adv_heat               = {
      text = "Una compresa tibia durante 15-20 minutos, con un paño de por medio, puede aliviar el dolor reciente. No la use sobre piel entumecida.",
    },
    adv_cold_optional      = {
      text = "Una compresa fría envuelta en un paño durante un máximo de 15 minutos, si resulta agradable.",
    },
    adv_exercise_start     = {
      text = "Empiece con caminatas o ejercicios suaves en casa, y aumente semana a semana.",
    },
    adv_disclose_history   = {
      text = "Informe al terapeuta de todas sus enfermedades, operaciones, medicamentos y alergias.",
    },
    adv_speak_up           = {
      text = "Diga de inmediato si la presión le duele. No hay que aguantar nada: el dolor durante el trabajo debe quedar por debajo de 4-5 de 10.",
    },
    adv_check_credentials  = {
      text = "Compruebe el título y la experiencia del terapeuta.",
    },
    adv_arrive_early       = {
      text = "Llegue con tiempo para rellenar el formulario inicial.",
    },
    adv_draping_choice     = {
      text = "Desvístase solo hasta donde quiera. Se le cubrirá, y puede quedarse con la ropa puesta.",
    },
    adv_no_heavy_meal      = {
      text = "Nada de comidas pesadas en la hora o las dos horas anteriores.",
    },
    adv_hydrate            = {
      text = "Beba lo que beba normalmente.",
    },
    adv_fluid_limit        = {
      text = "Respete el límite de líquidos que haya fijado su equipo de atención.",
    },
    adv_breathing          = {
      text = "Respirar despacio o hacer un ejercicio de relajación antes de la sesión y durante ella puede ayudarle a calmarse.",
    },
    adv_rest_after         = {
      text = "Tómeselo con calma y evite los esfuerzos intensos el resto del día.",
    },
    adv_rise_slowly        = {
      text = "Siéntese despacio después de la sesión, y conduzca solo cuando se sienta alerta.",
    },
    adv_soreness_expect    = {
      text = "Puede haber molestias leves hasta unas 36 horas después. Si duran más o son punzantes, llame.",
    },
    adv_patch_test         = {
      text = "Pruebe cualquier producto primero en una zona pequeña de la piel, o traiga su propia loción sin perfume.",
    },
    adv_self_massage_safe  = {
      text = "En casa: suave, solo sobre el músculo, 5-10 minutos. Nunca sobre los huesos de la columna, la parte delantera del cuello, las varices o las zonas entumecidas.",
    },
    adv_device_limits      = {
      text = "Aparatos: 1-2 minutos por zona con la intensidad más baja. Pare si le salen moretones. Si después la orina sale oscura, hace falta ayuda urgente.",
    },
    adv_ergonomics         = {
      text = "Varíe la postura, haga una pausa cada 30-60 minutos, ajuste el asiento y la pantalla, y levante los pesos cerca del cuerpo.",
    },
    adv_sleep              = {
      text = "Mantenga horarios regulares; una almohada entre las rodillas o debajo de ellas puede hacer más cómodo estar acostado.",
    },
    adv_pacing             = {
      text = "Planifique la actividad por pasos, y evite hacer demasiado en los días buenos y demasiado poco en los malos.",
    },
    adv_medicine_no_change = {
      text = "No cambie ni deje ningún medicamento sin el acuerdo de quien lo recetó.",
    },
    adv_glucose            = {
      text = "Mida su glucosa, coma como de costumbre y lleve algo de comer. No toque la zona de la última inyección.",
    },
    adv_track_outcome      = {
      text = "Anote cada semana su dolor de 0 a 10 y una medida de lo que puede hacer.",
    },
    adv_stop_rules         = {
      text = "Pare y busque ayuda si aparecen entumecimiento, debilidad, dolor fuerte o hinchazón nuevos.",
    },
    adv_pregnancy_position = {
      text = "Acuéstese de lado con apoyos; evite estar boca arriba en la parte avanzada del embarazo.",
    },
    adv_cost_options       = {
      text = "Para ahorrar: escuelas de masaje, sesiones menos frecuentes pero más largas, métodos para casa; pregunte por el seguro o por las cuentas de gastos de salud.",
    },
    adv_myths              = {
      text = "El masaje no elimina toxinas, no deshace tejido cicatricial, no recoloca los huesos ni corrige la postura.",
    },
    adv_bring_clearance    = {
      text = "Lleve la autorización escrita a cada sesión.",
    },
  },
  doses            = {
    D01 = {
      title    = "Dolor agudo, sin límites",
      reassess = "después de 2 sesiones o 2 semanas",
      note     = "La mayoría de los dolores de espalda recientes se alivian sin tratamiento.",
    },
    D02 = {
      title    = "Dolor agudo con espasmo o dolor fuerte",
      reassess = "después de cada sesión",
    },
    D03 = {
      title       = "Dolor subagudo",
      reassess    = "después de 4 sesiones",
      maintenance = "dos sesiones más, separadas por dos semanas, y luego parar",
    },
    D04 = {
      title       = "Dolor crónico",
      reassess    = "después de 4 sesiones y al final",
      maintenance = "cada 2-4 semanas durante 12 semanas como máximo, y luego parar y revisar",
    },
    D05 = {
      title       = "Dolor crónico, más al principio",
      reassess    = "después de 4 sesiones",
      maintenance = "cada 2-4 semanas durante 12 semanas como máximo, y luego parar y revisar",
      note        = "Tomado de ensayos sobre dolor de cuello.",
    },
    D06 = {
      title    = "Brote de dolor crónico",
      reassess = "después de 2 sesiones; luego volver al plan anterior",
    },
    D07 = {
      title    = "Síntomas en la pierna, estables y valorados",
      reassess = "después de 2 sesiones; seguir solo si los síntomas de la pierna no han empeorado",
    },
    D08 = {
      title    = "Deportista en entrenamiento",
      reassess = "después de 4 sesiones",
      note     = "Durante el período de entrenamiento; más ligero en las 48 horas antes de una competición.",
    },
    D09 = {
      title    = "Dolor muscular después del ejercicio",
      reassess = "al día siguiente",
      note     = "En las 72 horas siguientes al ejercicio; para el dolor muscular y la flexibilidad.",
    },
    D10 = {
      title       = "Persona mayor, sin fragilidad",
      reassess    = "después de 3 sesiones",
      maintenance = "cada 2-4 semanas durante 12 semanas como máximo, y luego parar y revisar",
    },
    D11 = {
      title    = "Fragilidad o edad muy avanzada",
      reassess = "después de cada sesión",
      note     = "Para el bienestar.",
    },
    D12 = {
      title    = "Embarazo, segundo o tercer trimestre, sin complicaciones",
      reassess = "después de cada sesión; revisa el profesional que atiende el embarazo",
    },
    D13 = {
      title       = "Estrés alto, poco dolor",
      reassess    = "después de 3 sesiones",
      maintenance = "cada dos semanas, si se desea",
    },
    D14 = {
      title       = "Fibromialgia o dolor generalizado",
      reassess    = "después de 2 sesiones",
      maintenance = "si se desea",
      note        = "Empezar con 20-30 minutos y aumentar hasta 45.",
    },
    D15 = {
      title       = "Límite médico",
      reassess    = "después de cada sesión",
      maintenance = "según acuerde el profesional sanitario",
    },
    D16 = {
      title    = "Masaje en casa",
      reassess = "después de 2 semanas",
      note     = "Los minutos son para cada zona. Parar si las molestias duran más de 24 horas.",
    },
    D17 = {
      title       = "Masaje en silla",
      reassess    = "después de 4 sesiones",
      maintenance = "si se desea",
    },
  },
  positions        = {
    prone_ok         = {
      title = "Boca abajo",
      text  = "Acostarse boca abajo, si resulta cómodo.",
    },
    side_lying       = {
      title = "De lado",
      text  = "Acostarse de lado con una almohada bajo la cabeza y otra entre las rodillas.",
    },
    supine_supported = {
      title = "Boca arriba, con apoyo",
      text  = "Acostarse boca arriba con las rodillas apoyadas.",
    },
    semi_reclined    = {
      title = "En posición semisentada",
      text  = "En posición medio sentada, con la espalda y las rodillas apoyadas.",
    },
    seated           = {
      title = "En posición sentada",
      text  = "Sentarse en una silla, recostándose hacia un apoyo.",
    },
  },
  products         = {
    unscented      = {
      title = "Producto sin perfume",
      text  = "Aceite o loción sin ningún perfume.",
    },
    no_nut_oil     = {
      title = "Sin aceite de frutos secos",
      text  = "Ningún aceite de frutos secos ni de semillas: lea la lista de ingredientes.",
    },
    no_oil         = {
      title = "Sin aceite",
      text  = "Trabajar sin aceite ni loción.",
    },
    hypoallergenic = {
      title = "Producto hipoalergénico",
      text  = "Loción sencilla, hecha para piel sensible.",
    },
    no_latex       = {
      title = "Sin látex",
      text  = "Guantes y bandas sin látex.",
    },
  },
  providers        = {
    physician                       = {
      title = "Médico",
    },
    physician_or_physical_therapist = {
      title = "Médico o fisioterapeuta",
    },
    haematology                     = {
      title = "Hematología",
    },
    surgeon                         = {
      title = "Cirujano",
    },
    cardiology                      = {
      title = "Cardiología",
    },
    oncology                        = {
      title = "Equipo de oncología",
    },
    rheumatology                    = {
      title = "Reumatología",
    },
    obstetric                       = {
      title = "Profesional que atiende el embarazo",
    },
    guardian                        = {
      title = "Padre, madre o tutor",
    },
  },
  referrals        = {
    ref_emergency             = {
      title = "Atención de urgencias",
      text  = "Llame ahora al número de emergencias o vaya ahora a un servicio de urgencias.",
    },
    ref_crisis                = {
      title = "Línea de ayuda en crisis o de prevención del suicidio",
      text  = "Llame ahora a una línea de ayuda en crisis o de prevención del suicidio, o al número de emergencias. Quédese con alguien hasta que llegue la ayuda.",
    },
    ref_physician             = {
      title = "Médico o atención primaria",
      text  = "Consulte a un médico por los hallazgos que nombra este plan.",
    },
    ref_obstetric             = {
      title = "Profesional que atiende el embarazo",
      text  = "Hable con la matrona o partera, o con el médico que atiende el embarazo.",
    },
    ref_oncology              = {
      title = "Equipo de oncología",
      text  = "Pregunte al equipo que trata el cáncer antes de cualquier masaje.",
    },
    ref_rheumatology          = {
      title = "Reumatología (a través de un médico)",
      text  = "Pregunte a un médico si un reumatólogo debe examinar las articulaciones o la columna.",
    },
    ref_physical_therapy      = {
      title   = "Fisioterapia",
      text    = "Un fisioterapeuta valora y organiza una rehabilitación activa.",
      caution = "después de que se haya valorado cualquier señal de alarma",
    },
    ref_exercise_programme    = {
      title   = "Programa de ejercicio",
      text    = "Caminar, fortalecer, control motor, ejercicio acuático o pilates: la compañía preferida del masaje.",
      caution = "adaptarlo al corazón, a los huesos y al embarazo",
    },
    ref_chiropractic          = {
      title   = "Quiropráctica u otra manipulación de la columna",
      text    = "Una opción para adultos con dolor de espalda inespecífico que la deseen; los resultados son similares a los de otros tratamientos.",
      caution = "no con enfermedades de los huesos, de los nervios o de los vasos sanguíneos ni con trastornos de sangrado",
    },
    ref_acupuncture           = {
      title   = "Acupuntura",
      text    = "Una opción para el dolor de larga duración; las guías no coinciden sobre ella.",
      caution = "pedir antes autorización si se toma un anticoagulante o hay pocas plaquetas; algunos puntos se evitan en el embarazo",
    },
    ref_yoga                  = {
      title   = "Yoga",
      text    = "Una clase suave puede ayudar un poco con el dolor de larga duración; a algunas personas les da más dolor de espalda.",
      caution = "sin doblarse ni girar con carga si los huesos están debilitados; en el embarazo, solo clases para embarazadas; no con dolor nuevo en la pierna ni con estenosis grave",
    },
    ref_tai_chi               = {
      title   = "Taichí",
      text    = "Movimientos lentos de pie para el dolor y el equilibrio.",
      caution = "solo si estar de pie es seguro",
    },
    ref_mindfulness           = {
      title = "Reducción del estrés basada en la atención plena (mindfulness)",
      text  = "Un curso de atención plena (mindfulness) es una opción para el dolor de larga duración con estrés.",
    },
    ref_psychology            = {
      title   = "Atención psicológica, como la terapia cognitivo-conductual",
      text    = "La atención psicológica ayuda a algunas personas a vivir mejor con el dolor.",
      caution = "no en lugar de la atención en una crisis",
    },
    ref_pain_programme        = {
      title = "Programa multidisciplinario de dolor",
      text  = "Un programa de dolor o de rehabilitación a cargo de varias profesiones.",
    },
    ref_occupational_health   = {
      title = "Salud laboral y ergonomía",
      text  = "Ayuda con el puesto de trabajo, las tareas y la vuelta al trabajo.",
    },
    ref_sleep                 = {
      title = "Consejo sobre el sueño o clínica del sueño",
      text  = "Consejo sobre el sueño, porque el sueño y el dolor se afectan entre sí.",
    },
    ref_nutrition             = {
      title   = "Dietista",
      text    = "Consejo sobre la salud de los huesos o el peso.",
      caution = "la pérdida de peso sin proponérselo va primero a un médico",
    },
    ref_smoking               = {
      title = "Servicio para dejar de fumar",
      text  = "Ayuda para dejarlo, por los huesos, los vasos sanguíneos y la recuperación.",
    },
    ref_lymphoedema_therapist = {
      title   = "Terapeuta certificado en linfedema",
      text    = "Un terapeuta con formación en linfedema debe tratar la extremidad y la parte del tronco que está junto a ella.",
      caution = "no durante una infección ni con insuficiencia cardíaca",
    },
    ref_falls_bone            = {
      title = "Servicio de caídas y salud de los huesos",
      text  = "Una revisión de los huesos, el equilibrio y la vivienda.",
    },
    ref_pelvic_health_pt      = {
      title   = "Fisioterapia del suelo pélvico",
      text    = "Ejercicios y apoyo para la pelvis durante el embarazo y después.",
      caution = "las señales de alarma se valoran primero",
    },
    ref_pharmacist            = {
      title = "Farmacéutico o quien receta",
      text  = "Pregunte si los medicamentos juntos aumentan el riesgo de sangrado o de somnolencia. No cambie ni deje ninguno sin el acuerdo de quien lo recetó.",
    },
    ref_low_cost_massage      = {
      title   = "Escuela de masaje o clínica comunitaria",
      text    = "Sesiones supervisadas a menor costo.",
      caution = "las enfermedades que necesitan autorización necesitan en cambio un terapeuta titulado con experiencia",
    },
    ref_licensed_therapist    = {
      title = "Terapeuta de masaje titulado o registrado",
      text  = "Un terapeuta con título o registro, y con experiencia en las enfermedades que nombra este plan.",
    },
  },
  technique_groups = {
    relaxing_styles = {
      title = "Estilos relajantes",
    },
    focused_styles  = {
      title = "Estilos centrados en una zona",
    },
    clothed_styles  = {
      title = "Estilos que se hacen con ropa",
    },
    light_styles    = {
      title = "Estilos muy ligeros",
    },
    device_styles   = {
      title = "Aparatos",
    },
    home_styles     = {
      title = "Masaje en casa",
    },
    basic_strokes   = {
      title = "Maniobras",
    },
    movement        = {
      title = "Movimiento y estiramiento",
    },
    warm_and_cold   = {
      title = "Calor y frío",
    },
  },
  techniques       = {
    swedish                   = {
      title      = "Masaje sueco",
      what       = "Pases largos y deslizantes, amasamiento, fricción circular, golpeteo ligero y movimiento pasivo de las articulaciones, normalmente con aceite.",
      avoid_when = "contraindicaciones generales",
    },
    relaxation_massage        = {
      title      = "Masaje de relajación",
      what       = "Una rutina lenta de pases deslizantes por todo el cuerpo, pensada para calmar.",
      avoid_when = "solo se desea trabajo en un punto concreto",
    },
    structural_massage        = {
      title      = "Masaje estructural (centrado)",
      what       = "Trabajo guiado por una valoración sobre los músculos que se cree que contribuyen al dolor.",
      avoid_when = "la presión debe quedar en 2 o menos",
    },
    deep_tissue               = {
      title      = "Masaje de tejido profundo",
      what       = "Pases lentos, sostenidos y profundos sobre los músculos más profundos.",
      avoid_when = "anticoagulante, trastorno de sangrado, huesos debilitados, embarazo, lesión reciente, fragilidad, sensibilidad reducida, piel frágil, brote, primera sesión, menor de 18 años",
    },
    trigger_point             = {
      title      = "Terapia de puntos gatillo",
      what       = "Presión sostenida sobre puntos dolorosos que envían dolor a otro lugar, a menudo con un estiramiento. La idea en que se basa es discutida.",
      avoid_when = "como el masaje de tejido profundo; sobre hueso, nervios o vasos sanguíneos; zonas entumecidas",
    },
    neuromuscular             = {
      title      = "Terapia neuromuscular",
      what       = "Presión concentrada y sistemática sobre músculos y puntos elegidos.",
      avoid_when = "como la terapia de puntos gatillo",
    },
    myofascial_release        = {
      title      = "Liberación miofascial",
      what       = "Estiramiento lento, suave y sostenido de la piel y del tejido que está debajo, con poco aceite o sin él.",
      avoid_when = "heridas abiertas, piel frágil, articulaciones laxas (estiramiento fuerte), inflamación reciente",
    },
    sports_massage            = {
      title      = "Masaje deportivo",
      what       = "Pases suecos y más profundos, estiramientos y compresión, ajustados al entrenamiento; solo para el dolor muscular y la flexibilidad.",
      avoid_when = "lesión en las últimas 72 horas, trabajo profundo en las 48 horas antes de una competición, orina oscura, fiebre",
    },
    thai_massage              = {
      title      = "Masaje tailandés",
      what       = "Trabajo con ropa en el suelo, con compresión rítmica y estiramientos asistidos.",
      avoid_when = "huesos debilitados, fusión, articulaciones inestables o laxas, embarazo, hernia de disco con síntomas en la pierna, prótesis articular, presión arterial alta no controlada",
    },
    reflexology               = {
      title      = "Reflexología",
      what       = "Presión en puntos de los pies, las manos o las orejas.",
      avoid_when = "herida o fractura del pie, coágulo de sangre, sensibilidad reducida en los pies (solo ligera), brote de gota",
    },
    acupressure               = {
      title      = "Acupresión",
      what       = "Presión con los dedos en puntos de acupuntura, sin agujas.",
      avoid_when = "moretones fáciles (solo ligera); algunos puntos se evitan por tradición en el embarazo",
    },
    manual_lymphatic_drainage = {
      title      = "Drenaje linfático manual",
      what       = "Estiramiento muy ligero y rítmico de la piel por un terapeuta con formación especial.",
      avoid_when = "insuficiencia cardíaca que ha empeorado, infección, coágulo de sangre, insuficiencia renal, cáncer no tratado, hinchazón de causa desconocida",
    },
    aromatherapy_massage      = {
      title      = "Masaje con aromaterapia",
      what       = "Masaje ligero con aceites vegetales perfumados y diluidos.",
      avoid_when = "alergia a perfumes o a frutos secos (según el producto), síntomas que provocan los olores, primer trimestre del embarazo, piel con heridas, no se desean perfumes",
    },
    craniosacral              = {
      title      = "Terapia craneosacral",
      what       = "Sujeción muy ligera de la cabeza y de la parte baja de la espalda.",
      avoid_when = "lesión en la cabeza o ictus (derrame cerebral) recientes, presión elevada en la cabeza, dolor de cabeza nuevo",
    },
    mechanical_impulse        = {
      title      = "Terapia de impulso mecánico (vibración y percusión)",
      what       = "Un aparato que vibra o percute, usado por un profesional.",
      avoid_when = "marcapasos, desfibrilador o estimulador, embarazo, coágulo de sangre, anticoagulante, huesos debilitados, sobre la columna o el hueso, sensibilidad reducida, epilepsia, enfermedad de los ojos",
    },
    technology_assisted       = {
      title      = "Masaje asistido por tecnología",
      what       = "Sillones de masaje, cojines que vibran y aparatos guiados por un robot o una aplicación.",
      avoid_when = "como la terapia de impulso mecánico",
    },
    electrical_stimulation    = {
      title      = "Estimulador muscular eléctrico",
      what       = "Corriente a través de la piel hacia un músculo. Las guías no lo respaldan para el dolor de espalda.",
      avoid_when = "marcapasos, tronco en el embarazo, epilepsia, piel con heridas, piel entumecida",
    },
    handheld_massager         = {
      title      = "Masajeador de mano",
      what       = "Un aparato que vibra o percute para usar en casa, 1-2 minutos por zona como máximo, nunca sobre la columna, el hueso o la parte delantera del cuello.",
      avoid_when = "como la terapia de impulso mecánico",
    },
    self_massage              = {
      title      = "Automasaje",
      what       = "Trabajo suave que hace la propia persona con las manos, una pelota o un rodillo.",
      avoid_when = "lugares que no se alcanzan con seguridad, sensibilidad reducida, riesgo de sangrado (solo ligero)",
    },
    partner_massage           = {
      title      = "Masaje por la pareja o la familia",
      what       = "Masaje suave en casa por un ayudante sin formación.",
      avoid_when = "cualquier precaución por sangrado, huesos, coágulos, nervios o embarazo; nunca profundo ni sobre la columna",
    },
    chair_massage             = {
      title      = "Masaje en silla con ropa",
      what       = "Una sesión corta para la parte superior del cuerpo, en una silla.",
      avoid_when = "tendencia a desmayarse, dolor nuevo y fuerte al sentarse",
    },
    gentle_touch              = {
      title      = "Masaje reconfortante de toque ligero",
      what       = "Contacto breve y pases lentos, solo con el peso de la mano.",
      avoid_when = "no se desea el contacto",
    },
    effleurage                = {
      title      = "Deslizamiento (effleurage)",
      what       = "Pases deslizantes, para entrar en calor y relajar.",
      avoid_when = "sobre heridas o varices",
    },
    petrissage                = {
      title      = "Amasamiento (petrissage)",
      what       = "Amasar, levantar y apretar el músculo.",
      avoid_when = "riesgo de moretones, lesión reciente",
    },
    friction                  = {
      title      = "Fricción (también transversal)",
      what       = "Pases pequeños y profundos a través de las fibras.",
      avoid_when = "anticoagulante, piel adelgazada por corticoides, sensibilidad reducida, lesión reciente, piel frágil",
    },
    tapotement                = {
      title      = "Golpeteo (tapotement)",
      what       = "Golpeteo rítmico con los dedos, con la mano ahuecada o con el canto de la mano.",
      avoid_when = "huesos debilitados, sobre los riñones y la columna, embarazo, espasmo, riesgo de sangrado",
    },
    percussion                = {
      title      = "Percusión",
      what       = "Golpear con la mano o con un aparato.",
      avoid_when = "como el golpeteo y la terapia de impulso mecánico",
    },
    vibration_stroke          = {
      title      = "Vibración o sacudida manual",
      what       = "Temblor fino hecho con la mano.",
      avoid_when = "fractura reciente, cirugía reciente",
    },
    compression               = {
      title      = "Compresión",
      what       = "Presiones rítmicas, también a través de la ropa.",
      avoid_when = "coágulo de sangre, huesos debilitados (solo ligera), abdomen en el embarazo",
    },
    passive_joint_movement    = {
      title      = "Movimiento pasivo de las articulaciones",
      what       = "El terapeuta mueve una articulación dentro de su recorrido cómodo.",
      avoid_when = "fusión, inestabilidad, fractura, brote",
    },
    assisted_stretching       = {
      title      = "Estiramiento asistido",
      what       = "Un estiramiento que guía el terapeuta.",
      avoid_when = "articulaciones laxas, huesos debilitados, lesión reciente, dolor en la pierna que aumenta al hacerlo",
    },
    heat_application          = {
      title      = "Calor superficial",
      what       = "Una compresa o envoltura tibia en el lugar que duele.",
      avoid_when = "piel entumecida, lesión en las últimas 72 horas, fiebre, piel abierta, parches de medicamento, embarazo (calentamiento del centro del cuerpo), enfermedad de las arterias, sangrado",
    },
    ice_application           = {
      title      = "Compresa fría",
      what       = "Una compresa fría envuelta en un paño durante un máximo de 15 minutos.",
      avoid_when = "piel entumecida, enfermedad de las arterias, alergia al frío, fenómeno de Raynaud, piel frágil",
    },
  },
}
