-- Spanish texts of the rules on techniques. Drafted by machine; to be reviewed by a clinician.
translate "es" {
  reviewed = false,
  by       = "machine draft",
  on       = "2026-11-21",
  rules    = {
    ["calming-aim"] = {
      title   = "Estrés, ansiedad o deseo de relajarse: estilos que calman",
      because = "Un masaje lento y suave puede ayudar a las personas a relajarse.",
      of      = "fcce1211",
    },
    ["poor-sleep"] = {
      title   = "Mal sueño: masaje relajante y hábitos de sueño",
      because = "El masaje relajante podría ayudar a dormir; las pruebas científicas son muy limitadas.",
      of      = "264f55b0",
    },
    ["anxious-or-touch-difficult"] = {
      title   = "Ansiedad o dificultad con el contacto: trabajo suave y respiración lenta",
      because = "Un trabajo suave y previsible se tolera mejor cuando una persona está en tensión o le cuesta el contacto.",
      of      = "866c4891",
    },
    ["chronic-pain-either-style"] = {
      title   = "Dolor de larga duración: masaje de relajación o masaje estructural",
      because = "En el dolor de espalda de larga duración, el masaje puede ayudar por un tiempo; en un ensayo, un estilo relajante y uno estructural dieron igual resultado.",
      of      = "dbdf428a",
    },
    ["chronic-pain-answers-missing"] = {
      title   = "Dolor de larga duración, faltan respuestas: solo el estilo más suave",
      because = "Faltan algunas respuestas de seguridad; por eso solo se nombra un estilo suave hasta que se conozcan.",
      of      = "d98e3e91",
    },
    ["acute-pain-warmth-and-light-strokes"] = {
      title   = "Dolor reciente: calor y pases ligeros",
      because = "El dolor de espalda reciente en general se alivia solo. El calor probablemente ayuda durante unos días; un masaje ligero puede ayudar.",
      of      = "ff95f08a",
    },
    ["acute-pain-no-deep-work"] = {
      title   = "Dolor reciente: todavía nada de trabajo profundo",
      because = "Un dolor reciente suele irritarse con facilidad; por eso el trabajo profundo debe esperar.",
      of      = "b22a5c02",
    },
    ["subacute-pain-gentle-or-structural"] = {
      title   = "Dolor de cuatro a doce semanas: masaje sueco o estructural",
      because = "En esta etapa el masaje puede dar algo de alivio a corto plazo.",
      of      = "fd422a88",
    },
    ["subacute-pain-warmth"] = {
      title   = "Dolor de cuatro a doce semanas: calor",
      because = "El calor probablemente ayuda durante poco tiempo.",
      of      = "8dc529c7",
    },
    ["tender-points"] = {
      title   = "Puntos dolorosos que envían dolor a otro lugar: trabajo de puntos gatillo",
      because = "La presión sostenida sobre puntos dolorosos puede ayudar cuando al presionarlos aparece el dolor conocido.",
      of      = "afd64dd2",
    },
    ["tense-muscles-and-firm-wish"] = {
      title   = "Músculos tensos durante meses y deseo de un trabajo firme: masaje de tejido profundo",
      because = "Un trabajo lento y profundo puede ayudar con la tensión de larga duración en personas a las que les gusta la presión firme; lo respalda un ensayo pequeño.",
      of      = "74d5af43",
    },
    ["stiff-back"] = {
      title   = "Rigidez: trabajo lento de estiramiento, y ejercicio",
      because = "Un estiramiento lento de los tejidos puede ayudar un poco a una espalda rígida; el ejercicio tiene mejor respaldo.",
      of      = "3b5a5eb6",
    },
    ["painful-spasm"] = {
      title   = "Espasmo muscular doloroso: solo suave y con calor",
      because = "Los músculos en espasmo protegen la espalda, y un trabajo fuerte sobre ellos puede empeorarlo.",
      of      = "72613c56",
    },
    ["scoliosis-honest-words"] = {
      title   = "Escoliosis: bienestar, no corrección",
      because = "La afirmación de que el masaje cambia una columna curvada no tiene un buen respaldo.",
      notes   = { "El masaje no endereza la columna. Aquí se usa solo para el bienestar." },
      of      = "7a465f41",
    },
    ["scoliosis-side-lying"] = {
      title   = "Escoliosis y boca abajo resulta incómodo: de lado",
      because = "Con una columna curvada, acostarse de lado puede ser más cómodo.",
      of      = "bfdf536f",
    },
    ["headache-recorded"] = {
      title   = "Dolor de cabeza: anotado, no es un objetivo de este plan",
      because = "Los estudios en que se basa este plan trataban el dolor lumbar (de la parte baja de la espalda).",
      notes   = {
        "Se ha anotado su dolor de cabeza. Este plan trata de la espalda y no se dirige al dolor de cabeza.",
      },
      of      = "2aa1d001",
    },
    ["new-headache"] = {
      title   = "Dolor de cabeza nuevo: ningún trabajo en la cabeza, hacerlo valorar",
      because = "Un dolor de cabeza nuevo o distinto debe valorarse primero.",
      of      = "4cad386d",
    },
    ["pregnancy-no-heat"] = {
      title   = "Embarazo: este plan no incluye compresas calientes",
      because = "En el embarazo debe evitarse calentar el cuerpo.",
      of      = "b1cca39a",
    },
    ["cannot-report-no-heat-or-cold"] = {
      title   = "No puede sentir o decir que algo molesta: nada de calor ni de frío",
      because = "Quien no puede sentir o decir que algo quema no debe recibir ni calor ni frío.",
      of      = "d628cd20",
    },
    ["hot-joints-no-heat"] = {
      title   = "Artritis en brote: nada de calor",
      because = "Evite el calor en las articulaciones calientes e inflamadas.",
      of      = "691768c9",
    },
    ["broken-skin-no-heat-or-cold"] = {
      title   = "Herida, quemadura o erupción: ahí nada de calor ni de frío",
      because = "Evite el calor y el frío sobre piel dañada.",
      of      = "d1b35248",
    },
    ["fragile-skin-no-dragging"] = {
      title   = "Piel frágil: no tirar de la piel, nada de compresas frías",
      because = "No se debe tirar de una piel que se rompe o se marca con facilidad, ni enfriarla.",
      of      = "8e338b2b",
    },
    ["self-massage-at-home"] = {
      title   = "Métodos para casa: automasaje suave",
      because = "El automasaje suave no cuesta nada y podría ayudar; las pruebas científicas son muy limitadas.",
      of      = "f16c9526",
    },
    ["partner-massage-at-home"] = {
      title   = "Métodos para casa con un ayudante: masaje suave por la pareja o la familia",
      because = "Un masaje suave hecho por un ayudante podría ayudar; las pruebas científicas son muy limitadas, y nunca debe ser profundo.",
      of      = "12bd10f5",
    },
    ["device-at-home"] = {
      title   = "Métodos para casa: se permite un masajeador de mano",
      because = "Un aparato pequeño podría ayudar en casa; las pruebas científicas son muy limitadas.",
      notes   = {
        "Se permite un masajeador de mano sobre el músculo con la intensidad más baja. Podría ayudar; las pruebas científicas son muy limitadas.",
      },
      of      = "2725f3ff",
    },
    ["no-untrained-hands"] = {
      title   = "Precaución por sangrado, huesos, coágulo, nervios, cáncer o embarazo: nada de masaje por la pareja o la familia, ningún aparato",
      because = "Con esta precaución, evite el masaje por manos sin formación y con aparatos.",
      of      = "019dc78f",
    },
    ["leg-signs-no-strong-work"] = {
      title   = "Dolor o entumecimiento en la pierna: nada de trabajo fuerte a lo largo del nervio",
      because = "Evite la presión fuerte y el estiramiento fuerte a lo largo de un nervio irritado.",
      of      = "31d1d3a6",
    },
    ["leg-signs-gentle-styles"] = {
      title   = "Síntomas en la pierna sin debilidad: estilos suaves, de lado",
      because = "Cuando un nervio está irritado, solo se considera un trabajo suave para el bienestar; aquí las pruebas científicas sobre el masaje son muy limitadas.",
      of      = "0d288c6d",
    },
    ["numb-leg-no-heat-or-cold"] = {
      title   = "Pierna entumecida: ahí nada de calor, frío ni aparatos",
      because = "La piel entumecida no puede avisar de una quemadura, una congelación o un moretón; por eso evite sobre ella el calor, el frío y los aparatos.",
      of      = "85e48ecb",
    },
    ["bending-forward-eases"] = {
      title   = "Dolor de piernas al caminar que se alivia al sentarse: acostarse de lado",
      because = "Estar boca abajo puede provocar este tipo de dolor.",
      of      = "69836cc0",
    },
    ["walking-leg-pain-not-diagnosed"] = {
      title   = "Dolor de piernas al caminar, aún sin diagnóstico: consultar a un médico",
      because = "El dolor de piernas al caminar tiene varias causas que conviene distinguir.",
      of      = "27aab80e",
    },
    ["widespread-pain-gentle-styles"] = {
      title   = "Fibromialgia o dolor generalizado: estilos suaves",
      because = "Las personas con dolor generalizado suelen ser sensibles a la presión; por eso se nombra un estilo suave.",
      of      = "f834ff8c",
    },
    ["widespread-pain-light-first"] = {
      title   = "Fibromialgia o dolor generalizado: presión ligera en las primeras sesiones",
      because = "Un tejido sensible debe recibir primero presión ligera; lo que sigue depende de cómo fue.",
      of      = "40a4f41a",
    },
    ["never-had-massage"] = {
      title   = "Primer masaje de la vida: presión media como máximo, y corto",
      because = "Una primera sesión muestra cómo responde su cuerpo; por eso es corta y moderada.",
      notes   = { "Los límites de un primer masaje se revisan después de la primera sesión." },
      of      = "40363561",
    },
    ["first-session-no-deep-work"] = {
      title   = "Primera sesión de la serie: nada de masaje de tejido profundo",
      because = "El trabajo profundo debe esperar hasta que una primera sesión haya mostrado cómo responde su cuerpo.",
      of      = "c616ac74",
    },
    ["flare-no-deep-work"] = {
      title   = "Brote de un dolor conocido: nada de masaje de tejido profundo",
      because = "El trabajo profundo debe esperar hasta que un brote se haya calmado.",
      of      = "8aa18e9e",
    },
    ["older-adult"] = {
      title   = "Persona mayor: presión media como máximo",
      because = "Con la edad, la piel y otros tejidos se vuelven más frágiles.",
      of      = "26db9ffe",
    },
    ["lying-face-down-is-hard"] = {
      title   = "Cuesta estar boca abajo: de lado",
      because = "Acostarse de lado con apoyos suele ser más cómodo.",
      of      = "bb7ead9d",
    },
    ["light-pressure-styles"] = {
      title   = "Solo se permite presión ligera: estilos suaves",
      because = "Estos estilos se pueden hacer con presión ligera.",
      of      = "41cb5daf",
    },
    ["lightest-touch"] = {
      title   = "Solo se permite la presión más ligera: masaje reconfortante de toque ligero",
      because = "El toque ligero se usa por tradición para el bienestar cuando nada más firme es seguro.",
      of      = "d7adc14c",
    },
    ["light-touch-when-frail"] = {
      title   = "Fragilidad grave: masaje reconfortante de toque ligero",
      because = "El toque ligero se usa por tradición para el bienestar.",
      of      = "0eb8441d",
    },
    ["pregnancy-relaxing-style"] = {
      title   = "Embarazo avanzado: estilo relajante",
      because = "El masaje relajante es lo que se estudió en el embarazo, a partir de las doce semanas; puede ayudar.",
      of      = "ea000a55",
    },
    ["prefers-light"] = {
      title   = "Preferencia por la presión ligera",
      because = "Usted prefiere presión ligera.",
      of      = "f945e006",
    },
    ["prefers-medium"] = {
      title   = "Preferencia por la presión media",
      because = "Usted prefiere presión media.",
      of      = "2effa338",
    },
    ["prefers-firm"] = {
      title   = "Preferencia por la presión firme",
      because = "Usted prefiere presión firme.",
      of      = "35895e9f",
    },
    ["prefers-firm-trigger-point"] = {
      title   = "Preferencia por la presión firme: es posible el trabajo de puntos gatillo",
      because = "Usted prefiere presión firme, y nada en sus respuestas lo desaconseja.",
      of      = "70467066",
    },
    ["prefers-deep"] = {
      title   = "Preferencia por la presión profunda",
      because = "Usted prefiere presión profunda.",
      of      = "bcdbc552",
    },
    ["prefers-deep-not-now"] = {
      title   = "Preferencia por la presión profunda, pero ahora no: presión media",
      because = "El trabajo profundo debe esperar; en su lugar se apunta a una presión media.",
      of      = "35da8cc2",
    },
    ["prefers-deep-tissue"] = {
      title   = "Preferencia por la presión profunda y ningún límite encontrado: masaje de tejido profundo",
      because = "Usted prefiere presión profunda, y nada en sus respuestas lo desaconseja.",
      of      = "dd168b63",
    },
    ["stays-clothed"] = {
      title   = "Se queda con ropa: estilos con ropa, sin aceite",
      because = "Usted prefiere quedarse con la ropa puesta.",
      of      = "7bad1181",
    },
    ["stays-clothed-thai"] = {
      title   = "Se queda con ropa y no hay nada en contra: masaje tailandés",
      because = "El masaje tailandés se hace con ropa y puede ayudar a algunos adultos fuertes y flexibles.",
      of      = "f32b270c",
    },
    ["no-oil"] = {
      title   = "Sin aceite ni loción: técnicas en seco",
      because = "Usted quiere evitar el aceite y la loción.",
      of      = "3a2cc90b",
    },
    ["refused-techniques"] = {
      title   = "Técnicas que la persona no desea",
      because = "Usted no desea esto.",
      of      = "e34260a8",
    },
    ["techniques-that-made-it-worse"] = {
      title   = "Técnicas que empeoraron las cosas",
      because = "Esto empeoró las cosas antes.",
      of      = "80664cc6",
    },
    ["regions-off-limits"] = {
      title   = "Zonas que no se deben tocar",
      because = "Usted no desea que se toque esta zona.",
      of      = "163a2f69",
    },
    ["at-the-workplace"] = {
      title   = "En el lugar de trabajo: masaje en silla",
      because = "El masaje en silla y con ropa encaja en un lugar de trabajo.",
      of      = "c2f2e3ba",
    },
    ["at-home"] = {
      title   = "En casa: valen las mismas preguntas de seguridad",
      because = "Usted desea recibir la atención en casa.",
      notes   = { "Un terapeuta que va a su casa debe hacer las mismas preguntas de seguridad que una clínica." },
      of      = "9d749f30",
    },
    ["in-hospital"] = {
      title   = "En el hospital: primero debe estar de acuerdo el equipo de la planta (sala)",
      because = "El equipo que le atiende sabe qué permite su estado de salud.",
      notes   = { "En el hospital, pregunte al equipo de la planta (sala) antes de cualquier masaje." },
      of      = "dbe96974",
    },
    ["asks-for-a-woman"] = {
      title   = "Preferencia por una terapeuta mujer",
      because = "Este es su deseo.",
      notes   = { "Se prefiere una terapeuta mujer." },
      of      = "5108ac4e",
    },
    ["asks-for-a-man"] = {
      title   = "Preferencia por un terapeuta hombre",
      because = "Este es su deseo.",
      notes   = { "Se prefiere un terapeuta hombre." },
      of      = "7dd7e8c0",
    },
    ["quiet-session"] = {
      title   = "Preferencia por una sesión tranquila",
      because = "Este es su deseo.",
      notes   = { "Se prefiere una sesión tranquila. Aun así, diga de inmediato si algo le duele." },
      of      = "68be970d",
    },
    ["techniques-that-helped"] = {
      title   = "Técnicas que ayudaron antes",
      because = "Esto le ayudó antes.",
      of      = "fc58de5c",
    },
    ["no-change-so-far"] = {
      title   = "Ningún cambio relevante después de algunas sesiones: cambiar de estilo",
      because = "Es poco probable que más de lo mismo ayude cuando nada ha cambiado.",
      notes   = {
        "Las medidas muestran poco cambio hasta ahora. Cambie una vez el estilo o la presión, y compruebe si se están haciendo los ejercicios.",
      },
      of      = "12d8cf7f",
    },
    ["massage-made-it-worse"] = {
      title   = "El masaje empeoró las cosas antes: suave y corto, o nada de masaje",
      because = "Su propia experiencia cuenta más que los promedios.",
      notes   = {
        "El masaje empeoró esto antes. Considere el ejercicio y otros cuidados activos en lugar del masaje.",
      },
      of      = "9b6718ac",
    },
    ["massage-left-numbness-or-weakness"] = {
      title   = "Entumecimiento o debilidad después de un masaje anterior: nada de trabajo fuerte, consultar a un médico",
      because = "El entumecimiento o la debilidad después de un masaje deben valorarse primero.",
      of      = "cac94ac6",
    },
    ["massage-had-no-effect"] = {
      title   = "El masaje no tuvo efecto antes: otro estilo, una prueba corta, cuidado activo",
      because = "Una prueba corta con otro estilo basta para ver si ayuda.",
      notes   = {
        "El masaje no ha ayudado hasta ahora. Si se intenta de nuevo, pruebe otro estilo durante solo unas pocas sesiones.",
      },
      of      = "707b68fc",
    },
    ["sore-for-too-long"] = {
      title   = "Molestias demasiado largas después de la última sesión: menos presión, más corta",
      because = "Las molestias suelen pasar en un día y medio. Las suyas duraron más; por eso la próxima sesión debe ser más suave.",
      of      = "7359ff61",
    },
    ["sore-after-exercise"] = {
      title   = "Dolor muscular después de un ejercicio intenso: masaje deportivo de presión media",
      because = "El masaje puede ayudar un poco con el dolor muscular y la flexibilidad después de un ejercicio intenso.",
      notes   = {
        "Aquí el objetivo es solo el dolor muscular y la flexibilidad. No se sabe que el masaje haga a nadie más rápido ni más fuerte.",
      },
      of      = "d38bc105",
    },
    ["extreme-soreness-no-tools"] = {
      title   = "Dolor muscular extremo el primer día: nada de aparatos de percusión",
      because = "Los aparatos de percusión sobre músculos muy sobrecargados han causado daño; por eso, evítelos el primer día.",
      of      = "65a66a1b",
    },
    ["event-in-two-days"] = {
      title   = "Competición en dos días o menos: nada de trabajo profundo",
      because = "Un trabajo profundo justo antes de una competición puede dejar nuevas molestias.",
      of      = "cdd45cd5",
    },
    ["in-training"] = {
      title   = "En entrenamiento, sin competición cercana: masaje deportivo",
      because = "El masaje deportivo puede ayudar un poco con el dolor muscular y la flexibilidad.",
      notes   = {
        "El masaje deportivo se nombra para el dolor muscular y la flexibilidad. No se sabe que mejore el rendimiento.",
      },
      of      = "e029ed84",
    },
    ["fresh-injury-no-sports-massage"] = {
      title   = "Distensión o esguince reciente: nada de masaje deportivo ni tailandés",
      because = "Una distensión de los últimos días no debe estirarse ni trabajarse con fuerza.",
      of      = "8e5e4503",
    },
    ["recovery-is-the-goal"] = {
      title   = "La recuperación después del deporte como objetivo: palabras sinceras",
      because = "Las revisiones encontraron efectos pequeños en el dolor muscular y la flexibilidad, y ninguno en el rendimiento.",
      notes   = {
        "Después del deporte, el masaje puede ayudar un poco con el dolor muscular y la flexibilidad. No se sabe que acelere la curación ni el rendimiento.",
      },
      of      = "7430a0d6",
    },
    ["joints-not-to-be-moved"] = {
      title   = "Fusión, inestabilidad, fractura o brote: el terapeuta no mueve las articulaciones",
      because = "Evite mover o estirar una articulación fusionada, floja, rota o inflamada.",
      of      = "cc281d02",
    },
    ["joint-replacement-no-thai"] = {
      title   = "Prótesis articular: nada de masaje tailandés",
      because = "Evite los estiramientos fuertes con una articulación artificial.",
      of      = "848350f4",
    },
    ["no-shaking-after-surgery"] = {
      title   = "Operación o fractura reciente: nada de sacudidas ni golpeteo",
      because = "Evite las sacudidas y el golpeteo mientras un hueso o una herida se están curando.",
      of      = "7f0d09dc",
    },
    ["chair-massage-not-now"] = {
      title   = "Desmayos o dolor nuevo y fuerte: nada de masaje en silla",
      because = "Sentarse en una silla de masaje debe esperar mientras sienta que puede desmayarse o le duela mucho sentarse.",
      of      = "efd6d9a2",
    },
    ["latex-allergy"] = {
      title   = "Alergia al látex: nada de guantes ni bandas de látex",
      because = "El látex puede provocar una reacción alérgica.",
      notes   = { "Informe al terapeuta de la alergia al látex: nada de guantes, bandas ni ventosas de látex." },
      of      = "aa3efb07",
    },
    ["lymphoedema-drainage"] = {
      title   = "Linfedema diagnosticado y autorizado: drenaje linfático manual",
      because = "El drenaje se usa por tradición para el linfedema diagnosticado; no es un tratamiento del dolor de espalda.",
      notes   = {
        "El drenaje linfático manual se nombra para la hinchazón, no para el dolor de espalda. Necesita un terapeuta formado en él.",
      },
      of      = "9730b4d3",
    },
    ["swelling-of-unknown-cause"] = {
      title   = "Hinchazón sin causa conocida: buscar primero la causa",
      because = "La hinchazón puede venir del corazón, de los riñones o de un coágulo; por eso debe valorarse primero.",
      of      = "df9a38e7",
    },
    ["wants-swelling-down"] = {
      title   = "Deseo de reducir una hinchazón sin diagnóstico: buscar primero la causa",
      because = "La hinchazón tiene muchas causas, y en algunas de ellas el masaje es perjudicial.",
      notes   = {
        "El masaje para la hinchazón solo se considera con un linfedema diagnosticado. Primero hay que encontrar la causa de una hinchazón.",
      },
      of      = "8313a863",
    },
    ["drainage-needs-a-diagnosis"] = {
      title   = "Drenaje linfático solo para un linfedema diagnosticado",
      because = "El drenaje está pensado para el linfedema diagnosticado, y debe evitarse sin un diagnóstico.",
      of      = "0ea31261",
    },
    ["wants-reflexology"] = {
      title   = "Se pidió reflexología",
      because = "Usted la pidió; podría ser relajante, pero las pruebas científicas son muy limitadas.",
      notes   = {
        "La reflexología podría ser relajante; para el dolor de espalda, las pruebas científicas son muy limitadas.",
      },
      of      = "1774c708",
    },
    ["reflexology-instead-of-lying-prone"] = {
      title   = "No puede estar boca abajo: la reflexología es una opción",
      because = "Podría ser relajante y no exige estar boca abajo; las pruebas científicas son muy limitadas.",
      notes   = {
        "La reflexología se puede hacer boca arriba o en una silla; para el dolor de espalda, las pruebas científicas son muy limitadas.",
      },
      of      = "e1aebc4c",
    },
    ["reflexology-feet-not-clear"] = {
      title   = "Pies que duelen, lesionados o que no se deben tocar: nada de reflexología",
      because = "Evite la presión en pies lesionados, inflamados o que no se deben tocar.",
      of      = "022bc804",
    },
    ["acupressure-without-needles"] = {
      title   = "Se pidió acupresión, o no se desean agujas",
      because = "La presión con los dedos no necesita agujas y puede ayudar a algunas personas; los estudios son pequeños y con resultados mixtos.",
      of      = "e9345327",
    },
    ["acupressure-in-pregnancy"] = {
      title   = "Acupresión en el embarazo: algunos puntos se dejan fuera",
      because = "La tradición evita estos puntos en el embarazo; ningún estudio ha resuelto la cuestión.",
      notes   = {
        "En el embarazo se evitan por tradición algunos puntos de acupresión de la mano, la parte inferior de la pierna y el hombro. Diga al terapeuta que está embarazada.",
      },
      of      = "c6d6413d",
    },
    ["wants-craniosacral"] = {
      title   = "Se pidió terapia craneosacral: palabras sinceras",
      because = "La mejor revisión que se encontró apunta a que no hay beneficio.",
      notes   = {
        "Una revisión de 2024 no encontró ningún beneficio de la terapia craneosacral. Figura aquí solo porque usted la pidió.",
      },
      of      = "9886b246",
    },
    ["craniosacral-after-head-events"] = {
      title   = "Ictus (derrame cerebral) o lesión grave recientes: nada de terapia craneosacral",
      because = "Evite el trabajo en la cabeza después de un ictus (derrame cerebral) o de una lesión grave recientes.",
      of      = "ec788ea6",
    },
    ["wants-aromatherapy"] = {
      title   = "Se pidió masaje con perfumes y no hay nada en contra",
      because = "Los aceites perfumados se usan por tradición para relajarse.",
      notes   = { "El masaje con perfumes es solo para relajarse." },
      of      = "27456c7b",
    },
    ["wants-electrical-stimulation"] = {
      title   = "Se pidió un estimulador muscular: sin respaldo",
      because = "Las guías actuales no respaldan los tratamientos eléctricos para el dolor de espalda.",
      notes   = {
        "Las guías no respaldan la estimulación muscular eléctrica para el dolor de espalda. Un fisioterapeuta puede explicarle más.",
      },
      of      = "c2b375d6",
    },
  },
  defines  = {
    light_start           = {
      title = "Un motivo para empezar con suavidad",
      of    = "c2e68e05",
    },
    home_massage_unsafe   = {
      title = "Un motivo de sangrado, huesos, coágulo, nervios, cáncer o embarazo en contra del masaje en casa",
      of    = "5118abc0",
    },
    home_massage_doubtful = {
      title = "Otro motivo de sangrado, coágulo, nervios o huesos en contra del masaje en casa",
      of    = "4bb2dea1",
    },
    home_methods_wanted   = {
      title = "Métodos para casa deseados o necesarios",
      of    = "6bb7759e",
    },
    feet_not_clear        = {
      title = "Pies lesionados, inflamados o que no se deben tocar",
      of    = "108f9cd5",
    },
  },
  facts    = {
    course_techniques = {
      title = "Técnicas usadas hasta ahora",
      ask   = "¿Qué técnicas se han usado hasta ahora para este problema?",
      why   = "Si no ayudaron, se prueba otro estilo antes que más de lo mismo.",
      of    = "00b482e6",
    },
    wants_to_continue = {
      title = "Valora el masaje y quiere seguir",
      ask   = "¿Le ha valido la pena el masaje, y le gustaría seguir?",
      why   = "Las sesiones después de una serie son para quienes las valoran.",
      of    = "a286a038",
    },
  },
  limits   = {
    older_pressure             = {
      title = "Presión máxima para una persona mayor",
      of    = "95a7026c",
    },
    sensitive_pressure         = {
      title = "Presión máxima al principio con dolor generalizado",
      of    = "e62320f8",
    },
    worse_before_pressure      = {
      title = "Presión máxima cuando el masaje ya empeoró las cosas antes",
      of    = "299f1ae0",
    },
    spasm_pressure             = {
      title = "Presión máxima con un espasmo doloroso",
      of    = "89e49c93",
    },
    leg_sign_back_pressure     = {
      title = "Presión máxima en la parte baja de la espalda con síntomas en la pierna",
      of    = "688377d6",
    },
    leg_sign_path_pressure     = {
      title = "Presión máxima en los glúteos y los muslos con síntomas en la pierna",
      of    = "30603341",
    },
    exercise_soreness_pressure = {
      title = "Presión máxima sobre músculos doloridos después del ejercicio",
      of    = "782e217d",
    },
    event_near_pressure        = {
      title = "Presión máxima justo antes de una competición",
      of    = "8f3f056c",
    },
    firm_work_cap              = {
      title = "Presión que debe estar permitida para que se valore un trabajo firme",
      of    = "a868f055",
    },
    light_target               = {
      title = "Presión a la que se apunta cuando se prefiere ligera",
      of    = "77c8bdfb",
    },
    medium_target              = {
      title = "Presión a la que se apunta cuando se prefiere media",
      of    = "6ca6a432",
    },
    firm_target                = {
      title = "Presión a la que se apunta cuando se prefiere firme",
      of    = "1cd68550",
    },
    deep_target                = {
      title = "Presión a la que se apunta cuando se prefiere profunda",
      of    = "0ff5e727",
    },
    sensitive_sessions         = {
      title = "Sesiones durante las cuales el dolor generalizado se queda en presión ligera",
      of    = "969f169e",
    },
    extreme_soreness_hours     = {
      title = "Horas después del ejercicio sin aparatos de percusión, cuando el dolor muscular es extremo",
      of    = "00379e84",
    },
    extreme_soreness_nrs       = {
      title = "Dolor que cuenta como dolor muscular extremo después del ejercicio",
      of    = "61033ab8",
    },
    no_effect_sessions         = {
      title = "Máximo de sesiones cuando el masaje no tuvo efecto antes",
      of    = "8f902341",
    },
    soreness_pressure_step     = {
      title = "Grados menos de presión después de molestias largas",
      of    = "48c00e42",
    },
    soreness_minutes_step      = {
      title = "Minutos menos después de molestias largas",
      of    = "acce0070",
    },
    usual_pressure             = {
      title = "Presión que se supone cuando no se conoce la última",
      of    = "d3274c01",
    },
    smallest_minutes           = {
      title = "Sesión más corta que se planifica",
      of    = "835efcf6",
    },
  },
}
