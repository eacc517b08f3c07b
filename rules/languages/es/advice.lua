-- Spanish texts of the rules on advice. Drafted by machine; to be reviewed by a clinician.
translate "es" {
  reviewed = false,
  by       = "machine draft",
  on       = "2026-11-21",
  rules    = {
    ["know-the-warning-signs"] = {
      title   = "Señales que necesitan ayuda urgente",
      because = "Las causas graves son poco frecuentes, y conocer sus señales ayuda a detectarlas pronto.",
      of      = "d99dceed",
    },
    ["stay-active"] = {
      title   = "Siga en movimiento",
      because = "Se recomienda mantenerse activo; no se recomienda guardar cama.",
      of      = "d18c216b",
    },
    ["good-outlook"] = {
      title   = "Dolor reciente sin señales de alarma: buen pronóstico",
      because = "La mayoría de los dolores de espalda recientes probablemente se alivian en unas semanas.",
      of      = "af16ce6b",
    },
    warmth = {
      title   = "Dolor de hasta doce semanas: una compresa tibia",
      because = "El calor probablemente ayuda durante poco tiempo.",
      of      = "9826d065",
    },
    ["pacing-and-exercise"] = {
      title   = "Dolor de larga duración: planificar la actividad por pasos y empezar a hacer ejercicio",
      because = "El ejercicio que aumenta paso a paso probablemente ayuda con el dolor de larga duración.",
      of      = "98338ee2",
    },
    ["pacing-in-a-flare"] = {
      title   = "Brote de dolor: planificar la actividad por pasos",
      because = "Hacer demasiado en los días buenos y demasiado poco en los malos puede mantener un brote.",
      of      = "96392d16",
    },
    ["desk-work"] = {
      title   = "Trabajo de escritorio: variar la postura, hacer pausas",
      because = "Las pausas y los cambios de postura podrían ayudar; las pruebas científicas son muy limitadas.",
      of      = "ac7b4365",
    },
    ["manual-work"] = {
      title   = "Levantar peso en el trabajo: cerca del cuerpo y variando la carga",
      because = "Levantar el peso cerca del cuerpo podría ayudar; las pruebas científicas son muy limitadas.",
      of      = "da676b85",
    },
    ["slow-breathing"] = {
      title   = "Estrés alto: respiración lenta",
      because = "Los ejercicios de relajación pueden ayudar.",
      of      = "1101e75f",
    },
    ["firm-wish-lowered"] = {
      title   = "Se pidió presión firme o profunda, pero hay un límite",
      because = "Los límites de seguridad van antes que los deseos.",
      notes   = {
        "Usted pidió presión firme. Se redujo por los límites de este plan; en su lugar se propone un trabajo más ligero.",
      },
      of      = "85edd22a",
    },
    ["deep-wish-not-yet"] = {
      title   = "Se pidió presión profunda, demasiado pronto",
      because = "El trabajo profundo debe esperar hasta que se vea cómo responde su cuerpo.",
      notes   = {
        "Usted pidió presión profunda. Por ahora no se propone trabajo profundo; los motivos se indican, y se puede volver a valorar más adelante.",
      },
      of      = "3db3b115",
    },
    ["posture-is-for-exercise"] = {
      title   = "La postura como objetivo: ejercicio y hábitos de trabajo",
      because = "No se encontró ningún estudio que muestre un cambio duradero de la postura gracias al masaje.",
      notes   = {
        "No se ha demostrado que el masaje corrija la postura. El ejercicio y los cambios en el trabajo son el mejor camino.",
      },
      of      = "2810e988",
    },
    ["prevention-is-for-exercise"] = {
      title   = "La prevención como objetivo: ejercicio",
      because = "No se encontró ningún estudio que muestre que el masaje prevenga el dolor de espalda.",
      notes   = { "No se ha demostrado que el masaje prevenga el dolor de espalda. El ejercicio es el mejor camino." },
      of      = "db1df9ad",
    },
    myths = {
      title   = "Afirmaciones sin respaldo",
      because = "Algunas afirmaciones comunes sobre el masaje no tienen un buen respaldo.",
      of      = "0ed6b98f",
    },
    ["short-term-only"] = {
      title   = "Qué se puede esperar del masaje",
      because = "Las revisiones encontraron un alivio a corto plazo, con poca certeza, y ninguno duradero.",
      notes   = {
        "El masaje puede ayudar por un tiempo; no se ha demostrado un efecto duradero. Acompaña al ejercicio y a la atención médica y no reemplaza ninguno de los dos.",
      },
      of      = "c29dd5ec",
    },
    glucose = {
      title   = "Medicamento que puede causar bajadas de azúcar: medir el azúcar, comer, llevar algo de comer",
      because = "El azúcar puede bajar durante la sesión o después de ella.",
      of      = "5da42f21",
    },
    ["no-change-of-medicine"] = {
      title   = "Medicamentos: ningún cambio sin quien los recetó",
      because = "Solo quien receta un medicamento debe cambiarlo.",
      of      = "b472ca7c",
    },
    ["before-during-after"] = {
      title   = "Buenas prácticas antes, durante y después del masaje",
      because = "Hablar con franqueza, un terapeuta formado y señales claras para parar ayudan a que el masaje sea seguro.",
      of      = "aab1b415",
    },
    ["drink-as-usual"] = {
      title   = "Beber como de costumbre",
      because = "Beber antes del masaje es una costumbre que resulta agradable, nada más.",
      of      = "61ac8966",
    },
    ["no-heavy-meal"] = {
      title   = "Nada de comidas pesadas justo antes",
      because = "Acostarse con el estómago lleno es incómodo; este es un consejo tradicional.",
      of      = "11fe708d",
    },
    ["own-fluid-limit"] = {
      title   = "Insuficiencia cardíaca o enfermedad renal grave: respete su propio límite de líquidos",
      because = "Con esta enfermedad, la cantidad que puede beber la fija el profesional que le atiende.",
      of      = "e9365321",
    },
    ["rise-slowly"] = {
      title   = "Levantarse despacio",
      because = "Levantarse deprisa después de estar acostado puede causar mareo.",
      of      = "449c59b4",
    },
    ["first-session-advice"] = {
      title   = "Primera sesión: llegar con tiempo, levantarse despacio",
      because = "El terapeuta debe tener tiempo para preguntarle antes por su salud.",
      of      = "50110c78",
    },
    ["device-safety"] = {
      title   = "Aparato en el plan: poco tiempo, intensidad baja, nunca sobre hueso",
      because = "Los aparatos han causado daño cuando se usaron demasiado tiempo o con demasiada fuerza.",
      of      = "bdaae269",
    },
    ["home-massage-safety"] = {
      title   = "Masaje en casa en el plan: suave, solo sobre el músculo",
      because = "El masaje en casa debe ser suave y mantenerse lejos de los huesos, la garganta, las venas y la piel entumecida.",
      of      = "3505243e",
    },
    ["cold-pack-for-soreness"] = {
      title   = "Molestias después de la última sesión: una compresa fría si le agrada",
      because = "El frío podría resultar agradable; las pruebas científicas son muy limitadas.",
      of      = "a5a3d0b8",
    },
    ["write-down-progress"] = {
      title   = "Dolor de larga duración y una serie de sesiones: anotar cómo va",
      because = "Solo las mediciones muestran si vale la pena seguir con la serie.",
      of      = "62e4bdcb",
    },
    ["patch-test"] = {
      title   = "Aceite perfumado en el plan: probarlo antes en una zona pequeña",
      because = "Antes de usar cualquier aceite o loción conviene hacer una pequeña prueba en la piel.",
      of      = "6de63c54",
    },
    cost = {
      title   = "El costo limita el plan: maneras de ahorrar",
      because = "Un plan debe poder pagarse.",
      of      = "17b9abc4",
    },
    ["frequent-sessions-for-four-weeks"] = {
      title   = "Más de una sesión por semana: cuatro semanas como máximo",
      because = "Las sesiones frecuentes se estudiaron solo durante cuatro semanas.",
      notes   = { "Más de una sesión por semana está pensada para cuatro semanas como máximo." },
      of      = "ecf20fae",
    },
  },
  limits   = {
    sedative_recent_hours = {
      title = "Horas después de un analgésico fuerte o un sedante en las que cuenta como medicamento que se toma",
      of    = "df6796b0",
    },
  },
}
