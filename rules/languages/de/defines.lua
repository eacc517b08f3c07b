-- German texts of the defines. Drafted by machine; to be reviewed by a clinician.
translate "de" {
  reviewed = false,
  by       = "machine draft",
  on       = "2026-11-21",
  defines  = {
    back_pain            = {
      title = "Rückenschmerz",
      of    = "076287b1",
    },
    radicular            = {
      title = "Zeichen eines gereizten Nervs im Bein",
      of    = "e06c6307",
    },
    back_or_leg_pain     = {
      title = "Rücken- oder Beinschmerz",
      of    = "656e9e64",
    },
    acute                = {
      title = "Akuter Schmerz",
      of    = "136b5c24",
    },
    subacute             = {
      title = "Subakuter Schmerz",
      of    = "814f7bf9",
    },
    chronic              = {
      title = "Chronischer Schmerz",
      of    = "ef972405",
    },
    fever                = {
      title = "Fieber",
      of    = "5f42a5ec",
    },
    weak_flags           = {
      title = "Zahl der schwachen Warnzeichen",
      of    = "8f99a132",
    },
    pregnant             = {
      title = "Schwanger",
      of    = "b6de80e4",
    },
    bleeding_medicines   = {
      title = "Zahl der Arzneimittel, die zu Blutungen beitragen",
      of    = "a9345fdd",
    },
    manipulation_barred  = {
      title = "Ein Grund gegen Manipulation",
      of    = "de15f6be",
    },
    first_session        = {
      title = "Erste Sitzung",
      of    = "56c83a4e",
    },
    nrs_drop_percent     = {
      title = "Rückgang des Schmerzes in Prozent",
      of    = "9a200b04",
    },
    odi_drop             = {
      title = "Rückgang des Oswestry-Index in Punkten",
      of    = "3d997b65",
    },
    rmdq_drop            = {
      title = "Rückgang des Roland-Morris-Werts in Punkten",
      of    = "b97688c8",
    },
    peg_drop_percent     = {
      title = "Rückgang des PEG-Werts in Prozent",
      of    = "d2a1f48f",
    },
    meaningful_change    = {
      title = "Bedeutsame Veränderung",
      of    = "8973ce37",
    },
    change_measured      = {
      title = "Die Veränderung wurde gemessen",
      of    = "94247e87",
    },
    no_meaningful_change = {
      title = "Keine bedeutsame Veränderung",
      of    = "285e9ccc",
    },
    bmi                  = {
      title = "Body-Mass-Index",
      of    = "1c6d0af5",
    },
    yellow_flags         = {
      title = "Zahl der psychosozialen Risikozeichen (gelbe Flaggen)",
      of    = "283efa8c",
    },
  },
}
