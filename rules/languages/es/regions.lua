-- Spanish texts of the regions. Drafted by machine; to be reviewed by a clinician.
translate "es" {
  reviewed      = false,
  by            = "machine draft",
  on            = "2026-11-21",
  regions       = {
    head       = {
      title = "Cabeza",
      of    = "1c1fe046",
    },
    neck       = {
      title = "Cuello",
      of    = "1edc14d9",
    },
    shoulders  = {
      title = "Hombros",
      of    = "d71945f0",
    },
    chest      = {
      title = "Pecho",
      of    = "a4bc1a9d",
    },
    abdomen    = {
      title = "Abdomen",
      of    = "c5503f4e",
    },
    upper_back = {
      title = "Parte alta de la espalda",
      of    = "2ed5acd0",
    },
    lower_back = {
      title = "Parte baja de la espalda",
      of    = "b09983c8",
    },
    buttocks   = {
      title = "Glúteos",
      of    = "5be4e430",
    },
    arms       = {
      title = "Brazos",
      of    = "7227b7e3",
    },
    hands      = {
      title = "Manos",
      of    = "d238e26a",
    },
    thighs     = {
      title = "Muslos",
      of    = "694d2bec",
    },
    calves     = {
      title = "Pantorrillas",
      of    = "7c0ad998",
    },
    feet       = {
      title = "Pies",
      of    = "591552c9",
    },
  },
  region_groups = {
    trunk         = {
      title = "Tronco",
      of    = "a711a1de",
    },
    back          = {
      title = "Espalda",
      of    = "23e04c97",
    },
    spine_regions = {
      title = "Cuello y espalda",
      of    = "347133b0",
    },
    legs          = {
      title = "Piernas",
      of    = "38935325",
    },
    lower_limb    = {
      title = "Piernas y glúteos",
      of    = "3ddc7c4d",
    },
    limbs         = {
      title = "Brazos y piernas",
      of    = "1f833a41",
    },
    axial         = {
      title = "Cabeza, cuello, hombros y tronco",
      of    = "5e05a417",
    },
    whole_body    = {
      title = "Cuerpo entero",
      of    = "b9d177ba",
    },
  },
}
