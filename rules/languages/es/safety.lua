-- Spanish texts of the safety rules. Drafted by machine; to be reviewed by a clinician.
translate "es" {
  reviewed = false,
  by       = "machine draft",
  on       = "2026-11-21",
  rules    = {
    ["major-trauma-recent"] = {
      title   = "Accidente grave en la última semana: urgencia",
      because = "El dolor de espalda después de un accidente grave reciente puede ser señal de un hueso roto.",
    },
    ["major-trauma-with-nerve-signs"] = {
      title   = "Accidente grave con señales de los nervios: urgencia",
      because = "El entumecimiento o la debilidad después de un accidente grave pueden ser señal de una lesión de la columna.",
    },
    ["major-trauma-not-assessed"] = {
      title   = "Accidente grave sin valorar: médico en unos días",
      because = "Un dolor que empezó con un accidente grave debe valorarse, porque puede haber un hueso roto.",
    },
    ["minor-trauma-fragile-bone"] = {
      title   = "Caída leve con huesos frágiles: médico el mismo día",
      because = "Incluso una caída leve puede romper un hueso que la edad, la pérdida de masa ósea o las pastillas de corticoides han vuelto frágil (fractura por fragilidad).",
    },
    ["spine-tender-or-deformed"] = {
      title   = "Punto doloroso o forma nueva de la columna: médico en unos días",
      because = "Un punto muy doloroso o un escalón nuevo en la columna pueden ser señal de una fractura o de una infección.",
    },
    osteoporosis = {
      title   = "Huesos debilitados: solo presión ligera",
      because = "Los huesos debilitados pueden romperse con presión firme, golpeteo o torsión.",
      notes   = { "Sin torsión del tronco y sin empujes bruscos." },
    },
    ["osteoporosis-severe"] = {
      title   = "Pérdida grave de masa ósea: primero la autorización",
      because = "Los huesos que se han roto con facilidad, o que están muy debilitados, pueden romperse con la presión. Primero debe estar de acuerdo un médico.",
    },
    osteopenia = {
      title   = "Huesos ligeramente debilitados: presión media como máximo",
      because = "A los huesos más delgados de lo normal se les evita el golpeteo y la presión firme.",
    },
    ["steroid-long-term"] = {
      title   = "Pastillas de corticoides durante mucho tiempo: solo presión ligera",
      because = "Las pastillas de corticoides tomadas durante meses vuelven frágiles los huesos y la piel.",
    },
    ["fracture-of-trunk-or-unknown"] = {
      title   = "Fractura del tronco o de lugar desconocido: primero la autorización",
      because = "Un hueso roto o en curación del tronco, de la cabeza o de lugar desconocido debe revisarse antes del masaje.",
    },
    ["fracture-of-limb"] = {
      title   = "Fractura de una extremidad: no tocar la extremidad",
      because = "Un hueso en curación necesita reposo.",
      notes   = { "No toque tampoco la articulación que está por encima de la fractura ni la que está por debajo." },
    },
    ["cancer-with-new-back-pain"] = {
      title   = "Cáncer con dolor nuevo o que empeora: médico en unos días",
      because = "Después de un cáncer, un dolor nuevo o que empeora debe valorarse antes de cualquier masaje.",
    },
    ["cancer-with-nerve-signs"] = {
      title   = "Cáncer con entumecimiento o debilidad: médico el mismo día",
      because = "Después de un cáncer, un dolor nuevo con entumecimiento o debilidad puede ser señal de presión sobre los nervios o la médula espinal.",
    },
    ["cancer-spread-to-bone"] = {
      title   = "Cáncer extendido a los huesos: primero la autorización",
      because = "Un hueso afectado por un cáncer puede romperse con la presión. Decide primero el equipo que trata el cáncer.",
    },
    ["weight-loss-with-back-pain"] = {
      title   = "Pérdida de peso con dolor de espalda: médico en unos días",
      because = "El dolor de espalda con una pérdida de peso que nada explica puede ser señal de una enfermedad que necesita valoración.",
    },
    ["weight-loss"] = {
      title   = "Pérdida de peso sin proponérselo: consultar a un médico",
      because = "Una pérdida de peso que nada explica debe valorarla un médico.",
    },
    ["cancer-active-or-recent-treatment"] = {
      title   = "Cáncer o tratamiento reciente del cáncer: primero la autorización",
      because = "La piel tratada, los valores de la sangre y los huesos necesitan la opinión del equipo que trata el cáncer antes del masaje.",
    },
    ["cancer-untreated-no-drainage"] = {
      title   = "Cáncer no tratado: nada de drenaje linfático",
      because = "El drenaje linfático se deja fuera mientras el cáncer no esté en tratamiento.",
    },
    ["calf-swelling"] = {
      title   = "Pantorrilla hinchada o dolorosa: médico el mismo día",
      because = "Una pantorrilla recién hinchada, caliente, roja o dolorosa puede ser señal de un coágulo de sangre.",
    },
    ["clot-now"] = {
      title   = "Coágulo de sangre ahora o sospechado: sin masaje",
      because = "El masaje podría soltar un coágulo. Un médico debe hacerse cargo de él.",
    },
    ["inflamed-vein"] = {
      title   = "Vena inflamada: sin masaje",
      because = "Una vena roja y dolorosa puede contener un coágulo, y el masaje podría soltarlo.",
    },
    ["clot-in-last-months"] = {
      title   = "Coágulo en los últimos meses: primero la autorización",
      because = "Un coágulo puede volver en los primeros meses. Primero debe estar de acuerdo un médico, y las piernas solo se tocan con suavidad.",
    },
    ["clot-long-ago"] = {
      title   = "Coágulo en el pasado: presión ligera en las piernas",
      because = "Después de un coágulo, las piernas se tratan con suavidad.",
    },
    anticoagulant = {
      title   = "Anticoagulante: solo presión ligera",
      because = "La presión firme puede causar moretones o sangrado mientras la sangre está más fluida.",
    },
    ["anticoagulant-unsteady"] = {
      title   = "Anticoagulante fuera de rango, cambiado o con moretones: primero la autorización",
      because = "Estas respuestas pueden ser señal de que la sangre está más fluida de lo previsto. Primero debe estar de acuerdo un médico.",
    },
    ["bleeding-disorder-severe"] = {
      title   = "Trastorno de sangrado moderado o grave: primero la autorización",
      because = "Incluso una presión ligera puede causar sangrado. Decide primero el especialista de la sangre.",
    },
    ["bleeding-disorder-mild"] = {
      title   = "Trastorno de sangrado leve: primero la autorización",
      because = "La presión puede causar sangrado. Primero debe estar de acuerdo un médico.",
    },
    ["platelets-very-low"] = {
      title   = "Muy pocas plaquetas: sin masaje",
      because = "Con tan pocas plaquetas, incluso un toque ligero puede causar sangrado.",
    },
    ["platelets-low"] = {
      title   = "Pocas plaquetas: primero la autorización",
      because = "Con pocas plaquetas, la presión puede causar sangrado. Primero debe estar de acuerdo un médico.",
    },
    ["platelets-reduced"] = {
      title   = "Plaquetas reducidas: solo presión ligera",
      because = "Con menos plaquetas de lo normal, la presión firme puede causar moretones.",
    },
    ["bruising-with-medicines"] = {
      title   = "Moretones fáciles con aspirina o antiinflamatorios: presión media como máximo",
      because = "Estos medicamentos aumentan los moretones.",
    },
    ["implanted-device"] = {
      title   = "Marcapasos o similar: nada de vibración, imanes ni corriente",
      because = "La vibración, los imanes y la corriente pueden alterar el dispositivo, y la presión puede mover sus cables.",
    },
    ["port-or-patch"] = {
      title   = "Puerto, vía o parche: no tocar el lugar",
      because = "La presión puede mover un puerto o una vía, y el calor puede cambiar la rapidez con que un parche libera su medicamento.",
    },
    ["injection-recent"] = {
      title   = "Inyección en los últimos días: no tocar el lugar",
      because = "La presión o el calor pueden mover lo que se inyectó.",
    },
    ["pulsating-abdomen"] = {
      title   = "Bulto que late en el vientre: urgencia",
      because = "Un bulto que late en el vientre puede ser señal de una arteria principal ensanchada, que puede desgarrarse.",
    },
    ["sudden-pain-vessel-signs"] = {
      title   = "Dolor repentino y fuerte con desmayo o desgarrador: urgencia",
      because = "Un dolor repentino muy fuerte con desmayo, o un dolor desgarrador a edad avanzada, puede ser señal de un vaso sanguíneo desgarrado.",
    },
    ["sudden-pain-open-questions"] = {
      title   = "Dolor repentino y fuerte, aún sin aclarar: primero una valoración",
      because = "Un dolor repentino que está entre los peores de la vida necesita algunas respuestas más antes de cualquier otra cosa.",
    },
    ["chest-pain-or-breathless"] = {
      title   = "Dolor en el pecho o falta de aire: urgencia",
      because = "El dolor en el pecho o una falta de aire nueva pueden ser señal de un problema del corazón o de los pulmones.",
    },
    ["stroke-signs"] = {
      title   = "Señales repentinas de ictus (derrame cerebral): urgencia",
      because = "La cara caída de un lado, debilidad en un brazo, problemas para hablar o el peor dolor de cabeza, si aparecen de repente, pueden ser señal de un ictus (derrame cerebral).",
    },
    ["kidney-or-belly-signs"] = {
      title   = "Dolor en el costado con señales urinarias, o dolor fuerte de vientre: médico el mismo día",
      because = "El dolor puede venir de un riñón o de otro órgano, y no de la espalda.",
    },
    ["belly-pain-with-collapse-or-rigid"] = {
      title   = "Dolor fuerte de vientre o del costado con desmayo, o vientre rígido: urgencia",
      because = "Un vientre rígido, o un desmayo con dolor fuerte de vientre, puede ser señal de una urgencia dentro del vientre.",
    },
    ["suicidal-thoughts"] = {
      title   = "Pensamientos de suicidio o de hacerse daño: ayuda ahora",
      because = "Su seguridad es lo primero. Alguien puede hablar con usted ahora.",
    },
    ["dark-urine"] = {
      title   = "Orina oscura después de un esfuerzo: urgencia",
      because = "La orina de color marrón oscuro después de un ejercicio intenso o de un masaje fuerte puede ser señal de un daño muscular que perjudica los riñones.",
    },
    ["blood-pressure-crisis"] = {
      title   = "Presión arterial muy alta: médico el mismo día",
      because = "Un valor tan alto debe valorarse el mismo día.",
    },
    ["blood-pressure-high"] = {
      title   = "Presión arterial alta: primero la autorización",
      because = "Las fuentes no coinciden sobre el masaje con presión arterial alta; por eso se sigue la más prudente: primero debe estar de acuerdo un médico.",
    },
    ["heart-failure-worse"] = {
      title   = "Insuficiencia cardíaca que ha empeorado: médico el mismo día",
      because = "El masaje mueve líquidos, y un corazón que se ha debilitado no puede soportarlo.",
    },
    ["heart-failure-stable"] = {
      title   = "Insuficiencia cardíaca estable: primero la autorización",
      because = "El masaje supone cierta carga para el corazón. Primero debe estar de acuerdo el especialista del corazón.",
    },
    ["heart-event-recent"] = {
      title   = "Infarto, angina inestable o cirugía de corazón recientes: primero la autorización",
      because = "El corazón necesita tiempo después de un problema así. Primero debe estar de acuerdo el especialista del corazón.",
    },
    ["aneurysm-known"] = {
      title   = "Aneurisma conocido: primero la autorización",
      because = "Una arteria ensanchada puede desgarrarse con la presión. Primero debe estar de acuerdo un médico, y el abdomen no se toca.",
    },
    ["stroke-recent"] = {
      title   = "Ictus (derrame cerebral) o mini-ictus reciente: primero la autorización",
      because = "Las primeras semanas después de un ictus (derrame cerebral) necesitan el acuerdo de un médico, y el cuello no se toca.",
    },
    ["leg-artery-disease"] = {
      title   = "Enfermedad de las arterias de las piernas: presión ligera, nada de calor ni de frío",
      because = "Un tejido con poco riego de sangre se daña con facilidad con la presión, el calor o el frío.",
    },
    ["varicose-veins-severe"] = {
      title   = "Venas abultadas o dolorosas: no tocar las piernas",
      because = "La presión puede dañar las venas y puede soltar un coágulo.",
      notes   = { "No presione ni frote sobre las venas." },
    },
    ["varicose-veins-mild"] = {
      title   = "Varices: pases ligeros solo al lado de ellas",
      because = "Nunca se presionan las venas.",
      notes   = { "Pases ligeros al lado de las venas, nunca sobre ellas." },
    },
    ["fever-with-back-pain"] = {
      title   = "Fiebre con dolor de espalda: médico el mismo día",
      because = "La fiebre con dolor de espalda puede ser señal de una infección de la columna o de todo el cuerpo.",
    },
    fever = {
      title   = "Fiebre: sin masaje",
      because = "La fiebre puede ser señal de una enfermedad que afecta a todo el cuerpo, y el masaje espera hasta que haya pasado.",
      notes   = { "Pregunte de nuevo cuando la fiebre haya desaparecido y usted se encuentre bien." },
    },
    ["infection-risk-with-warning-pain"] = {
      title   = "Riesgo de infección con dolor nocturno, dolor constante o sudores: médico el mismo día",
      because = "Juntas, estas respuestas pueden ser señal de una infección de la columna, que puede aparecer sin fiebre.",
    },
    ["infection-systemic"] = {
      title   = "Enfermedad o infección ahora: sin masaje",
      because = "Una infección podría contagiar a otras personas, y el cuerpo necesita descanso.",
      notes   = { "Pregunte de nuevo cuando se encuentre bien." },
    },
    ["skin-contagious"] = {
      title   = "Piel contagiosa: sin masaje",
      because = "Una enfermedad contagiosa de la piel puede transmitirse por contacto.",
      notes   = { "Pregunte de nuevo cuando la piel esté tratada y limpia." },
    },
    ["skin-infection-spreading"] = {
      title   = "Piel caliente y roja que se extiende: médico el mismo día",
      because = "Una zona caliente y roja que se extiende puede ser señal de una infección de la piel que necesita tratamiento pronto.",
    },
    lymphoedema = {
      title   = "Linfedema: ahí solo el toque más ligero",
      because = "El trabajo firme y el calor pueden empeorar la hinchazón. Un terapeuta con formación especial debe tratar la extremidad.",
    },
    ["lymphoedema-region-unknown"] = {
      title   = "Linfedema en un lugar desconocido: el toque más ligero en todas las extremidades",
      because = "Hasta que se sepa cuál es la extremidad afectada, todas las extremidades se tocan solo con suavidad.",
    },
    ["arthritis-flare"] = {
      title   = "Articulaciones inflamadas: presión ligera, no tocar las articulaciones calientes",
      because = "Las articulaciones en brote no se tocan, y el resto se trata con suavidad.",
    },
    ["arthritis-flare-of-spine"] = {
      title   = "Articulaciones de la columna inflamadas: primero la autorización",
      because = "Cuando hay articulaciones de la columna inflamadas, primero debe estar de acuerdo el especialista de las articulaciones.",
    },
    ["lax-joints"] = {
      title   = "Articulaciones muy laxas: sin estiramientos fuertes",
      because = "Los estiramientos fuertes y los empujes bruscos fuerzan las articulaciones laxas.",
      notes   = { "Sin estirar hasta el final del recorrido." },
    },
    ["injury-fresh"] = {
      title   = "Lesión reciente: no tocarla, nada de calor",
      because = "El tejido recién lesionado necesita reposo durante algunos días.",
    },
    hernia = {
      title   = "Hernia: no tocar el abdomen ni la ingle",
      because = "La presión puede atrapar lo que hay dentro de una hernia.",
      notes   = { "No toque tampoco la ingle." },
    },
    ["manipulation-fracture-or-instability"] = {
      title   = "Sin manipulación: fractura o inestabilidad",
      because = "Un empuje brusco puede mover un hueso roto o una articulación que no es estable.",
    },
    ["manipulation-infection-or-tumour"] = {
      title   = "Sin manipulación: infección o cáncer",
      because = "La infección y el cáncer pueden debilitar el hueso.",
    },
    ["manipulation-nerve-signs"] = {
      title   = "Sin manipulación: señales de los nervios",
      because = "Un empuje brusco puede dañar los nervios que están bajo presión.",
    },
    ["manipulation-thin-bones"] = {
      title   = "Sin manipulación: huesos debilitados o corticoides prolongados",
      because = "Los huesos debilitados pueden romperse con un empuje brusco; un médico decide sobre una movilización suave.",
    },
    ["manipulation-bleeding"] = {
      title   = "Sin manipulación: riesgo de sangrado",
      because = "Un empuje brusco puede causar sangrado alrededor de la columna.",
    },
    ["manipulation-inflamed-joints"] = {
      title   = "Sin manipulación: articulaciones inflamadas",
      because = "Un empuje brusco puede dañar las articulaciones inflamadas.",
    },
    ["manipulation-aneurysm"] = {
      title   = "Sin manipulación: aneurisma",
      because = "Un empuje brusco puede dañar una arteria ensanchada.",
    },
    ["manipulation-spine-surgery"] = {
      title   = "Sin manipulación: fusión o cirugía reciente de la columna",
      because = "Después de una cirugía de la columna, solo el cirujano puede dar su acuerdo a la manipulación.",
    },
    ["manipulation-disc-not-assessed"] = {
      title   = "Sin manipulación: hernia de disco sin valorar",
      because = "Una hernia de disco debe valorarse antes de que nadie considere un empuje brusco.",
    },
    ["manipulation-minor-or-pregnant"] = {
      title   = "No se propone manipulación: menor de 18 años o embarazo",
      because = "En los jóvenes y en el embarazo, el profesional sanitario decide sobre la manipulación.",
    },
    ["diabetes-unstable"] = {
      title   = "Diabetes inestable: primero la autorización",
      because = "Un azúcar en la sangre que sube y baja mucho debe estabilizarse primero.",
    },
    ["insulin-timing"] = {
      title   = "Insulina o similar: cuidar el momento y el lugar de la inyección",
      because = "El masaje poco después de una inyección puede cambiar la rapidez con que actúa, y el azúcar puede bajar.",
      notes   = { "No poco después de una inyección; no toque el lugar de la inyección; tenga algo de comer a mano." },
    },
    ["reduced-feeling"] = {
      title   = "Sensibilidad reducida: presión ligera, nada de calor, frío ni aparatos",
      because = "Lo que no se siente puede dañarse sin que se note.",
    },
    ["epilepsy-uncontrolled"] = {
      title   = "Epilepsia no controlada: primero la autorización",
      because = "Las crisis deben estar primero bajo control. Algunos olores y la vibración fuerte pueden provocarlas.",
    },
    ["epilepsy-controlled"] = {
      title   = "Epilepsia: sin perfumes y sin vibración fuerte",
      because = "Algunos aceites perfumados, las luces que parpadean y la vibración fuerte pueden provocar crisis.",
      notes   = { "Sin luces que parpadeen y sin vibración fuerte." },
    },
    ["kidney-disease-severe"] = {
      title   = "Enfermedad renal grave: primero la autorización",
      because = "El cuerpo puede retener líquidos y sangrar con facilidad. Primero debe estar de acuerdo un médico.",
    },
    ["liver-disease-severe"] = {
      title   = "Enfermedad grave del hígado: primero la autorización",
      because = "El sangrado es más probable. Primero debe estar de acuerdo un médico.",
    },
    ["feeling-dulled-by-medicine"] = {
      title   = "Analgésico fuerte o sedante en las últimas horas: presión ligera",
      because = "Una sensibilidad apagada puede ocultar una presión demasiado fuerte, y levantarse puede causar mareo.",
      notes   = { "Ayude a la persona a bajar de la camilla." },
    },
    ["saddle-numbness"] = {
      title   = "Entumecimiento entre las piernas: urgencia",
      because = "El entumecimiento entre las piernas puede ser señal de presión sobre los nervios de la base de la columna. Necesita atención ahora.",
    },
    ["bladder-change-with-pain"] = {
      title   = "Cambio de la vejiga con dolor de espalda o de pierna: urgencia",
      because = "Un problema nuevo de la vejiga con dolor de espalda o de pierna puede ser señal de presión sobre los nervios de la base de la columna.",
    },
    ["bowel-change-with-pain"] = {
      title   = "Cambio del intestino con dolor de espalda o de pierna: urgencia",
      because = "Un problema nuevo del intestino con dolor de espalda o de pierna puede ser señal de presión sobre los nervios de la base de la columna.",
    },
    ["sexual-function-change-with-pain"] = {
      title   = "Pérdida de sensibilidad genital con dolor de espalda o de pierna: urgencia",
      because = "Una pérdida nueva de la sensibilidad genital con dolor de espalda o de pierna puede ser señal de presión sobre los nervios de la base de la columna.",
    },
    ["bladder-change"] = {
      title   = "Cambio de la vejiga: primero una valoración",
      because = "Un problema nuevo para orinar o para aguantar la orina debe valorarse antes de cualquier masaje.",
    },
    ["bowel-or-sexual-change"] = {
      title   = "Cambio del intestino o sexual: primero una valoración",
      because = "Una pérdida nueva del control del intestino o de la sensibilidad genital debe valorarse antes de cualquier masaje.",
    },
    ["nerve-loss-both-legs-or-gait"] = {
      title   = "Pérdida nerviosa con las dos piernas afectadas o con torpeza: urgencia",
      because = "Una debilidad grave o creciente en las dos piernas, o con inestabilidad al caminar, puede ser señal de presión sobre la médula espinal.",
    },
    ["nerve-loss-progressive"] = {
      title   = "Pérdida nerviosa grave o creciente: médico el mismo día",
      because = "Una debilidad o un entumecimiento graves o que empeoran pueden ser señal de que un nervio está bajo presión.",
    },
    ["gait-or-hand-clumsiness"] = {
      title   = "Inestabilidad al caminar o torpeza de las manos: médico el mismo día",
      because = "Una inestabilidad nueva al caminar o una torpeza nueva de las manos puede ser señal de presión sobre la médula espinal.",
    },
    ["both-legs-with-numbness"] = {
      title   = "Las dos piernas con entumecimiento o debilidad: médico el mismo día",
      because = "El entumecimiento o la debilidad en las dos piernas pueden ser una señal temprana de presión sobre los nervios de la base de la columna.",
    },
    ["nerve-loss-stable-weakness"] = {
      title   = "Debilidad estable: primero una valoración",
      because = "La debilidad de una pierna debe valorarse antes del masaje.",
    },
    ["nerve-loss-mild-numbness"] = {
      title   = "Entumecimiento leve: presión media como máximo",
      because = "El entumecimiento de una pierna puede ser señal de un nervio irritado; por eso se dejan fuera el trabajo fuerte y los estiramientos fuertes.",
    },
    ["new-numbness-after-session"] = {
      title   = "Entumecimiento o debilidad nuevos después de una sesión: médico el mismo día",
      because = "El entumecimiento o la debilidad nuevos después de una sesión deben valorarse el mismo día. Ninguna otra sesión hasta entonces.",
    },
    ["disc-herniation-with-leg-signs"] = {
      title   = "Hernia de disco con síntomas en la pierna: primero una valoración",
      because = "Si hay síntomas en la pierna, un profesional clínico debe valorar el disco antes del masaje, y no se hacen trabajo ni estiramientos fuertes.",
    },
    ["disc-herniation"] = {
      title   = "Hernia de disco: nada de trabajo con fuerza, salvo que las piernas no tengan síntomas",
      because = "Un trabajo fuerte cerca de una hernia de disco puede irritar un nervio.",
    },
    ["pain-not-eased"] = {
      title   = "Dolor nocturno o dolor constante: presión media como máximo",
      because = "Un dolor que ninguna posición alivia puede no venir de los músculos y las articulaciones; por eso debe verlo un médico.",
    },
    ["weak-flags-combined"] = {
      title   = "Varias señales de alarma débiles: médico en unos días",
      because = "Una sola de estas señales significa poco. Varias juntas deben valorarse antes del masaje.",
    },
    ["inflammatory-pattern"] = {
      title   = "Rigidez matutina larga que se alivia con el movimiento: consultar a un médico",
      because = "Una rigidez matutina larga que se alivia con el movimiento puede ser señal de una inflamación de la columna.",
    },
    intoxicated = {
      title   = "Bajo el efecto de alcohol o drogas: hoy sin masaje",
      because = "Hoy no se puede contar con un consentimiento ni con unas respuestas fiables.",
      notes   = { "Pregunte de nuevo cuando el efecto haya pasado." },
    },
    ["no-feedback"] = {
      title   = "No puede sentir o decir que algo molesta: suave y corto",
      because = "Quien no puede sentir o decir que algo duele no puede avisar de una presión excesiva.",
      notes   = { "Obtenga el consentimiento de la forma debida, y que esté presente un cuidador." },
    },
    ["memory-problem"] = {
      title   = "Problema de memoria o de comprensión: suave y corto, con un cuidador presente",
      because = "El consentimiento y la comunicación necesitan un ayudante.",
      notes   = { "Obtenga el consentimiento de la forma debida, y que esté presente un cuidador." },
    },
    ["under-18"] = {
      title   = "Menor de 18 años: primero la autorización",
      because = "En los jóvenes, el dolor de espalda debe valorarlo primero un médico.",
    },
    ["under-18-consent-open"] = {
      title   = "Menor de 18 años: debe estar de acuerdo el padre, la madre o el tutor",
      because = "Una persona menor de 18 años necesita el acuerdo del padre, de la madre o del tutor.",
    },
    ["under-18-consent-refused"] = {
      title   = "Menor de 18 años sin consentimiento: sin masaje",
      because = "El padre, la madre o el tutor no ha dado su acuerdo.",
      notes   = { "Pregunte de nuevo cuando el padre, la madre o el tutor haya dado su acuerdo." },
    },
    ["frailty-severe"] = {
      title   = "Fragilidad grave: primero la autorización",
      because = "Un cuerpo muy frágil se daña con facilidad. Primero debe estar de acuerdo un médico.",
    },
    ["frailty-mild-or-very-old"] = {
      title   = "Fragilidad leve o edad muy avanzada: presión media, sesiones más cortas",
      because = "Los tejidos se dañan con más facilidad, y las sesiones largas cansan.",
    },
    ["touch-difficult"] = {
      title   = "El contacto resulta difícil: consentimiento en cada paso",
      because = "El contacto puede causar angustia; por eso la persona marca el ritmo.",
      notes   = { "Pida el consentimiento en cada paso; la ropa puede quedarse puesta." },
    },
    ["touch-difficult-first-session"] = {
      title   = "El contacto resulta difícil: una primera sesión corta",
      because = "Una primera sesión corta muestra qué resulta bien.",
    },
    ["safety-screen-open"] = {
      title   = "Preguntas de seguridad abiertas: solo presión ligera",
      because = "Algunas preguntas de seguridad aún no tienen respuesta. No saber no significa que no.",
    },
    ["clearance-given"] = {
      title   = "Se dio la autorización: traerla",
      because = "La autorización se da para una enfermedad, y el terapeuta debe verla.",
    },
    ["pregnancy-warning-sign"] = {
      title   = "Señal de alarma en el embarazo: profesional que atiende el embarazo el mismo día",
      because = "Esta señal debe valorarla el mismo día el profesional que atiende el embarazo.",
    },
    ["pregnancy-emergency-sign"] = {
      title   = "Sangrado abundante, convulsión o dolor de cabeza fuerte en el embarazo: urgencia",
      because = "Un sangrado abundante, una convulsión o un dolor de cabeza fuerte en el embarazo necesitan atención ahora.",
    },
    ["pregnancy-first-trimester"] = {
      title   = "Primer trimestre: primero la autorización",
      because = "Los estudios sobre el masaje en el embarazo empezaron a las 12 semanas. Primero debe estar de acuerdo el profesional que atiende el embarazo.",
    },
    ["pregnancy-later-trimesters"] = {
      title   = "Segundo o tercer trimestre: de lado, suave en las piernas",
      because = "En el embarazo son más probables los coágulos en las piernas, y acostarse de lado es la posición cómoda.",
      notes   = { "No tumbarse boca abajo, ni mucho tiempo boca arriba." },
    },
    ["pregnancy-high-risk"] = {
      title   = "Embarazo de alto riesgo: primero la autorización",
      because = "En un embarazo de alto riesgo decide primero el profesional que atiende el embarazo.",
    },
    ["after-birth"] = {
      title   = "Primeras semanas después de un parto: primero la autorización",
      because = "En las primeras semanas después de un parto son más probables los coágulos y las heridas están cicatrizando.",
    },
    ["pregnancy-question"] = {
      title   = "Es posible un embarazo: preguntar",
      because = "El embarazo cambia lo que es seguro; por eso la pregunta va primero.",
      notes   = { "La posición y la presión dependen de si está embarazada." },
    },
    ["open-wound"] = {
      title   = "Herida abierta, quemadura o úlcera: no tocarla",
      because = "El contacto puede dañar la piel abierta y llevar gérmenes a ella.",
    },
    ["skin-rash"] = {
      title   = "Eccema, psoriasis o erupción: no tocarla, producto sencillo",
      because = "El roce y muchos productos empeoran este tipo de piel.",
    },
    ["unexplained-lump"] = {
      title   = "Bulto nuevo o lunar que cambia: no tocarlo, consultar a un médico",
      because = "Un bulto nuevo o un lunar que cambia debe verlo un médico y no se debe frotar.",
    },
    ["skin-fragile"] = {
      title   = "Piel frágil: presión ligera, sin fricción",
      because = "Una piel que se rompe o se marca con facilidad no tolera la fricción.",
    },
    ["scent-triggers"] = {
      title   = "Los olores provocan síntomas: nada perfumado",
      because = "Los olores podrían provocar un ataque.",
    },
    ["lung-disease-position"] = {
      title   = "Asma o enfermedad pulmonar: en posición medio sentada, salvo que boca abajo resulte cómodo",
      because = "Acostarse en horizontal o boca abajo puede dificultar la respiración.",
    },
    ["nut-allergy"] = {
      title   = "Alergia a los frutos secos: nada de aceite de frutos secos",
      because = "Algunos aceites de masaje provienen de frutos secos y podrían causar una reacción.",
    },
    ["nut-allergy-product-unchecked"] = {
      title   = "Alergia a los frutos secos: nada de aceite perfumado hasta que se compruebe el producto",
      because = "Los aceites perfumados a menudo se mezclan con aceite de frutos secos. Primero hay que comprobar el producto.",
    },
    ["fragrance-allergy"] = {
      title   = "Alergia a los perfumes: nada perfumado",
      because = "Los perfumes o los aceites vegetales podrían causar una reacción.",
    },
    ["no-scent-wanted"] = {
      title   = "No se desean perfumes",
      because = "Usted pidió que no se usen perfumes.",
    },
    ["surgery-recent"] = {
      title   = "Cirugía en las últimas semanas: primero la autorización",
      because = "En las primeras semanas las heridas están cicatrizando y los coágulos son más probables. Primero debe estar de acuerdo el cirujano.",
    },
    ["surgery-of-spine-heart-or-joint"] = {
      title   = "Cirugía de la columna, el corazón o una articulación en los últimos meses: primero la autorización",
      because = "Después de una cirugía de la columna, el corazón o una articulación, la curación tarda más. Primero debe estar de acuerdo el cirujano.",
    },
    ["spinal-fusion"] = {
      title   = "Fusión de la columna o material implantado: sin estiramientos ni torsiones fuertes",
      because = "Los estiramientos y las torsiones fuertes fuerzan el material implantado y las articulaciones que están al lado.",
      notes   = { "Trabajo ligero sobre el material implantado, sin torsión y sin empuje brusco." },
    },
    ["slipped-vertebra-unstable"] = {
      title   = "Vértebra desplazada, sin saber si es estable: primero la autorización",
      because = "Una vértebra que puede moverse puede desplazarse más. Primero debe estar de acuerdo un médico.",
      notes   = { "Sin arquear la espalda hacia atrás boca abajo, y sin presión sobre el nivel desplazado." },
    },
    ["slipped-vertebra-stable"] = {
      title   = "Vértebra desplazada estable: de lado, presión media en la parte baja de la espalda",
      because = "Doblarse hacia atrás suele ser incómodo con una vértebra desplazada.",
    },
  },
}
