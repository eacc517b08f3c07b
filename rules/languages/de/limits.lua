-- German texts of the limits. Drafted by machine; to be reviewed by a clinician.
translate "de" {
  reviewed = false,
  by       = "machine draft",
  on       = "2026-11-21",
  limits   = {
    acute_weeks              = {
      title = "Wochen, unter denen Schmerz als akut gilt",
      of    = "5ab0fbed",
    },
    chronic_weeks            = {
      title = "Wochen, über denen Schmerz als chronisch gilt",
      of    = "2a0846c8",
    },
    older_age                = {
      title = "Alter, ab dem Regeln für Ältere gelten",
      of    = "e9f838b4",
    },
    very_old_age             = {
      title = "Alter, ab dem Sitzungen kürzer und leichter sind",
      of    = "c17b4486",
    },
    fever_temperature        = {
      title = "Temperatur, die als Fieber zählt",
      of    = "e732c511",
    },
    trauma_recent_weeks      = {
      title = "Wochen, in denen ein schwerer Unfall ein Notfall ist",
      of    = "7f39c1c7",
    },
    minor_trauma_age         = {
      title = "Alter, ab dem ein leichter Sturz einen Knochen brechen kann",
      of    = "14671fcf",
    },
    new_back_pain_weeks      = {
      title = "Wochen, in denen Rückenschmerz bei einem Menschen mit Krebs als neu gilt",
      of    = "30418134",
    },
    weak_flags_needed        = {
      title = "Schwache Zeichen, die zusammen eine Untersuchung brauchen",
      of    = "f66153ab",
    },
    weak_flag_young_age      = {
      title = "Alter, unter dem Rückenschmerz ein schwaches Zeichen ist",
      of    = "a3349f34",
    },
    weak_flag_old_age        = {
      title = "Alter, ab dem neuer Rückenschmerz ein schwaches Zeichen ist",
      of    = "6f243bec",
    },
    vessel_age               = {
      title = "Alter, ab dem reißender Schmerz an ein Blutgefäß denken lässt",
      of    = "a64e9b06",
    },
    morning_stiffness_limit  = {
      title = "Morgensteifigkeit, die an eine Entzündung denken lässt",
      of    = "a33bc81f",
    },
    inflammatory_age         = {
      title = "Alter, unter dem das Entzündungsmuster zählt",
      of    = "653e9119",
    },
    inflammatory_weeks       = {
      title = "Wochen, ab denen das Entzündungsmuster zählt",
      of    = "0e71e5fc",
    },
    clot_recent_months       = {
      title = "Monate nach einem Gerinnsel, in denen eine Freigabe nötig ist",
      of    = "ce5b0f35",
    },
    inr_high                 = {
      title = "INR-Wert, über dem eine Freigabe nötig ist",
      of    = "b62a86db",
    },
    platelets_refuse         = {
      title = "Blutplättchen, unter denen keine Massage stattfindet",
      of    = "6277cad8",
    },
    platelets_clearance      = {
      title = "Blutplättchen, unter denen eine Freigabe nötig ist",
      of    = "c142c4d7",
    },
    platelets_light          = {
      title = "Blutplättchen, unter denen der Druck leicht ist",
      of    = "e391a985",
    },
    bp_crisis_systolic       = {
      title = "Oberer Blutdruckwert für eine ärztliche Untersuchung am selben Tag",
      of    = "e6eb6a0f",
    },
    bp_crisis_diastolic      = {
      title = "Unterer Blutdruckwert für eine ärztliche Untersuchung am selben Tag",
      of    = "220a9665",
    },
    bp_high_systolic         = {
      title = "Oberer Blutdruckwert, der eine Freigabe braucht",
      of    = "e4c3fa5d",
    },
    bp_high_diastolic        = {
      title = "Unterer Blutdruckwert, der eine Freigabe braucht",
      of    = "a6bee248",
    },
    heart_event_recent_weeks = {
      title = "Wochen nach einem Herzereignis, in denen eine Freigabe nötig ist",
      of    = "fd35b4da",
    },
    stroke_recent_weeks      = {
      title = "Wochen nach einem Schlaganfall, in denen eine Freigabe nötig ist",
      of    = "3b78e5b7",
    },
    chemo_recent_weeks       = {
      title = "Wochen nach Chemo- oder Strahlentherapie, in denen eine Freigabe nötig ist",
      of    = "f0d5539b",
    },
    surgery_recent_weeks     = {
      title = "Wochen nach einer Operation, in denen eine Freigabe nötig ist",
      of    = "1b2c6c9f",
    },
    surgery_major_weeks      = {
      title = "Wochen nach einer Operation an Wirbelsäule, Herz oder Gelenken, in denen eine Freigabe nötig ist",
      of    = "dd311e01",
    },
    postpartum_weeks         = {
      title = "Wochen nach einer Geburt, in denen eine Freigabe nötig ist",
      of    = "e362985f",
    },
    caesarean_weeks          = {
      title = "Wochen nach einem Kaiserschnitt, in denen eine Freigabe nötig ist",
      of    = "022c396a",
    },
    pregnancy_age_from       = {
      title = "Alter, ab dem nach Schwangerschaft gefragt wird",
      of    = "527ed052",
    },
    pregnancy_age_to         = {
      title = "Alter, bis zu dem nach Schwangerschaft gefragt wird",
      of    = "896e783e",
    },
    fresh_injury_days        = {
      title = "Tage, in denen eine Verletzung als frisch gilt",
      of    = "43a2f40d",
    },
    injection_rest_days      = {
      title = "Tage, in denen eine Injektionsstelle in Ruhe gelassen wird",
      of    = "9d7bb6a8",
    },
    sedative_hours           = {
      title = "Stunden mit leichtem Druck nach einem Beruhigungsmittel",
      of    = "c307195b",
    },
    sedative_rise_hours      = {
      title = "Stunden nach einem Beruhigungsmittel, in denen man langsam aufsteht",
      of    = "da38800e",
    },
    first_session_minutes    = {
      title = "Längste erste Sitzung",
      of    = "d726fae2",
    },
    first_session_pressure   = {
      title = "Festester Druck einer ersten Sitzung",
      of    = "daeb1b73",
    },
    cautious_minutes         = {
      title = "Längste Sitzung, wenn der Körper wenig verträgt",
      of    = "f8d45b77",
    },
    mild_frailty_minutes     = {
      title = "Längste Sitzung bei leichter Gebrechlichkeit oder hohem Alter",
      of    = "c2b163c4",
    },
    spasm_nrs                = {
      title = "Schmerz, ab dem eine Verkrampfung leicht behandelt wird",
      of    = "e81dbf61",
    },
    severe_nrs               = {
      title = "Schmerz, der als stark gilt",
      of    = "e5c8f0c8",
    },
    mild_nrs                 = {
      title = "Schmerz, der als gering gilt",
      of    = "716b3854",
    },
    high_stress              = {
      title = "Stress, der als hoch gilt",
      of    = "5394083d",
    },
    exercise_soreness_hours  = {
      title = "Stunden, in denen Muskelkater behandelt wird",
      of    = "874776bb",
    },
    event_rest_days          = {
      title = "Tage vor einem Wettkampf ohne tiefe Arbeit",
      of    = "7ba8bd58",
    },
    high_body_mass_index     = {
      title = "Body-Mass-Index, ab dem die Bauchlage vermieden wird",
      of    = "140c6607",
    },
    largest_minutes          = {
      title = "Längste Sitzung eines Plans",
      of    = "3f58f126",
    },
    usual_minutes            = {
      title = "Längste Sitzung, wenn nicht mehr gewünscht wird",
      of    = "d7fe2324",
    },
    largest_frequency        = {
      title = "Meiste Sitzungen in der Woche in einem Plan",
      of    = "61e96985",
    },
    largest_course           = {
      title = "Meiste Sitzungen vor einer förmlichen Überprüfung",
      of    = "cd2e1476",
    },
    budget_low               = {
      title = "Bezahlbare Sitzungen im Monat, die als wenige gelten",
      of    = "2227fd36",
    },
    time_low_minutes         = {
      title = "Minuten in der Woche, die als wenig Zeit gelten",
      of    = "ef3782d7",
    },
    lasting_soreness_hours   = {
      title = "Stunden der Wundheit, die eine zu starke Sitzung zeigen",
      of    = "b82c168e",
    },
    meaningful_percent       = {
      title = "Rückgang des Schmerzes, der als bedeutsam gilt",
      of    = "a4d82855",
    },
    meaningful_odi_points    = {
      title = "Rückgang des Oswestry-Index, der als bedeutsam gilt",
      of    = "cbc29221",
    },
    meaningful_rmdq_points   = {
      title = "Rückgang des Roland-Morris-Werts, der als bedeutsam gilt",
      of    = "c28df2c0",
    },
    first_review_sessions    = {
      title = "Sitzungen, nach denen die Form gewechselt wird, wenn sich nichts verändert hat",
      of    = "4f167ce8",
    },
    futility_sessions        = {
      title = "Sitzungen, nach denen die Reihe endet, wenn sich nichts verändert hat",
      of    = "b46a02ba",
    },
    worse_sessions           = {
      title = "Sitzungen hintereinander mit Verschlechterung, die die Reihe beenden",
      of    = "26b30b87",
    },
    escalation_weeks         = {
      title = "Wochen der Verschlechterung, nach denen ärztlich untersucht werden sollte",
      of    = "18526df7",
    },
    persistence_weeks        = {
      title = "Wochen, nach denen Schmerz oder Behandlung ohne Gewinn angeschaut werden sollte",
      of    = "afb3d475",
    },
    odi_moderate             = {
      title = "Oswestry-Index, über dem die Einschränkung mittelgradig ist",
      of    = "7d104c42",
    },
    odi_severe               = {
      title = "Oswestry-Index, über dem die Einschränkung schwer ist",
      of    = "53bbec73",
    },
    start_back_medium        = {
      title = "STarT-Back-Gesamtwert, ab dem das Risiko mittel ist",
      of    = "fc3d9633",
    },
    start_back_high          = {
      title = "Psychosozialer STarT-Back-Wert, ab dem das Risiko hoch ist",
      of    = "8edab237",
    },
    positive_screen          = {
      title = "PHQ-2- oder GAD-2-Wert, der als auffällig gilt",
      of    = "4e502e1e",
    },
    yellow_flags_needed      = {
      title = "Psychosoziale Risikozeichen, die zusammen psychologische Unterstützung nahelegen",
      of    = "ee8ccc44",
    },
    pain_programme_weeks     = {
      title = "Wochen mit Schmerz, ab denen ein Schmerzprogramm eine Möglichkeit ist",
      of    = "75c1690b",
    },
    work_absence_limit       = {
      title = "Wochen ohne Arbeit, die als lang gelten",
      of    = "b036dcda",
    },
    repeated_falls           = {
      title = "Stürze in einem Jahr, die ein Sturzangebot nahelegen",
      of    = "a8301013",
    },
    sleep_weeks              = {
      title = "Wochen mit Schmerz, ab denen der Schlaf angesprochen wird",
      of    = "5150c7c1",
    },
  },
}
