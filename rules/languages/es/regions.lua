-- Spanish texts of the regions. Drafted by machine; to be reviewed by a clinician.
translate "es" {
  reviewed      = false,
  by            = "machine draft",
  on            = "2026-11-21",
  regions       = {
    head       = {
      title = "Cabeza",
    },
    neck       = {
      title = "Cuello",
    },
    shoulders  = {
      title = "Hombros",
    },
    chest      = {
      title = "Pecho",
    },
    abdomen    = {
      title = "Abdomen",
    },
    upper_back = {
      title = "Parte alta de la espalda",
    },
    lower_back = {
      title = "Parte baja de la espalda",
    },
    buttocks   = {
      title = "Glúteos",
    },
    arms       = {
      title = "Brazos",
    },
    hands      = {
      title = "Manos",
    },
    thighs     = {
      title = "Muslos",
    },
    calves     = {
      title = "Pantorrillas",
    },
    feet       = {
      title = "Pies",
    },
  },
  region_groups = {
    trunk         = {
      title = "Tronco",
    },
    back          = {
      title = "Espalda",
    },
    spine_regions = {
      title = "Cuello y espalda",
    },
    legs          = {
      title = "Piernas",
    },
    lower_limb    = {
      title = "Piernas y glúteos",
    },
    limbs         = {
      title = "Brazos y piernas",
    },
    axial         = {
      title = "Cabeza, cuello, hombros y tronco",
    },
    whole_body    = {
      title = "Cuerpo entero",
    },
  },
}
