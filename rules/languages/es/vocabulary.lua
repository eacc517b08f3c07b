-- Spanish texts of the facts. Drafted by machine; to be reviewed by a clinician.
translate "es" {
  reviewed    = false,
  by          = "machine draft",
  on          = "2026-11-21",
  facts       = {
    age_years                         = {
      title = "Edad",
      ask   = "¿Cuántos años tiene?",
      why   = "Los jóvenes necesitan el consentimiento del padre o de la madre, y a edad avanzada los huesos y los vasos sanguíneos necesitan más cuidado.",
    },
    guardian_consent                  = {
      title = "Consentimiento del padre, la madre o el tutor",
      ask   = "¿Ha dado su acuerdo el padre, la madre o el tutor?",
      why   = "Una persona menor de 18 años necesita el acuerdo del padre, de la madre o del tutor.",
    },
    sex_at_birth                      = {
      title  = "Sexo registrado al nacer",
      ask    = "¿Qué sexo se registró al nacer?",
      why    = "Decide si corresponden las preguntas sobre el embarazo.",
      values = { female = "femenino", male = "masculino", intersex = "intersexual", undisclosed = "sin indicar" },
    },
    pregnancy_status                  = {
      title  = "Embarazo",
      ask    = "¿Está embarazada o ha dado a luz en las últimas 12 semanas? ¿En qué trimestre está?",
      why    = "La posición, la presión y la autorización dependen de ello.",
      values = {
        not_applicable = "no corresponde", not_pregnant = "no hay embarazo", trimester_1 = "primer trimestre",
        trimester_2 = "segundo trimestre", trimester_3 = "tercer trimestre",
        postpartum = "terminado, con un parto en las últimas 12 semanas",
      },
    },
    pregnancy_high_risk               = {
      title = "Embarazo de alto riesgo",
      ask   = "¿El profesional que atiende su embarazo lo ha considerado de alto riesgo, o le ha hablado de preeclampsia, sangrado, problemas de la placenta, embarazo múltiple o riesgo de parto prematuro?",
      why   = "Un embarazo de alto riesgo necesita primero el acuerdo del profesional que atiende el embarazo.",
    },
    pregnancy_warning_sign            = {
      title = "Señal de alarma en el embarazo ahora",
      ask   = "¿Tiene sangrado, pérdida de líquido, contracciones, dolor de cabeza fuerte o cambios en la vista, hinchazón repentina o menos movimientos del bebé?",
      why   = "Estas señales necesitan que se contacte el mismo día con el profesional que atiende el embarazo.",
    },
    pregnancy_emergency_sign          = {
      title = "Señal de urgencia en el embarazo ahora",
      ask   = "¿Es abundante el sangrado, ha habido una convulsión, o hay un dolor de cabeza fuerte?",
      why   = "Estas señales necesitan atención de urgencias.",
    },
    weeks_postpartum                  = {
      title = "Semanas desde el parto",
      ask   = "¿Cuántas semanas han pasado desde el parto?",
      why   = "En las primeras semanas son más probables los coágulos y los tejidos todavía están cicatrizando.",
    },
    caesarean_recent                  = {
      title = "Cesárea hace menos de 8 semanas",
      ask   = "¿Fue una cesárea en las últimas 8 semanas?",
      why   = "La herida del abdomen todavía está cicatrizando.",
    },
    frailty                           = {
      title  = "Fragilidad",
      ask    = "¿Necesita ayuda con las tareas diarias o nota una fragilidad general?",
      why    = "La presión, la duración de la sesión y el subir y bajar de la camilla dependen de ello.",
      values = { none = "ninguna", mild = "leve", severe = "grave" },
    },
    falls_past_year                   = {
      title = "Caídas en el último año",
      ask   = "¿Cuántas caídas ha tenido en los últimos 12 meses?",
      why   = "Las caídas indican un riesgo de fracturas y de accidentes en la camilla.",
    },
    can_give_feedback                 = {
      title = "Puede sentir y decir que algo molesta",
      ask   = "¿Puede la persona sentir el tacto con normalidad y decir si algo le duele?",
      why   = "Solo quien puede sentir y avisar puede mantener segura la presión.",
    },
    intoxicated_now                   = {
      title = "Efecto de alcohol o drogas ahora",
      ask   = "¿Está la persona ahora bajo el efecto del alcohol o de otras sustancias?",
      why   = "No se puede contar con un consentimiento ni con unas respuestas fiables.",
    },
    occupation_load                   = {
      title  = "Esfuerzo en el trabajo",
      ask    = "¿Qué describe mejor su trabajo?",
      why    = "El trabajo puede mantener el dolor de espalda y se puede adaptar.",
      values = {
        not_working = "sin trabajo", sedentary = "sobre todo en posición sentada", standing = "sobre todo de pie",
        manual_moderate = "trabajo manual moderado", manual_heavy = "trabajo manual pesado",
        shift_work = "trabajo por turnos",
      },
    },
    activity_level                    = {
      title  = "Actividad física",
      ask    = "¿Cuánta actividad física hace en una semana normal?",
      why    = "El punto de partida para el ejercicio y para el masaje deportivo.",
      values = {
        inactive = "ninguna", low = "poca", moderate = "moderada", high = "mucha", competitive = "de competición",
      },
    },
    athlete_competing                 = {
      title = "En entrenamiento o en competición",
      ask   = "¿Se entrena para una competición o participa en alguna?",
      why   = "El masaje deportivo se ajusta a los entrenamientos y a las competiciones.",
    },
    days_to_event                     = {
      title = "Días hasta la próxima competición",
      ask   = "¿Cuántos días faltan para su próxima competición?",
      why   = "Un trabajo profundo justo antes de una competición puede dejar nuevas molestias.",
    },
    smoker                            = {
      title = "Consumo de tabaco",
      ask   = "¿Fuma o consume tabaco?",
      why   = "El tabaco afecta a los huesos, los vasos sanguíneos y la recuperación.",
    },
    body_mass_index                   = {
      title = "Índice de masa corporal",
      ask   = "¿Cuál es su índice de masa corporal, si lo sabe?",
      why   = "Comodidad y posición en la camilla.",
    },
    height_cm                         = {
      title = "Estatura",
      ask   = "¿Cuánto mide?",
      why   = "Con el peso da el índice de masa corporal.",
    },
    weight_kg                         = {
      title = "Peso",
      ask   = "¿Cuánto pesa?",
      why   = "Con la estatura da el índice de masa corporal.",
    },
    partner_available                 = {
      title = "Ayudante en casa",
      ask   = "¿Hay alguien que pueda ayudar con un masaje suave en casa?",
      why   = "Un ayudante hace posible un masaje suave en casa.",
    },
    guideline_profile                 = {
      title  = "Familia de guías que usa el servicio",
      ask    = "¿Qué familia de guías se aplica aquí?",
      why    = "Las guías difieren sobre la acupuntura y el masaje.",
      values = {
        default = "la habitual", us_acp = "Estados Unidos (ACP)", uk_nice = "Reino Unido (NICE)", who = "OMS",
      },
    },
    primary_complaint                 = {
      title  = "Problema principal",
      ask    = "¿Cuál es lo principal para lo que busca ayuda?",
      why    = "Las reglas están escritas para el dolor lumbar (de la parte baja de la espalda) y la tensión muscular.",
      values = {
        low_back_pain = "dolor lumbar (parte baja de la espalda)", neck_pain = "dolor de cuello",
        widespread_pain = "dolor generalizado", muscle_soreness = "dolor muscular", stress_tension = "estrés y tensión",
        other = "otra cosa",
      },
    },
    pain_regions                      = {
      title  = "Dónde duele",
      ask    = "¿Dónde lo siente?",
      why    = "Los límites y los consejos dependen del lugar.",
      values = {
        lower_back = "parte baja de la espalda", upper_back = "parte alta de la espalda", neck = "cuello",
        shoulders = "hombros", buttocks = "glúteos", thighs = "muslos", calves = "pantorrillas", feet = "pies",
        abdomen = "abdomen", chest = "pecho", head = "cabeza",
      },
    },
    pain_duration_weeks               = {
      title = "Duración del dolor",
      ask   = "¿Cuánto tiempo ha durado este episodio?",
      why   = "El dolor nuevo, el reciente y el de larga duración se tratan de forma distinta.",
    },
    pain_nrs                          = {
      title = "Intensidad del dolor",
      ask   = "De 0-10, ¿qué intensidad tiene su dolor habitual esta semana?",
      why   = "La intensidad, y la medida del cambio.",
    },
    pain_trend                        = {
      title  = "Evolución del dolor",
      ask    = "¿Está mejorando, sigue igual o empeora?",
      why    = "Un dolor que empeora necesita una nueva valoración.",
      values = { improving = "mejora", stable = "estable", fluctuating = "variable", worsening = "empeora" },
    },
    worsening_weeks                   = {
      title = "Semanas de empeoramiento",
      ask   = "¿Cuántas semanas lleva empeorando?",
      why   = "Más de dos semanas de empeoramiento necesitan una nueva valoración.",
    },
    flare_up                          = {
      title = "Brote de un dolor conocido",
      ask   = "¿Es un brote de un dolor que ya ha tenido antes?",
      why   = "Un brote se trata con sesiones más cortas durante poco tiempo.",
    },
    pain_onset                        = {
      title  = "Cómo empezó",
      ask    = "¿Cómo empezó?",
      why    = "Un accidente, o un dolor que sale de la nada, puede indicar una causa que necesita valoración.",
      values = {
        gradual = "poco a poco", strain_or_lifting = "con un esfuerzo o al levantar peso",
        sudden_no_cause = "de repente, sin causa", minor_trauma = "con una caída o un golpe leve",
        major_trauma = "con un accidente grave", after_surgery = "después de una cirugía",
      },
    },
    pain_quality                      = {
      title  = "Tipo de dolor",
      ask    = "¿Qué palabras describen el dolor?",
      why    = "Algunas palabras apuntan a los nervios o a los vasos sanguíneos.",
      values = {
        ache = "sordo", stiff = "rígido", sharp = "punzante", throbbing = "pulsátil", burning = "ardiente",
        electric = "eléctrico", tearing = "desgarrador", cramp = "calambre",
      },
    },
    pain_severe_sudden                = {
      title = "Dolor repentino muy fuerte",
      ask   = "¿Apareció de repente y está entre los peores dolores que ha tenido?",
      why   = "Puede apuntar a un vaso sanguíneo o a otra urgencia.",
    },
    pain_constant_rest                = {
      title = "Dolor constante que ninguna posición alivia",
      ask   = "¿Está ahí todo el tiempo, en cualquier posición?",
      why   = "Un dolor que ninguna posición alivia puede no venir de los músculos y las articulaciones.",
    },
    pain_night_unrelenting            = {
      title = "Dolor nocturno que no se alivia",
      ask   = "¿El dolor le despierta y no se calma al cambiar de posición?",
      why   = "Puede ser señal de algo que necesita un médico.",
    },
    morning_stiffness_minutes         = {
      title = "Rigidez matutina",
      ask   = "Por la mañana, ¿cuántos minutos tarda en ceder la rigidez?",
      why   = "Una rigidez matutina larga puede ser señal de una inflamación.",
    },
    better_with_movement              = {
      title = "Se alivia con el movimiento, no con el reposo",
      ask   = "¿Moverse ayuda y el reposo lo empeora?",
      why   = "Este patrón puede ser señal de una inflamación.",
    },
    leg_pain_below_knee               = {
      title = "Dolor de pierna por debajo de la rodilla",
      ask   = "¿El dolor baja más allá de la rodilla?",
      why   = "Puede ser señal de que un nervio está irritado.",
    },
    leg_numb_tingle                   = {
      title = "Entumecimiento u hormigueo en la pierna",
      ask   = "¿Tiene entumecimiento u hormigueo en una pierna o un pie?",
      why   = "Puede ser señal de que un nervio está irritado.",
    },
    neuro_deficit                     = {
      title  = "Debilidad o pérdida nerviosa",
      ask    = "¿Tiene debilidad en una pierna, un pie que golpea el suelo al caminar, o un entumecimiento que es nuevo o empeora?",
      why    = "Decide con qué rapidez debe verlo un médico.",
      values = {
        none = "ninguna", mild_sensory = "entumecimiento leve", stable_motor = "debilidad que no cambia",
        progressive_or_severe = "grave, o que empeora",
      },
    },
    bilateral_leg_symptoms            = {
      title = "Las dos piernas afectadas",
      ask   = "¿Están afectadas las dos piernas?",
      why   = "Las señales en las dos piernas pueden apuntar a una presión sobre muchos nervios a la vez.",
    },
    walking_leg_pain_eased_by_sitting = {
      title = "Dolor de piernas al caminar que se alivia al sentarse",
      ask   = "¿Le duelen las piernas al caminar y se alivian cuando se sienta o se inclina hacia delante?",
      why   = "Con este patrón, doblarse hacia atrás suele ser incómodo.",
    },
    gait_or_hand_clumsiness           = {
      title = "Inestabilidad al caminar o torpeza de las manos, nuevas",
      ask   = "¿Tiene desde hace poco inestabilidad al caminar o torpeza en las manos?",
      why   = "Puede ser señal de presión sobre la médula espinal.",
    },
    calf_swelling_pain                = {
      title = "Hinchazón o dolor en una sola pantorrilla",
      ask   = "¿Tiene una pantorrilla o una pierna recién hinchada, caliente, roja o dolorosa?",
      why   = "Puede ser señal de un coágulo de sangre.",
    },
    muscle_tension                    = {
      title = "Músculos tensos",
      ask   = "¿Nota los músculos tensos o con nudos?",
      why   = "Un motivo habitual para un masaje.",
    },
    muscle_spasm                      = {
      title = "Espasmo muscular",
      ask   = "¿Se le agarrotan o acalambran los músculos de la espalda?",
      why   = "Los músculos agarrotados necesitan un comienzo suave.",
    },
    tender_points_referred            = {
      title = "Puntos dolorosos que envían dolor a otro lugar",
      ask   = "¿Hay puntos doloridos que, al presionarlos, envían dolor a otro lugar?",
      why   = "A esos puntos se dirige el trabajo de puntos gatillo.",
    },
    stiff_reduced_motion              = {
      title = "Rigidez y movimiento limitado",
      ask   = "¿Le cuesta doblarse o girarse?",
      why   = "La movilidad pasa a ser un objetivo.",
    },
    exercise_soreness                 = {
      title = "Dolor muscular después del ejercicio",
      ask   = "¿Es un dolor muscular después de un ejercicio intenso o al que no está habituado?",
      why   = "El dolor muscular después del ejercicio tiene su propio plan corto.",
    },
    hours_since_hard_exercise         = {
      title = "Horas desde el ejercicio intenso",
      ask   = "¿Cuántas horas han pasado desde ese ejercicio?",
      why   = "El momento del masaje después del ejercicio.",
    },
    acute_injury_days                 = {
      title = "Días desde la distensión o el esguince",
      ask   = "¿Cuántos días han pasado desde la lesión, si hubo alguna?",
      why   = "Las lesiones recientes no se tocan al principio.",
    },
    injury_region                     = {
      title = "Zona lesionada",
      ask   = "¿Dónde está la lesión?",
      why   = "El lugar lesionado no se toca.",
    },
    swelling_present                  = {
      title  = "Hinchazón",
      ask    = "¿Tiene alguna hinchazón? ¿Dónde?",
      why    = "Una hinchazón sin causa conocida se valora antes de tratarla.",
      values = {
        none = "ninguna", ["local"] = "en un solo lugar", one_limb = "una extremidad", both_legs = "las dos piernas",
        widespread = "generalizada",
      },
    },
    sleep_disturbed                   = {
      title = "El dolor altera el sueño",
      ask   = "¿Le altera el sueño?",
      why   = "El sueño pasa a ser un objetivo.",
    },
    headache_tension                  = {
      title = "Dolor de cabeza de tipo tensional",
      ask   = "¿Tiene dolores de cabeza como una cinta apretada?",
      why   = "Se anota, pero no es un objetivo de estos planes.",
    },
    headache_new                      = {
      title = "Dolor de cabeza nuevo",
      ask   = "¿El dolor de cabeza es nuevo, o distinto de los que ya conoce?",
      why   = "Un dolor de cabeza nuevo se valora antes de que nadie trabaje en la cabeza.",
    },
    work_absence_weeks                = {
      title = "Semanas de baja laboral",
      ask   = "¿Cuántas semanas ha faltado al trabajo por este motivo?",
      why   = "Una baja larga pide más ayuda que el masaje.",
    },
    weeks_without_improvement         = {
      title = "Semanas de tratamiento sin mejoría",
      ask   = "¿Cuántas semanas lleva en tratamiento sin ninguna mejoría?",
      why   = "Un tratamiento que no ayuda se vuelve a valorar.",
    },
    saddle_numbness                   = {
      title = "Entumecimiento en la zona de la silla de montar (entre las piernas)",
      ask   = "¿Tiene entumecimiento o una sensación distinta entre las piernas, alrededor del ano o de los genitales, o al limpiarse?",
      why   = "Puede ser señal de presión sobre los nervios de la base de la columna.",
    },
    bladder_change                    = {
      title = "Cambio nuevo de la vejiga",
      ask   = "¿Tiene algún problema nuevo para orinar, para aguantar la orina o para sentirla?",
      why   = "Puede ser señal de presión sobre los nervios de la base de la columna.",
    },
    bowel_change                      = {
      title = "Pérdida nueva del control del intestino",
      ask   = "¿Tiene una pérdida nueva del control del intestino o de la sensibilidad al evacuar?",
      why   = "Puede ser señal de presión sobre los nervios de la base de la columna.",
    },
    sexual_function_change            = {
      title = "Pérdida nueva de la función sexual",
      ask   = "¿Ha tenido una pérdida nueva de la sensibilidad o de la función genital desde que empezó el dolor?",
      why   = "Puede ser señal de presión sobre los nervios de la base de la columna.",
    },
    cancer_status                     = {
      title  = "Cáncer",
      ask    = "¿Ha tenido cáncer alguna vez? ¿Está en tratamiento, o se ha extendido a los huesos?",
      why    = "Un dolor de espalda nuevo después de un cáncer se valora primero, y el tejido tratado necesita un cuidado especial.",
      values = {
        none = "ninguno", past = "en el pasado", active_treatment = "en tratamiento", active_untreated = "sin tratar",
        bone_metastasis = "extendido a los huesos",
      },
    },
    cancer_region                     = {
      title = "Zona del cáncer o de su tratamiento",
      ask   = "¿Dónde están el cáncer, las cicatrices o la piel irradiada?",
      why   = "Estos lugares no se tocan.",
    },
    weight_loss_unexplained           = {
      title = "Pérdida de peso sin explicación",
      ask   = "¿Ha perdido peso sin proponérselo?",
      why   = "Necesita la valoración de un médico.",
    },
    fever_now                         = {
      title = "Fiebre ahora",
      ask   = "¿Tiene fiebre o escalofríos ahora?",
      why   = "La fiebre puede ser señal de una infección.",
    },
    temperature_c                     = {
      title = "Temperatura corporal",
      ask   = "¿Qué temperatura tiene?",
      why   = "38.0 o más cuenta como fiebre.",
    },
    night_sweats                      = {
      title = "Sudores nocturnos",
      ask   = "¿Tiene sudores nocturnos que empapan la ropa?",
      why   = "Pueden ser señal de una infección o de otra cosa que necesita un médico.",
    },
    recent_infection                  = {
      title = "Infección bacteriana o procedimiento recientes",
      ask   = "¿Ha tenido hace poco una infección de orina, de la piel, de los dientes o de la sangre, o una inyección en la columna?",
      why   = "Una infección puede extenderse a la columna.",
    },
    iv_drug_use                       = {
      title = "Drogas inyectadas",
      ask   = "¿Se ha inyectado drogas que no le habían recetado?",
      why   = "Aumenta el riesgo de una infección de la columna.",
    },
    immunosuppressed                  = {
      title = "Defensas bajas",
      ask   = "¿Tiene alguna enfermedad o toma algún medicamento que debilite sus defensas (sistema inmunitario)?",
      why   = "Las infecciones son más probables y más difíciles de notar.",
    },
    midline_bone_tenderness           = {
      title = "Un solo punto doloroso en la columna",
      ask   = "¿Hay un punto del hueso de la columna que duele mucho al golpearlo suavemente?",
      why   = "Puede ser señal de una fractura o de una infección.",
    },
    new_spinal_deformity              = {
      title = "Deformidad nueva de la columna",
      ask   = "¿Tiene una joroba, un escalón o un desplazamiento lateral nuevos?",
      why   = "Puede ser señal de una fractura.",
    },
    pulsating_abdomen                 = {
      title = "Sensación de latido en el abdomen",
      ask   = "¿Siente un bulto que late en el vientre?",
      why   = "Puede ser señal de una arteria principal ensanchada.",
    },
    collapse_or_clammy                = {
      title = "Desmayo, sudor frío, colapso",
      ask   = "¿Se ha desmayado, o ha tenido palidez, frío y sudor pegajoso con el dolor?",
      why   = "Puede ser señal de un sangrado dentro del cuerpo.",
    },
    chest_pain_or_breathless          = {
      title = "Dolor en el pecho o falta de aire",
      ask   = "¿Tiene dolor en el pecho o una falta de aire nueva?",
      why   = "Puede ser señal de un problema del corazón o de los pulmones.",
    },
    stroke_signs                      = {
      title = "Señales de ictus (derrame cerebral) o dolor de cabeza explosivo",
      ask   = "¿Ha tenido de repente la cara caída de un lado, debilidad en un brazo, problemas para hablar o el peor dolor de cabeza?",
      why   = "Estas son señales de urgencia.",
    },
    flank_pain_urinary                = {
      title = "Dolor en el costado con señales urinarias",
      ask   = "¿Tiene dolor en el costado con fiebre, sangre en la orina o ardor?",
      why   = "El dolor puede venir de un riñón.",
    },
    abdominal_acute                   = {
      title = "Dolor abdominal fuerte",
      ask   = "¿Tiene dolor fuerte de vientre, vientre rígido o vómitos con el dolor de espalda?",
      why   = "El dolor puede venir de un órgano del vientre.",
    },
    abdomen_rigid                     = {
      title = "Vientre rígido",
      ask   = "¿Tiene el vientre duro como una tabla?",
      why   = "Un vientre rígido es una señal de urgencia.",
    },
    suicidal_thoughts                 = {
      title = "Pensamientos de suicidio o de hacerse daño",
      ask   = "¿Ha tenido pensamientos de quitarse la vida o de hacerse daño?",
      why   = "Hay ayuda disponible de inmediato, y es lo primero.",
    },
    dark_urine_after_strain           = {
      title = "Orina de color de refresco de cola",
      ask   = "¿Ha tenido la orina de color marrón oscuro después de un ejercicio intenso o de un masaje fuerte?",
      why   = "Puede ser señal de un daño muscular que perjudica los riñones.",
    },
    dvt_current                       = {
      title = "Coágulo actual o sospechado",
      ask   = "¿Tiene ahora un coágulo de sangre, o se está estudiando si lo tiene?",
      why   = "El masaje podría soltar un coágulo.",
    },
    dvt_history_months                = {
      title = "Meses desde un coágulo anterior",
      ask   = "¿Cuántos meses han pasado desde un coágulo o una embolia (o nunca)?",
      why   = "Un coágulo puede volver; las piernas se tratan con suavidad.",
    },
    bleeding_disorder                 = {
      title  = "Trastorno de sangrado",
      ask    = "¿Tiene algún trastorno de la coagulación o de sangrado, como la hemofilia?",
      why    = "La presión puede causar sangrado.",
      values = { none = "ninguno", mild = "leve", moderate_severe = "moderado o grave" },
    },
    platelet_count                    = {
      title = "Plaquetas",
      ask   = "¿Cuál fue el último recuento de plaquetas, si lo sabe?",
      why   = "Con pocas plaquetas, la presión puede causar sangrado.",
    },
    bruises_easily                    = {
      title = "Moretones fáciles",
      ask   = "¿Le salen moretones con mucha facilidad?",
      why   = "Si salen moretones con facilidad, hace falta menos presión.",
    },
    osteoporosis_level                = {
      title  = "Pérdida de masa ósea",
      ask    = "¿Le han dicho que tiene los huesos debilitados (poca masa ósea), o se ha roto un hueso en una caída leve?",
      why    = "Los huesos debilitados pueden romperse con presión firme o torsión.",
      values = {
        none = "ninguna", osteopenia = "osteopenia", osteoporosis = "osteoporosis",
        severe_or_prior_fragility_fracture = "grave, o un hueso roto en una caída leve",
      },
    },
    fracture_current                  = {
      title = "Fractura en curación o sospechada",
      ask   = "¿Tiene algún hueso roto que no ha curado del todo, o se sospecha que lo tenga?",
      why   = "Un hueso en curación no se toca.",
    },
    fracture_region                   = {
      title = "Zona de la fractura",
      ask   = "¿Dónde está la fractura?",
      why   = "Una fractura de la columna o de la pelvis necesita autorización; una extremidad no se toca.",
    },
    disc_herniation                   = {
      title = "Hernia de disco diagnosticada",
      ask   = "¿Le ha diagnosticado un profesional clínico una hernia de disco?",
      why   = "Un trabajo fuerte puede irritar un nervio.",
    },
    spinal_stenosis                   = {
      title = "Estenosis espinal (canal estrecho) diagnosticada",
      ask   = "¿Le han diagnosticado una estenosis espinal (canal estrecho)?",
      why   = "Decide la posición en la camilla.",
    },
    spondylolisthesis                 = {
      title  = "Espondilolistesis (vértebra desplazada)",
      ask    = "¿Le han diagnosticado una vértebra desplazada? ¿Es estable?",
      why    = "Se evitan doblarse hacia atrás y los empujes bruscos.",
      values = { none = "ninguna", stable = "estable", unstable_or_unknown = "inestable, o sin saber si es estable" },
    },
    scoliosis                         = {
      title = "Escoliosis",
      ask   = "¿Le han diagnosticado escoliosis?",
      why   = "El masaje no endereza la columna.",
    },
    hypermobility                     = {
      title = "Hipermovilidad o articulaciones laxas",
      ask   = "¿Tiene las articulaciones muy laxas o una enfermedad del tejido conectivo?",
      why   = "Se evitan los estiramientos fuertes y los empujes bruscos.",
    },
    inflammatory_arthritis            = {
      title  = "Artritis inflamatoria",
      ask    = "¿Tiene artritis reumatoide, espondilitis anquilosante, gota o algo parecido? ¿Está ahora en brote?",
      why    = "Las articulaciones inflamadas no se tocan.",
      values = { none = "ninguna", quiet = "tranquila", flare = "en brote ahora" },
    },
    arthritis_region                  = {
      title = "Articulaciones inflamadas",
      ask   = "¿Dónde están las articulaciones calientes o hinchadas? ¿Está afectada la columna?",
      why   = "Las articulaciones calientes no se tocan, y una columna en brote necesita autorización.",
    },
    fibromyalgia                      = {
      title = "Fibromialgia",
      ask   = "¿Le han diagnosticado fibromialgia?",
      why   = "Un tejido sensible necesita un comienzo suave.",
    },
    hypertension                      = {
      title  = "Presión arterial alta diagnosticada",
      ask    = "¿Le han diagnosticado presión arterial alta? ¿Está controlada?",
      why    = "Una presión arterial no controlada necesita autorización.",
      values = { none = "ninguna", controlled = "controlada", uncontrolled = "no controlada" },
    },
    bp_systolic                       = {
      title = "Presión sistólica",
      ask   = "¿Cuál fue la última medición de su presión arterial, el número de arriba?",
      why   = "Los valores muy altos los ve un médico antes del masaje.",
    },
    bp_diastolic                      = {
      title = "Presión diastólica",
      ask   = "¿Cuál fue la última medición de su presión arterial, el número de abajo?",
      why   = "Los valores muy altos los ve un médico antes del masaje.",
    },
    heart_failure                     = {
      title  = "Insuficiencia cardíaca",
      ask    = "¿Tiene insuficiencia cardíaca? ¿Ha empeorado hace poco, con hinchazón o falta de aire?",
      why    = "El corazón debe poder soportar la sesión.",
      values = { none = "ninguna", stable = "estable", decompensated = "peor desde hace poco" },
    },
    heart_event_weeks                 = {
      title = "Semanas desde un infarto, una angina inestable o una cirugía de corazón",
      ask   = "¿Cuántas semanas han pasado desde un infarto, una angina inestable o una cirugía de corazón (o nunca)?",
      why   = "Las primeras semanas necesitan autorización.",
    },
    aortic_aneurysm                   = {
      title = "Aneurisma conocido",
      ask   = "¿Tiene un aneurisma conocido?",
      why   = "El abdomen no se toca, y hace falta autorización.",
    },
    stroke_weeks                      = {
      title = "Semanas desde un ictus (derrame cerebral) o un AIT",
      ask   = "¿Cuántas semanas han pasado desde un ictus (derrame cerebral) o un mini-ictus (o nunca)?",
      why   = "Las primeras semanas necesitan autorización.",
    },
    peripheral_artery_disease         = {
      title = "Mala circulación en las piernas",
      ask   = "¿Le han diagnosticado una enfermedad de las arterias de las piernas?",
      why   = "Las piernas se tratan con suavidad y sin calor.",
    },
    varicose_veins                    = {
      title  = "Varices",
      ask    = "¿Tiene varices? ¿Son dolorosas o abultadas?",
      why    = "Nunca se presionan las venas.",
      values = { none = "ninguna", mild = "leves", severe_or_painful = "abultadas o dolorosas" },
    },
    phlebitis                         = {
      title = "Vena inflamada",
      ask   = "¿Tiene una vena roja, dolorosa y dura como un cordón?",
      why   = "Una vena inflamada puede contener un coágulo.",
    },
    diabetes                          = {
      title  = "Diabetes",
      ask    = "¿Tiene diabetes? ¿Está estable?",
      why    = "El momento, la piel y el riesgo de una bajada de azúcar.",
      values = { none = "ninguna", stable = "estable", unstable = "inestable" },
    },
    neuropathy                        = {
      title = "Sensibilidad reducida",
      ask   = "¿Tiene la sensibilidad reducida en los pies o las manos?",
      why   = "La presión, el calor y el frío pueden hacer daño sin que se note.",
    },
    epilepsy                          = {
      title  = "Epilepsia",
      ask    = "¿Tiene epilepsia o convulsiones? ¿Están controladas?",
      why    = "Se evitan algunos olores, las luces que parpadean y la vibración fuerte.",
      values = { none = "ninguna", controlled = "controlada", uncontrolled = "no controlada" },
    },
    kidney_disease_severe             = {
      title = "Enfermedad renal grave",
      ask   = "¿Tiene una enfermedad renal grave o está en diálisis?",
      why   = "Los líquidos y el sangrado necesitan la opinión de un médico.",
    },
    liver_disease_severe              = {
      title = "Enfermedad grave del hígado",
      ask   = "¿Tiene cirrosis o una enfermedad grave del hígado?",
      why   = "El sangrado es más probable.",
    },
    asthma_or_copd                    = {
      title = "Asma o EPOC",
      ask   = "¿Tiene asma o una enfermedad pulmonar crónica?",
      why   = "Estar boca abajo y los olores pueden dificultar la respiración.",
    },
    lymphoedema                       = {
      title = "Linfedema o ganglios extirpados",
      ask   = "¿Tiene linfedema, o le han extirpado o irradiado ganglios linfáticos?",
      why   = "El trabajo firme puede empeorar la hinchazón.",
    },
    lymphoedema_region                = {
      title = "Zona del linfedema",
      ask   = "¿Qué extremidad y qué parte del tronco junto a ella están afectadas?",
      why   = "Ahí solo se usa el toque más ligero.",
    },
    hernia_abdominal                  = {
      title = "Hernia del abdomen o de la ingle",
      ask   = "¿Tiene alguna hernia?",
      why   = "La zona no se toca.",
    },
    surgery_weeks_ago                 = {
      title = "Semanas desde la cirugía",
      ask   = "¿Ha tenido alguna cirugía? ¿Hace cuántas semanas (o nunca)?",
      why   = "En las primeras semanas las heridas cicatrizan y los coágulos son más probables.",
    },
    surgery_region                    = {
      title  = "Zona de la cirugía",
      ask    = "¿Dónde fue la cirugía? ¿Fue en la columna, en el corazón o para una prótesis articular?",
      why    = "El lugar no se toca, y algunas operaciones necesitan más tiempo.",
      values = { heart = "corazón", joint_replacement = "prótesis articular", spine = "columna" },
    },
    spinal_fusion                     = {
      title = "Fusión de la columna o material implantado",
      ask   = "¿Tiene en la columna varillas, tornillos, una fusión o una prótesis de disco?",
      why   = "Se evitan los estiramientos fuertes y la manipulación.",
    },
    pacemaker_or_icd                  = {
      title = "Marcapasos, desfibrilador o estimulador",
      ask   = "¿Tiene un marcapasos, un desfibrilador, una bomba o un estimulador de nervios?",
      why   = "La vibración, los imanes y la corriente pueden alterarlo.",
    },
    injection_days_ago                = {
      title = "Días desde la inyección",
      ask   = "¿Cuántos días han pasado desde una inyección de corticoide, relleno, toxina o vacuna cerca de la zona (o nunca)?",
      why   = "El lugar no se toca durante una semana.",
    },
    injection_region                  = {
      title = "Lugar de la inyección",
      ask   = "¿Dónde fue la inyección?",
      why   = "El lugar no se toca.",
    },
    medical_port_or_patch             = {
      title = "Puerto, vía o parche de medicamento",
      ask   = "¿Tiene un puerto, una vía, una bomba o un parche de medicamento? ¿Dónde?",
      why   = "El lugar no se toca ni se calienta.",
    },
    dementia                          = {
      title = "Problema de memoria o de comprensión",
      ask   = "¿Hay algún problema de memoria o de comprensión?",
      why   = "El consentimiento y la comunicación necesitan un ayudante.",
    },
    trauma_history_touch              = {
      title = "El contacto resulta difícil",
      ask   = "¿Hay algún motivo por el que el contacto pueda causarle angustia?",
      why   = "El ritmo y la ropa se pueden adaptar en la sesión.",
    },
    infection_systemic                = {
      title = "Enfermedad general o contagiosa",
      ask   = "¿Tiene ahora un resfriado, gripe, COVID-19, una infección estomacal u otra infección?",
      why   = "El masaje espera hasta que haya pasado la enfermedad.",
    },
    skin_contagious                   = {
      title = "Enfermedad contagiosa de la piel",
      ask   = "¿Tiene tiña, sarna, impétigo, herpes zóster (culebrilla), herpes labial o piojos?",
      why   = "Puede transmitirse por contacto.",
    },
    cellulitis                        = {
      title = "Infección de la piel que se extiende",
      ask   = "¿Tiene una zona de la piel caliente y roja que se extiende?",
      why   = "Puede ser señal de una infección que se extiende rápidamente.",
    },
    open_wound_or_burn                = {
      title = "Herida abierta, quemadura, úlcera",
      ask   = "¿Tiene una herida abierta, una quemadura, una quemadura de sol, una úlcera o una cicatriz sin curar?",
      why   = "El lugar no se toca.",
    },
    skin_noncontagious                = {
      title = "Eccema, psoriasis, erupción",
      ask   = "¿Tiene eccema, psoriasis u otra erupción no infecciosa?",
      why   = "El lugar no se toca y el producto se elige con cuidado.",
    },
    unexplained_lump                  = {
      title = "Bulto sin explicación o cambio de un lunar",
      ask   = "¿Tiene un bulto nuevo o un lunar que cambia?",
      why   = "Debe verlo un médico y no se toca.",
    },
    skin_regions                      = {
      title = "Zonas de la piel afectadas",
      ask   = "¿En qué parte del cuerpo está?",
      why   = "Estos lugares no se tocan.",
    },
    fragile_skin                      = {
      title = "Piel frágil",
      ask   = "¿Se le rompe o se le marca la piel con facilidad?",
      why   = "La fricción puede romperla.",
    },
    allergy_nut                       = {
      title = "Alergia a los frutos secos",
      ask   = "¿Tiene alergia a los frutos secos o a las semillas?",
      why   = "Algunos aceites de masaje provienen de frutos secos.",
    },
    allergy_fragrance                 = {
      title = "Alergia a los perfumes o a los aceites vegetales",
      ask   = "¿Le dan reacción los perfumes o los aceites esenciales?",
      why   = "Los aceites perfumados se dejan fuera.",
    },
    allergy_latex                     = {
      title = "Alergia al látex",
      ask   = "¿Tiene alergia al látex?",
      why   = "Los guantes y las bandas pueden contener látex.",
    },
    scent_triggers                    = {
      title = "Los olores provocan síntomas",
      ask   = "¿Los olores le provocan asma, migraña, náuseas o convulsiones?",
      why   = "Los aceites perfumados se dejan fuera.",
    },
    product_checked                   = {
      title = "Aceite o loción comprobados",
      ask   = "¿Se ha comprobado que el aceite o la loción exactos no contienen aquello a lo que usted tiene alergia?",
      why   = "Un producto comprobado se puede usar.",
    },
    anticoagulant                     = {
      title = "Anticoagulante",
      ask   = "¿Toma un anticoagulante (medicamento que hace la sangre más fluida), como warfarina, heparina, apixabán o rivaroxabán?",
      why   = "La presión firme puede causar moretones o sangrado mientras la sangre está más fluida.",
    },
    anticoagulant_recent_change       = {
      title = "Anticoagulante cambiado hace poco",
      ask   = "¿Ha cambiado el anticoagulante o su dosis en las últimas 4 semanas?",
      why   = "Después de un cambio, el sangrado es más difícil de prever.",
    },
    antiplatelet                      = {
      title = "Antiagregante plaquetario",
      ask   = "¿Toma clopidogrel, o aspirina a diario?",
      why   = "Los moretones son más probables.",
    },
    inr_value                         = {
      title = "INR",
      ask   = "¿Cuál fue el último INR, si toma warfarina?",
      why   = "Un valor fuera de rango necesita autorización.",
    },
    steroid_long_term                 = {
      title = "Corticoides orales durante mucho tiempo",
      ask   = "¿Ha tomado pastillas de corticoides durante 3 meses o más?",
      why   = "Los corticoides vuelven frágiles los huesos y la piel.",
    },
    strong_pain_or_sedative_hours     = {
      title = "Horas desde un analgésico fuerte o un sedante",
      ask   = "¿Cuántas horas han pasado desde un opioide, un relajante muscular o un sedante (o nunca)?",
      why   = "Una sensibilidad apagada hace arriesgada la presión, y más probables las caídas.",
    },
    nsaid_use                         = {
      title = "Uso de antiinflamatorios",
      ask   = "¿Toma pastillas antiinflamatorias?",
      why   = "Junto con otros medicamentos aumentan los moretones.",
    },
    bp_medicine                       = {
      title = "Medicamento para la presión arterial",
      ask   = "¿Toma pastillas para la presión arterial?",
      why   = "Mareo al levantarse.",
    },
    chemo_or_radiation_weeks          = {
      title = "Semanas desde la quimioterapia o la radioterapia",
      ask   = "¿Cuántas semanas han pasado desde la quimioterapia o la radioterapia (o nunca)?",
      why   = "La piel, los huesos y los valores de la sangre necesitan tiempo.",
    },
    insulin_or_sulfonylurea           = {
      title = "Medicamento para el azúcar que puede causar bajadas",
      ask   = "¿Usa insulina o pastillas que pueden causar bajadas de azúcar?",
      why   = "El momento de la sesión y el lugar de la inyección.",
    },
    odi_percent                       = {
      title = "Índice de discapacidad de Oswestry",
      ask   = "¿Cuál es el índice de discapacidad de Oswestry (10 secciones, 0-5 cada una, como porcentaje)?",
      why   = "0-20 mínima, 21-40 moderada, 41-60 grave, 61-80 muy grave; cuenta un cambio de unos 10 puntos.",
    },
    odi_baseline                      = {
      title = "Índice de Oswestry antes de la serie",
      ask   = "¿Cuál era el índice de discapacidad de Oswestry antes de la serie?",
      why   = "El cambio se mide desde aquí.",
    },
    rmdq_score                        = {
      title = "Puntuación de Roland-Morris",
      ask   = "¿Cuál es la puntuación de Roland-Morris (24 preguntas de sí o no)?",
      why   = "Una disminución de 4 a 5 puntos se puede distinguir del azar.",
    },
    rmdq_baseline                     = {
      title = "Roland-Morris antes de la serie",
      ask   = "¿Cuál era la puntuación de Roland-Morris antes de la serie?",
      why   = "El cambio se mide desde aquí.",
    },
    peg_score                         = {
      title = "Puntuación PEG",
      ask   = "¿Cuál es la puntuación PEG (media de tres preguntas, 0-10)?",
      why   = "Una disminución del 30 por ciento se toma como relevante.",
    },
    peg_baseline                      = {
      title = "PEG antes de la serie",
      ask   = "¿Cuál era la puntuación PEG antes de la serie?",
      why   = "El cambio se mide desde aquí.",
    },
    start_back_total                  = {
      title = "Total de STarT Back",
      ask   = "¿Cuál es el total de STarT Back (9 preguntas)?",
      why   = "0-3 es un riesgo bajo de problemas duraderos.",
    },
    start_back_psych                  = {
      title = "STarT Back psicosocial",
      ask   = "¿Cuál es la puntuación psicosocial de STarT Back (5 preguntas)?",
      why   = "4-5 es un riesgo alto de problemas duraderos.",
    },
    phq2_score                        = {
      title = "PHQ-2",
      ask   = "¿Cuál es la puntuación de PHQ-2 (2 preguntas)?",
      why   = "3 o más es un resultado positivo para ánimo bajo.",
    },
    gad2_score                        = {
      title = "GAD-2",
      ask   = "¿Cuál es la puntuación de GAD-2 (2 preguntas)?",
      why   = "3 o más es un resultado positivo para ansiedad.",
    },
    stress_level                      = {
      title = "Estrés",
      ask   = "De 0-10, ¿cuánto estrés ha sentido esta semana?",
      why   = "Un estrés alto pide un trabajo que calme.",
    },
    nrs_baseline                      = {
      title = "Dolor antes de la serie",
      ask   = "De 0-10, ¿qué intensidad tenía su dolor habitual antes de la serie?",
      why   = "Una disminución del 30 por ciento se toma como relevante.",
    },
    sessions_done                     = {
      title = "Sesiones hechas en esta serie",
      ask   = "¿Cuántas sesiones de masaje ha tenido en esta serie?",
      why   = "Decide cuándo volver a valorar.",
    },
    post_session_soreness_hours       = {
      title = "Molestias después de la última sesión",
      ask   = "¿Cuánto tiempo tuvo molestias después de la última sesión?",
      why   = "Unas molestias largas significan que la sesión fue demasiado fuerte.",
    },
    symptoms_after_last_session       = {
      title  = "Reacción a la última sesión",
      ask    = "¿Cómo se sintió después de la última sesión?",
      why    = "La próxima sesión se suspende o se cambia según esto.",
      values = {
        better = "mejor", same = "igual", sore_then_better = "con molestias, luego mejor", worse = "peor",
        new_neuro_symptom = "entumecimiento o debilidad nuevos",
      },
    },
    worse_sessions_in_a_row           = {
      title = "Sesiones seguidas que empeoraron las cosas",
      ask   = "¿Después de cuántas sesiones seguidas se sintió peor?",
      why   = "Dos seguidas terminan la serie.",
    },
    last_pressure                     = {
      title = "Presión de la última sesión",
      ask   = "¿Qué presión tuvo la última sesión, de 1 (contacto con la piel) a 5 (profunda)?",
      why   = "La próxima sesión puede ser un grado más ligera.",
    },
    last_minutes                      = {
      title = "Duración de la última sesión",
      ask   = "¿Cuántos minutos duró la última sesión?",
      why   = "La próxima sesión puede ser más corta.",
    },
    fear_avoidance                    = {
      title = "Evita el movimiento por miedo",
      ask   = "¿Evita la actividad porque piensa que le dañará la espalda?",
      why   = "El cuidado activo con palabras tranquilizadoras ayuda más que el reposo.",
    },
    catastrophising                   = {
      title = "Espera lo peor",
      ask   = "¿Siente que es terrible y que nunca mejorará?",
      why   = "La atención con enfoque psicológico es una opción.",
    },
    low_mood                          = {
      title = "Ánimo bajo o aislamiento",
      ask   = "¿Ha tenido el ánimo bajo o se ha aislado?",
      why   = "Un cuestionario corto indica si hace falta más ayuda.",
    },
    anxiety_high                      = {
      title = "Ansiedad alta",
      ask   = "¿Ha tenido mucha ansiedad o tensión?",
      why   = "Primero va el trabajo que calma.",
    },
    passive_coping                    = {
      title = "Depende del tratamiento pasivo",
      ask   = "¿Confía en que otros lo arreglen más que en su propio cuidado?",
      why   = "El masaje debe ser entonces corto, y un puente hacia el cuidado activo.",
    },
    work_problem                      = {
      title = "Descontento, conflicto o reclamación en el trabajo",
      ask   = "¿Tiene problemas en el trabajo, o una reclamación por este dolor?",
      why   = "El apoyo en el trabajo es una opción.",
    },
    low_social_support                = {
      title = "Poco apoyo",
      ask   = "¿Le faltan personas en las que apoyarse?",
      why   = "Se pueden añadir opciones de apoyo.",
    },
    repeats_claims                    = {
      title  = "Creencias sobre el masaje",
      ask    = "¿Cuáles de estas cosas espera del masaje?",
      why    = "Los estudios no respaldan estas creencias, y el plan lo dice.",
      values = {
        toxins = "el masaje elimina toxinas", scar_tissue = "el masaje deshace tejido cicatricial",
        realignment = "el masaje recoloca los huesos", posture = "el masaje corrige la postura",
        prevention = "el masaje previene el dolor de espalda", cure = "el masaje cura el dolor de espalda",
      },
    },
    pref_pressure                     = {
      title  = "Presión preferida",
      ask    = "¿Qué presión le gusta?",
      why    = "Ordena las técnicas, y nunca anula un límite.",
      values = { light = "ligera", medium = "media", firm = "firme", deep = "profunda", none = "sin preferencia" },
    },
    pref_clothed                      = {
      title = "Prefiere quedarse con la ropa puesta",
      ask   = "¿Prefiere quedarse con la ropa puesta?",
      why   = "Algunas técnicas se hacen a través de la ropa.",
    },
    pref_no_oil                       = {
      title = "Sin aceite ni loción",
      ask   = "¿Quiere evitar el aceite o la loción?",
      why   = "Algunas técnicas no necesitan ninguno.",
    },
    pref_no_scent                     = {
      title = "Sin perfumes",
      ask   = "¿Quiere evitar los perfumes?",
      why   = "Los aceites perfumados se dejan fuera.",
    },
    pref_wanted                       = {
      title = "Técnicas deseadas",
      ask   = "¿Hay alguna técnica que le gustaría?",
      why   = "Un deseo sube en el orden, o el plan dice por qué no.",
    },
    pref_refused                      = {
      title = "Técnicas no deseadas",
      ask   = "¿Hay alguna técnica que no desea?",
      why   = "Se dejan fuera.",
    },
    pref_regions_avoid                = {
      title = "Zonas que no se deben tocar",
      ask   = "¿Hay alguna zona que no desea que se toque?",
      why   = "No se tocan nunca.",
    },
    pref_minutes                      = {
      title = "Duración preferida",
      ask   = "¿Cuántos minutos debe durar una sesión?",
      why   = "Se sigue hasta donde permiten los límites.",
    },
    pref_therapist_gender             = {
      title  = "Género del terapeuta",
      ask    = "¿Tiene alguna preferencia sobre el género del terapeuta?",
      why    = "Se anota para la cita.",
      values = { female = "mujer", male = "hombre", no_preference = "sin preferencia" },
    },
    pref_setting                      = {
      title  = "Lugar de la atención",
      ask    = "¿Dónde le gustaría recibir la atención?",
      why    = "Masaje en silla en el trabajo, o métodos para casa.",
      values = {
        clinic = "clínica", home = "casa", workplace = "lugar de trabajo", hospital = "hospital",
        no_preference = "sin preferencia",
      },
    },
    pref_quiet                        = {
      title = "Sesión tranquila",
      ask   = "¿Prefiere que se hable poco?",
      why   = "Se anota para el terapeuta.",
    },
    pref_no_needles                   = {
      title = "Sin agujas",
      ask   = "¿Prefiere evitar las agujas?",
      why   = "La acupresión puede ocupar el lugar de la acupuntura.",
    },
    pref_self_care                    = {
      title = "Desea métodos para casa",
      ask   = "¿Desea métodos para usar en casa?",
      why   = "Se puede añadir el automasaje.",
    },
    pref_referrals_wanted             = {
      title = "Derivaciones deseadas",
      ask   = "¿Hay otra atención que le interese?",
      why   = "Se añade donde nada habla en contra.",
    },
    pref_prone_ok                     = {
      title = "Comodidad boca abajo",
      ask   = "¿Puede estar boca abajo con comodidad durante 20 minutos?",
      why   = "Decide la posición.",
    },
    budget_sessions_per_month         = {
      title = "Sesiones al mes que se pueden pagar",
      ask   = "¿Cuántas sesiones al mes puede pagar?",
      why   = "El plan debe poder pagarse.",
    },
    insurance_massage                 = {
      title  = "Seguro para el masaje",
      ask    = "¿Su seguro cubre el masaje?",
      why    = "Consejo sobre el costo.",
      values = { yes = "sí", with_referral = "con una derivación", no = "no", unknown_cover = "no se sabe" },
    },
    minutes_available_weekly          = {
      title = "Tiempo disponible por semana",
      ask   = "¿Cuántos minutos por semana tiene para esto?",
      why   = "El plan debe caber en la semana.",
    },
    prior_massage                     = {
      title  = "Respuesta anterior",
      ask    = "¿Ha recibido masaje para esto? ¿Qué pasó?",
      why    = "El orden de las técnicas, y una primera sesión suave.",
      values = {
        never = "nunca ha recibido masaje para esto", helped = "ayudó", no_effect = "ningún efecto", worse = "peor",
      },
    },
    prior_helped                      = {
      title = "Técnicas que ayudaron",
      ask   = "¿Qué técnicas ayudaron?",
      why   = "Suben en el orden.",
    },
    prior_worse                       = {
      title = "Técnicas que empeoraron las cosas",
      ask   = "¿Qué técnicas empeoraron las cosas?",
      why   = "Se dejan fuera.",
    },
    prior_worse_reaction              = {
      title  = "Qué pasó después del masaje",
      ask    = "¿Qué pasó cuando el masaje empeoró las cosas?",
      why    = "El plan se adapta a ello.",
      values = {
        none = "nada", soreness = "molestias", more_pain = "más dolor", bruising = "moretones", dizziness = "mareo",
        numb_or_weak = "entumecimiento o debilidad", distress = "angustia", other = "otra cosa",
      },
    },
    provider_assessed                 = {
      title = "Valorado por un profesional sanitario",
      ask   = "¿Ha valorado este problema un profesional clínico?",
      why   = "Algunas señales necesitan una valoración antes del masaje.",
    },
    clearance_obtained                = {
      title = "Autorización de un profesional sanitario",
      ask   = "¿Ha dado un profesional sanitario su acuerdo al masaje con esta enfermedad?",
      why   = "Levanta la espera para las enfermedades que cubre.",
    },
    clearance_scope                   = {
      title = "Qué cubre la autorización",
      ask   = "¿Para qué enfermedades ha dado su acuerdo un profesional sanitario?",
      why   = "La autorización se da para cada enfermedad.",
    },
    goals                             = {
      title  = "Objetivos",
      ask    = "¿Qué es lo que más desea?",
      why    = "El orden de las técnicas, y unos límites sinceros.",
      values = {
        pain_relief = "alivio del dolor", relaxation = "relajación", mobility = "movilidad",
        ["function"] = "capacidad para las actividades", sleep = "sueño",
        sport_recovery = "recuperación después del deporte", posture = "postura",
        reduce_medicine = "menos medicamentos", prevention = "prevención", swelling_reduction = "menos hinchazón",
      },
    },
  },
  fact_groups = {
    clearance          = "Autorización",
    conditions         = "Enfermedades",
    course             = "Evolución de la serie",
    devices            = "Dispositivos",
    home               = "Casa",
    measures           = "Mediciones",
    medicines          = "Medicamentos",
    outlook            = "Estado de ánimo y expectativas",
    person             = "Persona",
    pregnancy          = "Embarazo",
    red_flags          = "Señales de alarma",
    setting            = "Lugar y guías",
    skin_and_infection = "Piel e infecciones",
    sport              = "Deporte",
    symptoms           = "Síntomas",
    wishes             = "Deseos",
    work               = "Trabajo",
  },
}
