-- German texts of the defines. Drafted by machine; to be reviewed by a clinician.
translate "de" {
  reviewed = false,
  by       = "machine draft",
  on       = "2026-11-21",
  defines  = {
    back_pain            = {
      title = "Rückenschmerz",
    },
    radicular            = {
      title = "Zeichen eines gereizten Nervs im Bein",
    },
    back_or_leg_pain     = {
      title = "Rücken- oder Beinschmerz",
    },
    acute                = {
      title = "Akuter Schmerz",
    },
    subacute             = {
      title = "Subakuter Schmerz",
    },
    chronic              = {
      title = "Chronischer Schmerz",
    },
    fever                = {
      title = "Fieber",
    },
    weak_flags           = {
      title = "Zahl der schwachen Warnzeichen",
    },
    pregnant             = {
      title = "Schwanger",
    },
    bleeding_medicines   = {
      title = "Zahl der Arzneimittel, die zu Blutungen beitragen",
    },
    manipulation_barred  = {
      title = "Ein Grund gegen Manipulation",
    },
    first_session        = {
      title = "Erste Sitzung",
    },
    nrs_drop_percent     = {
      title = "Rückgang des Schmerzes in Prozent",
    },
    odi_drop             = {
      title = "Rückgang des Oswestry-Index in Punkten",
    },
    rmdq_drop            = {
      title = "Rückgang des Roland-Morris-Werts in Punkten",
    },
    peg_drop_percent     = {
      title = "Rückgang des PEG-Werts in Prozent",
    },
    meaningful_change    = {
      title = "Bedeutsame Veränderung",
    },
    change_measured      = {
      title = "Die Veränderung wurde gemessen",
    },
    no_meaningful_change = {
      title = "Keine bedeutsame Veränderung",
    },
    bmi                  = {
      title = "Body-Mass-Index",
    },
    yellow_flags         = {
      title = "Zahl der psychosozialen Risikozeichen (gelbe Flaggen)",
    },
  },
}
