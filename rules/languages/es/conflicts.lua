-- Spanish texts of the conflicts. Drafted by machine; to be reviewed by a clinician.
translate "es" {
  reviewed  = false,
  by        = "machine draft",
  on        = "2026-11-21",
  conflicts = {
    ["male-and-pregnant"] = {
      because = "El sexo registrado al nacer es masculino, pero está registrado un embarazo o un parto.",
      of      = "5bbf5daf",
    },
    ["pregnancy-sign-without-pregnancy"] = {
      because = "Está registrado un signo o un riesgo de embarazo, pero ningún embarazo.",
      of      = "184f59f9",
    },
    ["birth-without-postpartum"] = {
      because = "Está registrado un parto reciente, pero la respuesta sobre el embarazo no lo dice.",
      of      = "825ce619",
    },
    ["clearance-scope-without-clearance"] = {
      because = "Se indican enfermedades para las que un profesional sanitario dio su acuerdo, pero no se dio ninguna autorización.",
      of      = "def7bc5c",
    },
    ["temperature-and-no-fever"] = {
      because = "La temperatura cuenta como fiebre, pero la respuesta a la pregunta sobre la fiebre es no.",
      of      = "3ca5831c",
    },
    ["adult-with-guardian"] = {
      because = "Está registrado el consentimiento de un tutor para una persona adulta.",
      of      = "d947cc7a",
    },
    ["event-without-competition"] = {
      because = "Hay una competición próxima, pero la persona ni entrena ni compite.",
      of      = "b770ddb7",
    },
    ["surgery-region-without-surgery"] = {
      because = "Está registrada una zona de cirugía, pero la respuesta a la pregunta sobre cirugía es nunca.",
      of      = "856c242d",
    },
    ["heart-surgery-without-heart-event"] = {
      because = "Está registrada una cirugía de corazón, pero la respuesta a la pregunta sobre problemas de corazón es nunca.",
      of      = "3e811b2b",
    },
    ["fracture-region-without-fracture"] = {
      because = "Está registrada la zona de una fractura, pero ninguna fractura.",
      of      = "75a656b3",
    },
    ["inr-without-blood-thinner"] = {
      because = "El INR está elevado, pero no está registrado ningún anticoagulante.",
      of      = "dab910d9",
    },
    ["clot-now-and-never"] = {
      because = "Está registrado un coágulo ahora, pero también que nunca hubo ninguno.",
      of      = "068ba5d5",
    },
    ["pressure-readings-swapped"] = {
      because = "El valor superior de la presión arterial es menor que el inferior.",
      of      = "3ee34394",
    },
  },
}
