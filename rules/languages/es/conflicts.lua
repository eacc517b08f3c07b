-- Spanish texts of the conflicts. Drafted by machine; to be reviewed by a clinician.
translate "es" {
  reviewed  = false,
  by        = "machine draft",
  on        = "2026-11-21",
  conflicts = {
    ["male-and-pregnant"] = {
      because = "El sexo registrado al nacer es masculino, pero está registrado un embarazo o un parto.",
    },
    ["pregnancy-sign-without-pregnancy"] = {
      because = "Está registrado un signo o un riesgo de embarazo, pero ningún embarazo.",
    },
    ["birth-without-postpartum"] = {
      because = "Está registrado un parto reciente, pero la respuesta sobre el embarazo no lo dice.",
    },
    ["clearance-scope-without-clearance"] = {
      because = "Se indican enfermedades para las que un profesional sanitario dio su acuerdo, pero no se dio ninguna autorización.",
    },
    ["temperature-and-no-fever"] = {
      because = "La temperatura cuenta como fiebre, pero la respuesta a la pregunta sobre la fiebre es no.",
    },
    ["adult-with-guardian"] = {
      because = "Está registrado el consentimiento de un tutor para una persona adulta.",
    },
    ["event-without-competition"] = {
      because = "Hay una competición próxima, pero la persona ni entrena ni compite.",
    },
    ["surgery-region-without-surgery"] = {
      because = "Está registrada una zona de cirugía, pero la respuesta a la pregunta sobre cirugía es nunca.",
    },
    ["heart-surgery-without-heart-event"] = {
      because = "Está registrada una cirugía de corazón, pero la respuesta a la pregunta sobre problemas de corazón es nunca.",
    },
    ["fracture-region-without-fracture"] = {
      because = "Está registrada la zona de una fractura, pero ninguna fractura.",
    },
    ["inr-without-blood-thinner"] = {
      because = "El INR está elevado, pero no está registrado ningún anticoagulante.",
    },
    ["clot-now-and-never"] = {
      because = "Está registrado un coágulo ahora, pero también que nunca hubo ninguno.",
    },
    ["pressure-readings-swapped"] = {
      because = "El valor superior de la presión arterial es menor que el inferior.",
    },
  },
}
