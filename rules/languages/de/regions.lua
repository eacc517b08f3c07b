-- German texts of the regions. Drafted by machine; to be reviewed by a clinician.
translate "de" {
  reviewed      = false,
  by            = "machine draft",
  on            = "2026-11-21",
  regions       = {
    head       = {
      title = "Kopf",
      of    = "1c1fe046",
    },
    neck       = {
      title = "Nacken und Hals",
      of    = "1edc14d9",
    },
    shoulders  = {
      title = "Schultern",
      of    = "d71945f0",
    },
    chest      = {
      title = "Brust",
      of    = "a4bc1a9d",
    },
    abdomen    = {
      title = "Bauch",
      of    = "c5503f4e",
    },
    upper_back = {
      title = "Oberer Rücken",
      of    = "2ed5acd0",
    },
    lower_back = {
      title = "Unterer Rücken",
      of    = "b09983c8",
    },
    buttocks   = {
      title = "Gesäß",
      of    = "5be4e430",
    },
    arms       = {
      title = "Arme",
      of    = "7227b7e3",
    },
    hands      = {
      title = "Hände",
      of    = "d238e26a",
    },
    thighs     = {
      title = "Oberschenkel",
      of    = "694d2bec",
    },
    calves     = {
      title = "Waden",
      of    = "7c0ad998",
    },
    feet       = {
      title = "Füße",
      of    = "591552c9",
    },
  },
  region_groups = {
    trunk         = {
      title = "Rumpf",
      of    = "a711a1de",
    },
    back          = {
      title = "Rücken",
      of    = "23e04c97",
    },
    spine_regions = {
      title = "Nacken und Rücken",
      of    = "347133b0",
    },
    legs          = {
      title = "Beine",
      of    = "38935325",
    },
    lower_limb    = {
      title = "Beine und Gesäß",
      of    = "3ddc7c4d",
    },
    limbs         = {
      title = "Arme und Beine",
      of    = "1f833a41",
    },
    axial         = {
      title = "Kopf, Nacken, Schultern und Rumpf",
      of    = "5e05a417",
    },
    whole_body    = {
      title = "Ganzer Körper",
      of    = "b9d177ba",
    },
  },
}
