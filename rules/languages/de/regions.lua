-- German texts of the regions. Drafted by machine; to be reviewed by a clinician.
translate "de" {
  reviewed      = false,
  by            = "machine draft",
  on            = "2026-11-21",
  regions       = {
    head       = {
      title = "Kopf",
    },
    neck       = {
      title = "Nacken und Hals",
    },
    shoulders  = {
      title = "Schultern",
    },
    chest      = {
      title = "Brust",
    },
    abdomen    = {
      title = "Bauch",
    },
    upper_back = {
      title = "Oberer Rücken",
    },
    lower_back = {
      title = "Unterer Rücken",
    },
    buttocks   = {
      title = "Gesäß",
    },
    arms       = {
      title = "Arme",
    },
    hands      = {
      title = "Hände",
    },
    thighs     = {
      title = "Oberschenkel",
    },
    calves     = {
      title = "Waden",
    },
    feet       = {
      title = "Füße",
    },
  },
  region_groups = {
    trunk         = {
      title = "Rumpf",
    },
    back          = {
      title = "Rücken",
    },
    spine_regions = {
      title = "Nacken und Rücken",
    },
    legs          = {
      title = "Beine",
    },
    lower_limb    = {
      title = "Beine und Gesäß",
    },
    limbs         = {
      title = "Arme und Beine",
    },
    axial         = {
      title = "Kopf, Nacken, Schultern und Rumpf",
    },
    whole_body    = {
      title = "Ganzer Körper",
    },
  },
}
