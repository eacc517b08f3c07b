-- Spanish texts of the rules on referrals. Drafted by machine; to be reviewed by a clinician.
translate "es" {
  reviewed = false,
  by       = "machine draft",
  on       = "2026-11-21",
  rules    = {
    ["exercise-with-massage"] = {
      title   = "Dolor de espalda: lo acompaña un programa de ejercicio",
      because = "El ejercicio probablemente reduce el dolor de espalda y la discapacidad, y las guías sugieren el masaje solo junto con él.",
      of      = "fa4f4e0f",
    },
    ["exercise-is-the-main-part"] = {
      title   = "Guía británica: masaje solo como parte de un conjunto con ejercicio",
      because = "Esto es lo que sugiere la guía.",
      notes   = { "La guía que se usa aquí respalda el masaje solo como parte de un conjunto que incluya ejercicio." },
      of      = "c0647073",
    },
    ["no-technique-fits"] = {
      title   = "Ninguna técnica encaja: fisioterapia",
      because = "Ninguna técnica de masaje encaja con estas respuestas; por eso van primero una valoración y el tratamiento activo.",
      of      = "23072b5c",
    },
    ["little-activity"] = {
      title   = "Poca actividad: empezar con poco",
      because = "Empezar con poco y aumentar despacio probablemente ayuda más que cualquier tratamiento pasivo.",
      of      = "f6306eda",
    },
    ["moderate-disability"] = {
      title   = "Discapacidad o riesgo moderados, o rigidez que dura: fisioterapia",
      because = "Se sugiere una rehabilitación activa, que tiene mejor respaldo que el masaje.",
      of      = "7ca36a8c",
    },
    ["severe-disability"] = {
      title   = "Puntuación de discapacidad grave: médico y fisioterapia",
      because = "Una puntuación en la franja grave debe valorarla un profesional clínico.",
      of      = "28bd3456",
    },
    ["leg-signs-physical-therapy"] = {
      title   = "Síntomas en la pierna: fisioterapia",
      because = "Se sugiere una rehabilitación activa cuando los síntomas de la pierna son estables y están valorados.",
      of      = "a1480aff",
    },
    ["after-surgery-physical-therapy"] = {
      title   = "Cirugía reciente: preguntar por la fisioterapia",
      because = "La rehabilitación después de una operación debe planificarse con el equipo de cirugía.",
      notes   = { "Pregunte al equipo de cirugía cuándo puede empezar." },
      of      = "22173bea",
    },
    ["pain-programme"] = {
      title   = "Medio año de dolor con discapacidad grave o baja larga: programa de dolor",
      because = "Para un dolor largo y discapacitante se sugiere un programa con varias profesiones juntas.",
      of      = "1f91fa7a",
    },
    ["high-risk-and-long-absence"] = {
      title   = "Puntuación de riesgo alta y baja laboral larga: programa de dolor",
      because = "Para un dolor largo y discapacitante se sugiere un programa con varias profesiones juntas.",
      of      = "d1d4196c",
    },
    yoga = {
      title   = "Dolor de larga duración y buena movilidad: el yoga es una opción",
      because = "El yoga puede ayudar un poco; a algunas personas les da más dolor de espalda.",
      of      = "450fa433",
    },
    ["no-yoga"] = {
      title   = "Huesos debilitados, síntomas en la pierna, canal espinal estrecho o embarazo: ninguna clase de yoga general",
      because = "Aquí conviene evitar doblarse y girar con carga. En el embarazo, pida una clase hecha para embarazadas.",
      of      = "0dc663d7",
    },
    ["tai-chi"] = {
      title   = "Dolor de larga duración a edad avanzada o después de una caída: el taichí es una opción",
      because = "El taichí puede ayudar con el dolor y el equilibrio.",
      of      = "86afe88d",
    },
    ["no-tai-chi"] = {
      title   = "Estar de pie no es seguro: ninguna clase de taichí",
      because = "Debe evitarse una clase que se hace de pie mientras estar de pie no sea seguro.",
      of      = "54de8e07",
    },
    ["pregnancy-back-pain"] = {
      title   = "Embarazo o parto reciente con dolor de espalda o de pelvis: fisioterapeuta de suelo pélvico y profesional que atiende el embarazo",
      because = "Los especialistas conocen el dolor de espalda y de pelvis del embarazo.",
      of      = "22e2e55f",
    },
    ["wants-manipulation"] = {
      title   = "Se pidió quiropráctica y se sabe que no hay ningún motivo en contra",
      because = "La manipulación de la columna probablemente da un resultado parecido al de otros tratamientos sugeridos.",
      of      = "fdb14f17",
    },
    ["manipulation-withheld"] = {
      title   = "Se pidió quiropráctica, pero hay un motivo en contra o aún no está descartado",
      because = "Los empujes bruscos sobre la columna han causado daños graves en algunas enfermedades; por eso hay que descartarlas todas primero.",
      notes   = {
        "No se sugiere la manipulación de la columna: hay una enfermedad que la desaconseja, o aún no se ha descartado. Hable primero con un médico.",
      },
      of      = "929344e7",
    },
    ["wants-acupuncture"] = {
      title   = "Se pidió acupuntura: una opción sobre la que las guías no coinciden",
      because = "La acupuntura puede ayudar un poco; los estudios se contradicen.",
      notes   = {
        "Las guías no coinciden sobre la acupuntura: algunas la mencionan como opción para el dolor de espalda de larga duración, otras no la respaldan.",
      },
      of      = "4458405c",
    },
    ["acupuncture-not-in-this-guideline"] = {
      title   = "La guía británica no respalda la acupuntura",
      because = "La guía de este servicio no la respalda.",
      notes   = { "La guía que se usa aquí (NICE) no respalda la acupuntura para el dolor de espalda." },
      of      = "15ace196",
    },
    ["acupuncture-and-bleeding"] = {
      title   = "Riesgo de sangrado: nada de acupuntura sin el acuerdo de un profesional sanitario",
      because = "Las agujas pueden causar sangrado; por eso hay que comprobarlo primero.",
      notes   = { "Si hay riesgo de sangrado, pregunte al profesional que le atiende antes de que se usen agujas." },
      of      = "9205348a",
    },
    ["acupuncture-and-pregnancy"] = {
      title   = "Embarazo: acupuntura solo según acuerde el profesional que atiende el embarazo",
      because = "Algunos puntos se evitan en el embarazo; por eso hay que comprobarlo primero.",
      notes   = { "En el embarazo, pregunte al profesional que lo atiende antes de cualquier acupuntura." },
      of      = "2c8425ea",
    },
    ["no-needles"] = {
      title   = "No se desean agujas: nada de acupuntura",
      because = "Usted prefiere evitar las agujas.",
      of      = "d83391fa",
    },
    ["pain-persists"] = {
      title   = "Seis semanas de dolor sin valorar: consultar a un médico",
      because = "Un dolor que no se ha calmado a las seis semanas debe valorarse al menos una vez.",
      of      = "53ef60d2",
    },
    ["care-without-gain"] = {
      title   = "Seis semanas de tratamiento sin mejoría: consultar a un médico",
      because = "Un tratamiento que no ha ayudado en semanas debe valorarse de nuevo.",
      of      = "bc582225",
    },
    ["flare-keeps-getting-worse"] = {
      title   = "Un brote que sigue empeorando: consultar a un médico",
      because = "Un brote suele calmarse; si empeora, debe valorarse.",
      of      = "92bd7b49",
    },
    ["repeated-falls"] = {
      title   = "Caídas repetidas: servicio de caídas y salud de los huesos",
      because = "Las caídas muchas veces se pueden prevenir, y conviene valorar los huesos.",
      of      = "85cd334e",
    },
    ["thin-bones"] = {
      title   = "Osteoporosis: servicio de salud de los huesos",
      because = "Un servicio de salud de los huesos puede comprobar si el tratamiento está al día.",
      of      = "3ff547bd",
    },
    ["several-bleeding-medicines"] = {
      title   = "Varios medicamentos que aumentan el sangrado: farmacéutico o quien receta",
      because = "Juntos, estos medicamentos pueden aumentar el sangrado; por eso debe revisarlos un farmacéutico.",
      of      = "26fb331f",
    },
    ["sedatives-before-sessions"] = {
      title   = "Analgésico fuerte o sedante poco antes de una sesión: farmacéutico o quien receta",
      because = "Pregunte si ese medicamento y una sesión son compatibles.",
      of      = "5fb3658f",
    },
    ["fewer-medicines-is-a-goal"] = {
      title   = "Deseo de menos medicamentos: hablar con quien los receta",
      because = "Los cambios de medicamentos deben hacerse con quien los receta.",
      notes   = { "Solo quien receta un medicamento puede cambiarlo. El masaje no lo reemplaza." },
      of      = "c5d1d51e",
    },
    ["high-risk-score"] = {
      title   = "Puntuación alta de riesgo psicosocial: fisioterapia con enfoque psicológico",
      because = "A las personas de este grupo probablemente les va mejor con los dos tipos de apoyo.",
      notes   = { "Pida una fisioterapia con enfoque psicológico." },
      of      = "43093cdc",
    },
    ["positive-mood-screen"] = {
      title   = "Cuestionario de ánimo o de ansiedad positivo: valoración completa",
      because = "Un resultado positivo no es un diagnóstico, y debe seguirle una valoración completa.",
      of      = "37439c33",
    },
    ["positive-mood-screen-ask"] = {
      title   = "Cuestionario de ánimo positivo: preguntar por pensamientos de hacerse daño",
      because = "Cuando el ánimo está bajo, esto debe preguntarse directamente, para que no falte la ayuda.",
      of      = "cfb9ad68",
    },
    ["yellow-flags"] = {
      title   = "Varias señales de un camino difícil: apoyo psicológico",
      because = "La preocupación, el ánimo bajo, evitar actividades o los problemas en el trabajo pueden mantener el dolor; el apoyo puede ayudar.",
      of      = "171b9baa",
    },
    ["fear-of-movement"] = {
      title   = "Miedo a moverse o esperar lo peor: la atención psicológica es una opción",
      because = "Las terapias de conversación pueden ayudar a las personas que temen que el movimiento haga daño.",
      of      = "0a2e9bc0",
    },
    ["stress-and-chronic-pain"] = {
      title   = "Dolor de larga duración y estrés alto: curso de atención plena (mindfulness)",
      because = "Un curso de atención plena (mindfulness) se sugiere como una opción en el dolor de larga duración.",
      of      = "623a124d",
    },
    ["anxiety-or-poor-sleep-and-chronic-pain"] = {
      title   = "Dolor de larga duración con ansiedad o mal sueño: la atención plena (mindfulness) es una opción",
      because = "Un curso de atención plena (mindfulness) se sugiere como una opción en el dolor de larga duración.",
      of      = "79b00e97",
    },
    ["sleep-and-pain"] = {
      title   = "El dolor altera el sueño desde hace semanas: consejo sobre el sueño",
      because = "El mal sueño y el dolor se alimentan entre sí.",
      of      = "ba6055e6",
    },
    ["a-licensed-therapist"] = {
      title   = "Masaje por un terapeuta titulado",
      because = "Un terapeuta formado sabe cuándo debe contenerse.",
      of      = "964ba687",
    },
    ["therapist-for-pregnancy"] = {
      title   = "Terapeuta con formación en masaje prenatal",
      because = "El embarazo necesita posiciones especiales y trabajo ligero.",
      notes   = { "Pida que tenga formación en masaje prenatal." },
      of      = "4df51c5f",
    },
    ["therapist-for-cancer-care"] = {
      title   = "Terapeuta con formación en masaje oncológico",
      because = "La atención en el cáncer necesita trabajo ligero y saber qué se debe evitar.",
      notes   = { "Pida que tenga formación en masaje oncológico." },
      of      = "a11f2ef9",
    },
    ["therapist-for-lymphoedema"] = {
      title   = "Terapeuta con experiencia en linfedema",
      because = "El lado afectado necesita un cuidado especial de por vida.",
      notes   = { "Pida que tenga experiencia con el linfedema." },
      of      = "5d125d0f",
    },
    ["low-cost-massage"] = {
      title   = "Se pueden pagar pocas sesiones: escuela de masaje o clínica comunitaria",
      because = "Los alumnos supervisados y las clínicas comunitarias tradicionalmente cuestan menos.",
      of      = "8b10fcd9",
    },
    ["low-cost-massage-no-insurance"] = {
      title   = "Sin seguro para el masaje: escuela de masaje o clínica comunitaria",
      because = "Los alumnos supervisados y las clínicas comunitarias tradicionalmente cuestan menos.",
      of      = "141ddae0",
    },
    ["insurance-needs-a-referral"] = {
      title   = "El seguro paga con una derivación: pedir la carta",
      because = "Algunos seguros solo pagan con una carta de un profesional sanitario.",
      notes   = {
        "Su seguro exige una derivación: pida al profesional que le atiende una carta antes de la primera sesión.",
      },
      of      = "e8c9938f",
    },
    ["work-demands"] = {
      title   = "Trabajo sentado o pesado, o problemas en el trabajo: salud laboral",
      because = "Los cambios en el trabajo podrían ayudar; las pruebas científicas sobre los cambios en el puesto de trabajo por sí solos son muy limitadas.",
      of      = "a52f79cb",
    },
    smoking = {
      title   = "Tabaco: servicio para dejar de fumar",
      because = "Dejarlo es bueno para los huesos, los vasos sanguíneos y la recuperación.",
      of      = "28eb9c4e",
    },
    nutrition = {
      title   = "Se pidió un dietista, o se trata de la salud de los huesos: dietista",
      because = "La alimentación forma parte, por tradición, del cuidado de la espalda y de los huesos.",
      of      = "f11e8273",
    },
    ["wants-ref_exercise_programme"] = {
      title   = "Se pidió un programa de ejercicio",
      because = "A usted le interesa esto.",
      of      = "9deb177c",
    },
    ["wants-ref_mindfulness"] = {
      title   = "Se pidió un curso de atención plena (mindfulness)",
      because = "A usted le interesa esto.",
      of      = "3828bdd7",
    },
    ["wants-ref_occupational_health"] = {
      title   = "Se pidió salud laboral",
      because = "A usted le interesa esto.",
      of      = "d2f60994",
    },
    ["wants-ref_pharmacist"] = {
      title   = "Se pidió un farmacéutico",
      because = "A usted le interesa esto.",
      of      = "30e66d9f",
    },
    ["wants-ref_physical_therapy"] = {
      title   = "Se pidió fisioterapia",
      because = "A usted le interesa esto.",
      of      = "47795443",
    },
    ["wants-ref_psychology"] = {
      title   = "Se pidió atención psicológica",
      because = "A usted le interesa esto.",
      of      = "f1f71caf",
    },
    ["wants-ref_sleep"] = {
      title   = "Se pidió consejo sobre el sueño",
      because = "A usted le interesa esto.",
      of      = "3a49be71",
    },
    ["wants-ref_smoking"] = {
      title   = "Se pidió un servicio para dejar de fumar",
      because = "A usted le interesa esto.",
      of      = "a59750c9",
    },
    ["wants-ref_tai_chi"] = {
      title   = "Se pidió taichí",
      because = "A usted le interesa esto.",
      of      = "a68a93ca",
    },
    ["wants-ref_yoga"] = {
      title   = "Se pidió yoga",
      because = "A usted le interesa esto.",
      of      = "41f6ef2e",
    },
    ["wants-ref_low_cost_massage"] = {
      title   = "Se pidió masaje de bajo costo",
      because = "A usted le interesa esto.",
      of      = "2e038d98",
    },
    ["wants-ref_lymphoedema_therapist"] = {
      title   = "Se pidió un terapeuta de linfedema",
      because = "A usted le interesa esto, y encaja con el diagnóstico.",
      of      = "c934c9e7",
    },
  },
  defines  = {
    manipulation_open         = {
      title = "Se sabe que no hay ningún motivo en contra de la manipulación",
      of    = "54c79695",
    },
    acupuncture_bleeding_risk = {
      title = "Un motivo de sangrado en contra de las agujas",
      of    = "32844359",
    },
  },
  limits   = {
    tai_chi_falls           = {
      title = "Caídas en un año a partir de las cuales el taichí es una opción",
      of    = "7c34b617",
    },
    yoga_falls              = {
      title = "Caídas en un año a partir de las cuales no se sugiere el yoga",
      of    = "26442ac6",
    },
    acupuncture_platelets   = {
      title = "Plaquetas por debajo de las cuales no se sugiere la acupuntura",
      of    = "e5e51eaa",
    },
    bleeding_medicines_many = {
      title = "Medicamentos que aumentan el sangrado, a partir de los cuales debe revisarlos un farmacéutico",
      of    = "a619327b",
    },
    work_absence_any        = {
      title = "Semanas de baja laboral a partir de las cuales se nombra el apoyo en el trabajo",
      of    = "97180ffe",
    },
  },
}
