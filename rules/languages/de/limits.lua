-- German texts of the limits. Drafted by machine; to be reviewed by a clinician.
translate "de" {
  reviewed = false,
  by       = "machine draft",
  on       = "2026-11-21",
  limits   = {
    acute_weeks              = {
      title = "Wochen, unter denen Schmerz als akut gilt",
    },
    chronic_weeks            = {
      title = "Wochen, über denen Schmerz als chronisch gilt",
    },
    older_age                = {
      title = "Alter, ab dem Regeln für Ältere gelten",
    },
    very_old_age             = {
      title = "Alter, ab dem Sitzungen kürzer und leichter sind",
    },
    fever_temperature        = {
      title = "Temperatur, die als Fieber zählt",
    },
    trauma_recent_weeks      = {
      title = "Wochen, in denen ein schwerer Unfall ein Notfall ist",
    },
    minor_trauma_age         = {
      title = "Alter, ab dem ein leichter Sturz einen Knochen brechen kann",
    },
    new_back_pain_weeks      = {
      title = "Wochen, in denen Rückenschmerz bei einem Menschen mit Krebs als neu gilt",
    },
    weak_flags_needed        = {
      title = "Schwache Zeichen, die zusammen eine Untersuchung brauchen",
    },
    weak_flag_young_age      = {
      title = "Alter, unter dem Rückenschmerz ein schwaches Zeichen ist",
    },
    weak_flag_old_age        = {
      title = "Alter, ab dem neuer Rückenschmerz ein schwaches Zeichen ist",
    },
    vessel_age               = {
      title = "Alter, ab dem reißender Schmerz an ein Blutgefäß denken lässt",
    },
    morning_stiffness_limit  = {
      title = "Morgensteifigkeit, die an eine Entzündung denken lässt",
    },
    inflammatory_age         = {
      title = "Alter, unter dem das Entzündungsmuster zählt",
    },
    inflammatory_weeks       = {
      title = "Wochen, ab denen das Entzündungsmuster zählt",
    },
    clot_recent_months       = {
      title = "Monate nach einem Gerinnsel, in denen eine Freigabe nötig ist",
    },
    inr_high                 = {
      title = "INR-Wert, über dem eine Freigabe nötig ist",
    },
    platelets_refuse         = {
      title = "Blutplättchen, unter denen keine Massage stattfindet",
    },
    platelets_clearance      = {
      title = "Blutplättchen, unter denen eine Freigabe nötig ist",
    },
    platelets_light          = {
      title = "Blutplättchen, unter denen der Druck leicht ist",
    },
    bp_crisis_systolic       = {
      title = "Oberer Blutdruckwert für eine ärztliche Untersuchung am selben Tag",
    },
    bp_crisis_diastolic      = {
      title = "Unterer Blutdruckwert für eine ärztliche Untersuchung am selben Tag",
    },
    bp_high_systolic         = {
      title = "Oberer Blutdruckwert, der eine Freigabe braucht",
    },
    bp_high_diastolic        = {
      title = "Unterer Blutdruckwert, der eine Freigabe braucht",
    },
    heart_event_recent_weeks = {
      title = "Wochen nach einem Herzereignis, in denen eine Freigabe nötig ist",
    },
    stroke_recent_weeks      = {
      title = "Wochen nach einem Schlaganfall, in denen eine Freigabe nötig ist",
    },
    chemo_recent_weeks       = {
      title = "Wochen nach Chemo- oder Strahlentherapie, in denen eine Freigabe nötig ist",
    },
    surgery_recent_weeks     = {
      title = "Wochen nach einer Operation, in denen eine Freigabe nötig ist",
    },
    surgery_major_weeks      = {
      title = "Wochen nach einer Operation an Wirbelsäule, Herz oder Gelenken, in denen eine Freigabe nötig ist",
    },
    postpartum_weeks         = {
      title = "Wochen nach einer Geburt, in denen eine Freigabe nötig ist",
    },
    caesarean_weeks          = {
      title = "Wochen nach einem Kaiserschnitt, in denen eine Freigabe nötig ist",
    },
    pregnancy_age_from       = {
      title = "Alter, ab dem nach Schwangerschaft gefragt wird",
    },
    pregnancy_age_to         = {
      title = "Alter, bis zu dem nach Schwangerschaft gefragt wird",
    },
    fresh_injury_days        = {
      title = "Tage, in denen eine Verletzung als frisch gilt",
    },
    injection_rest_days      = {
      title = "Tage, in denen eine Injektionsstelle in Ruhe gelassen wird",
    },
    sedative_hours           = {
      title = "Stunden mit leichtem Druck nach einem Beruhigungsmittel",
    },
    sedative_rise_hours      = {
      title = "Stunden nach einem Beruhigungsmittel, in denen man langsam aufsteht",
    },
    first_session_minutes    = {
      title = "Längste erste Sitzung",
    },
    first_session_pressure   = {
      title = "Festester Druck einer ersten Sitzung",
    },
    cautious_minutes         = {
      title = "Längste Sitzung, wenn der Körper wenig verträgt",
    },
    mild_frailty_minutes     = {
      title = "Längste Sitzung bei leichter Gebrechlichkeit oder hohem Alter",
    },
    spasm_nrs                = {
      title = "Schmerz, ab dem eine Verkrampfung leicht behandelt wird",
    },
    severe_nrs               = {
      title = "Schmerz, der als stark gilt",
    },
    mild_nrs                 = {
      title = "Schmerz, der als gering gilt",
    },
    high_stress              = {
      title = "Stress, der als hoch gilt",
    },
    exercise_soreness_hours  = {
      title = "Stunden, in denen Muskelkater behandelt wird",
    },
    event_rest_days          = {
      title = "Tage vor einem Wettkampf ohne tiefe Arbeit",
    },
    high_body_mass_index     = {
      title = "Body-Mass-Index, ab dem die Bauchlage vermieden wird",
    },
    largest_minutes          = {
      title = "Längste Sitzung eines Plans",
    },
    usual_minutes            = {
      title = "Längste Sitzung, wenn nicht mehr gewünscht wird",
    },
    largest_frequency        = {
      title = "Meiste Sitzungen in der Woche in einem Plan",
    },
    largest_course           = {
      title = "Meiste Sitzungen vor einer förmlichen Überprüfung",
    },
    budget_low               = {
      title = "Bezahlbare Sitzungen im Monat, die als wenige gelten",
    },
    time_low_minutes         = {
      title = "Minuten in der Woche, die als wenig Zeit gelten",
    },
    lasting_soreness_hours   = {
      title = "Stunden der Wundheit, die eine zu starke Sitzung zeigen",
    },
    meaningful_percent       = {
      title = "Rückgang des Schmerzes, der als bedeutsam gilt",
    },
    meaningful_odi_points    = {
      title = "Rückgang des Oswestry-Index, der als bedeutsam gilt",
    },
    meaningful_rmdq_points   = {
      title = "Rückgang des Roland-Morris-Werts, der als bedeutsam gilt",
    },
    first_review_sessions    = {
      title = "Sitzungen, nach denen die Form gewechselt wird, wenn sich nichts verändert hat",
    },
    futility_sessions        = {
      title = "Sitzungen, nach denen die Reihe endet, wenn sich nichts verändert hat",
    },
    worse_sessions           = {
      title = "Sitzungen hintereinander mit Verschlechterung, die die Reihe beenden",
    },
    escalation_weeks         = {
      title = "Wochen der Verschlechterung, nach denen ärztlich untersucht werden sollte",
    },
    persistence_weeks        = {
      title = "Wochen, nach denen Schmerz oder Behandlung ohne Gewinn angeschaut werden sollte",
    },
    odi_moderate             = {
      title = "Oswestry-Index, über dem die Einschränkung mittelgradig ist",
    },
    odi_severe               = {
      title = "Oswestry-Index, über dem die Einschränkung schwer ist",
    },
    start_back_medium        = {
      title = "STarT-Back-Gesamtwert, ab dem das Risiko mittel ist",
    },
    start_back_high          = {
      title = "Psychosozialer STarT-Back-Wert, ab dem das Risiko hoch ist",
    },
    positive_screen          = {
      title = "PHQ-2- oder GAD-2-Wert, der als auffällig gilt",
    },
    yellow_flags_needed      = {
      title = "Psychosoziale Risikozeichen, die zusammen psychologische Unterstützung nahelegen",
    },
    pain_programme_weeks     = {
      title = "Wochen mit Schmerz, ab denen ein Schmerzprogramm eine Möglichkeit ist",
    },
    work_absence_limit       = {
      title = "Wochen ohne Arbeit, die als lang gelten",
    },
    repeated_falls           = {
      title = "Stürze in einem Jahr, die ein Sturzangebot nahelegen",
    },
    sleep_weeks              = {
      title = "Wochen mit Schmerz, ab denen der Schlaf angesprochen wird",
    },
  },
}
