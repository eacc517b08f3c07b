-- German texts of the catalogues. Drafted by machine; to be reviewed by a clinician.
translate "de" {
  reviewed         = false,
  by               = "machine draft",
  on               = "2026-11-21",
  advice           = {
    adv_stay_active        = {
      text = "Bleiben Sie in Bewegung und tun Sie Ihre täglichen Dinge, soweit Sie können. Vermeiden Sie Bettruhe.",
    },
    adv_good_outlook       = {
      text = "Die meisten neuen Rückenschmerzen lassen in den folgenden Wochen nach.",
    },
    adv_red_flag_watch     = {
      text = "Holen Sie sofort Hilfe bei: Taubheit zwischen den Beinen oder um den After; neuen Problemen mit Blase oder Darm; neuer oder zunehmender Schwäche eines Beins; Fieber mit Rückenschmerzen; einer pulsierenden Schwellung im Bauch oder plötzlichem, sehr starkem Schmerz mit Ohnmacht; einer neu geschwollenen, warmen oder schmerzhaften Wade; Brustschmerz oder Atemnot.",
    },
    adv_heat               = {
      text = "Eine Wärmepackung für 15-20 Minuten mit einem Tuch dazwischen kann neuen Schmerz lindern. Nicht auf tauber Haut verwenden.",
    },
    adv_cold_optional      = {
      text = "Eine eingewickelte Kältepackung für bis zu 15 Minuten, wenn es guttut.",
    },
    adv_exercise_start     = {
      text = "Beginnen Sie zu Hause mit leichtem Gehen oder Übungen und steigern Sie Woche für Woche.",
    },
    adv_disclose_history   = {
      text = "Sagen Sie der massierenden Person alle Erkrankungen, Operationen, Arzneimittel und Allergien.",
    },
    adv_speak_up           = {
      text = "Sagen Sie es sofort, wenn Druck wehtut. Nichts muss ausgehalten werden: Der Schmerz während der Arbeit sollte unter 4-5 von 10 bleiben.",
    },
    adv_check_credentials  = {
      text = "Prüfen Sie Zulassung und Erfahrung der massierenden Person.",
    },
    adv_arrive_early       = {
      text = "Kommen Sie früh, um den Fragebogen auszufüllen.",
    },
    adv_draping_choice     = {
      text = "Ziehen Sie sich nur so weit aus, wie Sie mögen. Sie werden zugedeckt, und Kleidung darf anbleiben.",
    },
    adv_no_heavy_meal      = {
      text = "In den ein bis zwei Stunden davor keine schwere Mahlzeit.",
    },
    adv_hydrate            = {
      text = "Trinken Sie so, wie Sie es sonst tun.",
    },
    adv_fluid_limit        = {
      text = "Halten Sie die Trinkmenge ein, die Ihr Behandlungsteam festgelegt hat.",
    },
    adv_breathing          = {
      text = "Langsames Atmen oder eine Entspannungsübung vor und während der Sitzung kann Ihnen helfen, zur Ruhe zu kommen.",
    },
    adv_rest_after         = {
      text = "Schonen Sie sich für den Rest des Tages und vermeiden Sie große Anstrengung.",
    },
    adv_rise_slowly        = {
      text = "Setzen Sie sich nach der Sitzung langsam auf und fahren Sie erst, wenn Sie sich wach fühlen.",
    },
    adv_soreness_expect    = {
      text = "Leichte Wundheit bis etwa 36 Stunden kann vorkommen. Wenn sie länger dauert oder stechend ist, rufen Sie an.",
    },
    adv_patch_test         = {
      text = "Testen Sie jedes Mittel zuerst an einer kleinen Hautstelle oder bringen Sie Ihre eigene unparfümierte Lotion mit.",
    },
    adv_self_massage_safe  = {
      text = "Zu Hause: sanft, nur auf Muskeln, 5-10 Minuten. Nie auf den Knochen der Wirbelsäule, vorn am Hals, auf Krampfadern oder tauben Stellen.",
    },
    adv_device_limits      = {
      text = "Geräte: 1-2 Minuten je Stelle auf der niedrigsten Stufe. Hören Sie auf, wenn blaue Flecken entstehen. Bei dunklem Urin danach ist sofort Hilfe nötig.",
    },
    adv_ergonomics         = {
      text = "Wechseln Sie die Haltung, machen Sie alle 30-60 Minuten eine Pause, stellen Sie Sitz und Bildschirm ein und heben Sie nah am Körper.",
    },
    adv_sleep              = {
      text = "Halten Sie regelmäßige Zeiten ein; ein Kissen zwischen oder unter den Knien kann das Liegen angenehmer machen.",
    },
    adv_pacing             = {
      text = "Planen Sie Aktivität in Schritten; tun Sie an guten Tagen nicht zu viel und an schlechten nicht zu wenig.",
    },
    adv_medicine_no_change = {
      text = "Ändern oder beenden Sie kein Arzneimittel ohne die verordnende Person.",
    },
    adv_glucose            = {
      text = "Messen Sie Ihren Zucker, essen Sie wie gewohnt und nehmen Sie etwas zu essen mit. Die Stelle der letzten Injektion in Ruhe lassen.",
    },
    adv_track_outcome      = {
      text = "Notieren Sie jede Woche Ihren Schmerz von 0 bis 10 und ein Maß für das, was Sie tun können.",
    },
    adv_stop_rules         = {
      text = "Hören Sie auf und holen Sie Hilfe, wenn neue Taubheit, Schwäche, starker Schmerz oder Schwellung auftritt.",
    },
    adv_pregnancy_position = {
      text = "Liegen Sie gestützt auf der Seite; vermeiden Sie später in der Schwangerschaft, flach auf dem Rücken zu liegen.",
    },
    adv_cost_options       = {
      text = "Um Kosten zu sparen: Massageschulen, weniger, dafür längere Sitzungen, Methoden für zu Hause; fragen Sie nach Versicherung oder Zuschüssen.",
    },
    adv_myths              = {
      text = "Massage entfernt keine Giftstoffe, löst kein Narbengewebe auf, rückt keine Knochen zurecht und korrigiert keine Haltung.",
    },
    adv_bring_clearance    = {
      text = "Nehmen Sie die schriftliche Freigabe zu jeder Sitzung mit.",
    },
  },
  doses            = {
    D01 = {
      title    = "Akuter Schmerz, keine Grenzen",
      reassess = "nach 2 Sitzungen oder 2 Wochen",
      note     = "Die meisten neuen Rückenschmerzen lassen ohne Behandlung nach.",
    },
    D02 = {
      title    = "Akuter Schmerz mit Verkrampfung oder starkem Schmerz",
      reassess = "nach jeder Sitzung",
    },
    D03 = {
      title       = "Subakuter Schmerz",
      reassess    = "nach 4 Sitzungen",
      maintenance = "zwei weitere Sitzungen im Abstand von zwei Wochen, dann Schluss",
    },
    D04 = {
      title       = "Chronischer Schmerz",
      reassess    = "nach 4 Sitzungen und am Ende",
      maintenance = "alle 2-4 Wochen für höchstens 12 Wochen, dann beenden und überprüfen",
    },
    D05 = {
      title       = "Chronischer Schmerz, am Anfang mehr",
      reassess    = "nach 4 Sitzungen",
      maintenance = "alle 2-4 Wochen für höchstens 12 Wochen, dann beenden und überprüfen",
      note        = "Aus Studien zu Nackenschmerzen übernommen.",
    },
    D06 = {
      title    = "Schub eines chronischen Schmerzes",
      reassess = "nach 2 Sitzungen; danach zurück zum vorherigen Plan",
    },
    D07 = {
      title    = "Zeichen im Bein, stabil und untersucht",
      reassess = "nach 2 Sitzungen; nur weitermachen, wenn die Zeichen im Bein nicht schlimmer sind",
    },
    D08 = {
      title    = "Sportliches Training",
      reassess = "nach 4 Sitzungen",
      note     = "Während des Trainingsblocks; leichter in den 48 Stunden vor einem Wettkampf.",
    },
    D09 = {
      title    = "Muskelkater nach Anstrengung",
      reassess = "am nächsten Tag",
      note     = "Innerhalb von 72 Stunden nach der Anstrengung; gegen Muskelkater und für Beweglichkeit.",
    },
    D10 = {
      title       = "Älterer Mensch, kräftig",
      reassess    = "nach 3 Sitzungen",
      maintenance = "alle 2-4 Wochen für höchstens 12 Wochen, dann beenden und überprüfen",
    },
    D11 = {
      title    = "Gebrechlichkeit oder hohes Alter",
      reassess = "nach jeder Sitzung",
      note     = "Zum Wohlbefinden.",
    },
    D12 = {
      title    = "Schwangerschaft, zweites oder drittes Drittel, ohne Komplikationen",
      reassess = "nach jeder Sitzung; die Schwangerschaftsbetreuung prüft",
    },
    D13 = {
      title       = "Viel Stress, wenig Schmerz",
      reassess    = "nach 3 Sitzungen",
      maintenance = "alle zwei Wochen, nach Wunsch",
    },
    D14 = {
      title       = "Fibromyalgie oder ausgebreiteter Schmerz",
      reassess    = "nach 2 Sitzungen",
      maintenance = "nach Wunsch",
      note        = "Beginnen Sie mit 20-30 Minuten und steigern Sie bis 45.",
    },
    D15 = {
      title       = "Medizinische Grenze",
      reassess    = "nach jeder Sitzung",
      maintenance = "wie mit dem Behandlungsteam vereinbart",
    },
    D16 = {
      title    = "Massage zu Hause",
      reassess = "nach 2 Wochen",
      note     = "Die Minuten gelten je Stelle. Hören Sie auf, wenn Wundheit länger als 24 Stunden dauert.",
    },
    D17 = {
      title       = "Massage im Stuhl",
      reassess    = "nach 4 Sitzungen",
      maintenance = "nach Wunsch",
    },
  },
  positions        = {
    prone_ok         = {
      title = "Bauchlage",
      text  = "Auf dem Bauch liegen, wenn es angenehm ist.",
    },
    side_lying       = {
      title = "Seitenlage",
      text  = "Auf der Seite liegen mit einem Kissen unter dem Kopf und zwischen den Knien.",
    },
    supine_supported = {
      title = "Rückenlage, gestützt",
      text  = "Auf dem Rücken liegen mit gestützten Knien.",
    },
    semi_reclined    = {
      title = "Halb zurückgelehnt",
      text  = "Halb sitzen, Rücken und Knie gestützt.",
    },
    seated           = {
      title = "Im Sitzen",
      text  = "Auf einem Stuhl sitzen und sich auf eine Stütze lehnen.",
    },
  },
  products         = {
    unscented      = {
      title = "Unparfümiertes Mittel",
      text  = "Öl oder Lotion ohne jeden Duft.",
    },
    no_nut_oil     = {
      title = "Kein Nussöl",
      text  = "Kein Öl aus Nüssen oder Samen: die Liste der Inhaltsstoffe lesen.",
    },
    no_oil         = {
      title = "Kein Öl",
      text  = "Arbeit ohne Öl oder Lotion.",
    },
    hypoallergenic = {
      title = "Hypoallergenes Mittel",
      text  = "Einfache Lotion für empfindliche Haut.",
    },
    no_latex       = {
      title = "Kein Latex",
      text  = "Handschuhe und Bänder ohne Latex.",
    },
  },
  providers        = {
    physician                       = {
      title = "Ärztin oder Arzt",
    },
    physician_or_physical_therapist = {
      title = "Ärztin, Arzt oder Physiotherapie",
    },
    haematology                     = {
      title = "Hämatologie",
    },
    surgeon                         = {
      title = "Chirurgie",
    },
    cardiology                      = {
      title = "Kardiologie",
    },
    oncology                        = {
      title = "Krebsteam",
    },
    rheumatology                    = {
      title = "Rheumatologie",
    },
    obstetric                       = {
      title = "Schwangerschaftsbetreuung",
    },
    guardian                        = {
      title = "Elternteil oder Vormund",
    },
  },
  referrals        = {
    ref_emergency             = {
      title = "Notfallversorgung",
      text  = "Rufen Sie jetzt den Notruf oder gehen Sie jetzt in eine Notaufnahme.",
    },
    ref_crisis                = {
      title = "Krisentelefon oder Telefonseelsorge",
      text  = "Rufen Sie jetzt ein Krisentelefon, die Telefonseelsorge oder den Notruf an. Bleiben Sie bei jemandem, bis Hilfe da ist.",
    },
    ref_physician             = {
      title = "Ärztin, Arzt oder Hausarztpraxis",
      text  = "Besprechen Sie die Befunde, die dieser Plan nennt, mit einer Ärztin oder einem Arzt.",
    },
    ref_obstetric             = {
      title = "Schwangerschaftsbetreuung",
      text  = "Sprechen Sie mit der Hebamme oder der Frauenarztpraxis.",
    },
    ref_oncology              = {
      title = "Krebsteam",
      text  = "Fragen Sie das Krebsteam vor jeder Massage.",
    },
    ref_rheumatology          = {
      title = "Rheumatologie (über eine Ärztin oder einen Arzt)",
      text  = "Fragen Sie ärztlich nach, ob die Rheumatologie auf Gelenke oder Wirbelsäule schauen sollte.",
    },
    ref_physical_therapy      = {
      title   = "Physiotherapie",
      text    = "Die Physiotherapie untersucht und plant eine aktive Rehabilitation.",
      caution = "erst nachdem jedes Warnzeichen untersucht wurde",
    },
    ref_exercise_programme    = {
      title   = "Übungsprogramm",
      text    = "Gehen, Kräftigung, Bewegungskontrolle, Übungen im Wasser oder Pilates: die beste Begleitung der Massage.",
      caution = "an Herz, Knochen und Schwangerschaft anpassen",
    },
    ref_chiropractic          = {
      title   = "Chiropraktik oder andere Manipulation der Wirbelsäule",
      text    = "Eine Möglichkeit für Erwachsene mit unspezifischem Rückenschmerz, die das wünschen; die Ergebnisse sind ähnlich wie bei anderer Behandlung.",
      caution = "nicht bei Erkrankungen von Knochen, Nerven, Blutgerinnung oder Blutgefäßen",
    },
    ref_acupuncture           = {
      title   = "Akupunktur",
      text    = "Eine Möglichkeit bei lang anhaltendem Schmerz; die Leitlinien sind sich nicht einig.",
      caution = "bei Blutverdünner oder wenigen Blutplättchen zuerst abklären; manche Punkte werden in der Schwangerschaft gemieden",
    },
    ref_yoga                  = {
      title   = "Yoga",
      text    = "Ein sanfter Kurs kann bei lang anhaltendem Schmerz ein wenig helfen; manche bekommen mehr Rückenschmerzen.",
      caution = "bei dünnen Knochen kein Beugen oder Drehen unter Last; in der Schwangerschaft nur Schwangerschaftskurse; nicht bei neuem Beinschmerz oder schwerer Stenose",
    },
    ref_tai_chi               = {
      title   = "Tai-Chi",
      text    = "Langsame Bewegung im Stehen gegen Schmerz und für das Gleichgewicht.",
      caution = "nur wo das Stehen sicher ist",
    },
    ref_mindfulness           = {
      title = "Stressbewältigung durch Achtsamkeit",
      text  = "Ein Achtsamkeitskurs ist eine Möglichkeit bei lang anhaltendem Schmerz mit Stress.",
    },
    ref_psychology            = {
      title   = "Psychologische Behandlung wie kognitive Verhaltenstherapie",
      text    = "Psychologische Behandlung hilft manchen Menschen, mit Schmerz besser zu leben.",
      caution = "nicht anstelle von Krisenhilfe",
    },
    ref_pain_programme        = {
      title = "Multidisziplinäres Schmerzprogramm",
      text  = "Ein Schmerz- oder Rehabilitationsprogramm mehrerer Berufe.",
    },
    ref_occupational_health   = {
      title = "Arbeitsmedizin und Ergonomie",
      text  = "Hilfe bei Arbeitsplatz, Arbeitsaufgaben und Rückkehr zur Arbeit.",
    },
    ref_sleep                 = {
      title = "Schlafberatung oder Schlafambulanz",
      text  = "Rat zum Schlaf, weil Schlaf und Schmerz einander beeinflussen.",
    },
    ref_nutrition             = {
      title   = "Ernährungsberatung",
      text    = "Rat zu Knochengesundheit oder Gewicht.",
      caution = "ungewollter Gewichtsverlust gehört zuerst in ärztliche Hände",
    },
    ref_smoking               = {
      title = "Rauchstopp-Angebot",
      text  = "Hilfe beim Aufhören, für Knochen, Blutgefäße und Erholung.",
    },
    ref_lymphoedema_therapist = {
      title   = "Ausgebildete Lymphödem-Therapie",
      text    = "Eine Person mit Lymphödem-Ausbildung sollte das Glied und den angrenzenden Teil des Rumpfes behandeln.",
      caution = "nicht während einer Infektion oder bei Herzschwäche",
    },
    ref_falls_bone            = {
      title = "Angebot für Sturz- und Knochengesundheit",
      text  = "Eine Prüfung von Knochen, Gleichgewicht und Wohnung.",
    },
    ref_pelvic_health_pt      = {
      title   = "Beckenboden-Physiotherapie",
      text    = "Übungen und Stütze für das Becken in und nach der Schwangerschaft.",
      caution = "Warnzeichen werden zuerst untersucht",
    },
    ref_pharmacist            = {
      title = "Apotheke oder verordnende Person",
      text  = "Fragen Sie, ob die Arzneimittel zusammen das Risiko für Blutungen oder Benommenheit erhöhen. Ändern oder beenden Sie keines ohne die verordnende Person.",
    },
    ref_low_cost_massage      = {
      title   = "Massageschule oder Stadtteilpraxis",
      text    = "Beaufsichtigte Sitzungen zu geringeren Kosten.",
      caution = "Erkrankungen, die eine Freigabe brauchen, brauchen stattdessen eine erfahrene, zugelassene Person",
    },
    ref_licensed_therapist    = {
      title = "Zugelassene oder registrierte Massagetherapie",
      text  = "Eine Person mit Zulassung oder Registrierung und mit Erfahrung bei den Erkrankungen, die dieser Plan nennt.",
    },
  },
  technique_groups = {
    relaxing_styles = {
      title = "Entspannende Formen",
    },
    focused_styles  = {
      title = "Gezielte Formen",
    },
    clothed_styles  = {
      title = "Formen durch die Kleidung",
    },
    light_styles    = {
      title = "Sehr leichte Formen",
    },
    device_styles   = {
      title = "Geräte",
    },
    home_styles     = {
      title = "Massage zu Hause",
    },
    basic_strokes   = {
      title = "Griffe",
    },
    movement        = {
      title = "Bewegung und Dehnung",
    },
    warm_and_cold   = {
      title = "Wärme und Kälte",
    },
  },
  techniques       = {
    swedish                   = {
      title      = "Schwedische Massage",
      what       = "Lange Streichungen, Kneten, kreisende Reibung, leichtes Klopfen und passive Gelenkbewegung, meist mit Öl.",
      avoid_when = "allgemeine Gegenanzeigen",
    },
    relaxation_massage        = {
      title      = "Entspannungsmassage",
      what       = "Eine langsame Folge von Streichungen am ganzen Körper, die beruhigen soll.",
      avoid_when = "nur gezielte Arbeit ist gewünscht",
    },
    structural_massage        = {
      title      = "Strukturelle (gezielte) Massage",
      what       = "Von einer Untersuchung geleitete Arbeit an den Muskeln, die vermutlich zum Schmerz beitragen.",
      avoid_when = "der Druck muss bei 2 oder darunter bleiben",
    },
    deep_tissue               = {
      title      = "Tiefengewebsmassage",
      what       = "Langsame, anhaltende, tiefe Griffe an tieferen Muskeln.",
      avoid_when = "Blutverdünner, Gerinnungsstörung, dünne Knochen, Schwangerschaft, frische Verletzung, Gebrechlichkeit, vermindertes Gefühl, empfindliche Haut, Schub, erste Sitzung, unter 18",
    },
    trigger_point             = {
      title      = "Triggerpunkt-Behandlung",
      what       = "Anhaltender Druck auf empfindliche Punkte, die Schmerz anderswohin senden, oft mit Dehnung. Die Idee dahinter ist umstritten.",
      avoid_when = "wie Tiefengewebsmassage; über Knochen, Nerven oder Blutgefäßen; taube Stellen",
    },
    neuromuscular             = {
      title      = "Neuromuskuläre Behandlung",
      what       = "Planmäßiger, gezielter Druck auf ausgewählte Muskeln und Punkte.",
      avoid_when = "wie Triggerpunkt-Behandlung",
    },
    myofascial_release        = {
      title      = "Myofasziale Behandlung",
      what       = "Langsame, sanfte, anhaltende Dehnung der Haut und des Gewebes darunter, mit wenig oder ohne Öl.",
      avoid_when = "offene Wunden, empfindliche Haut, lockere Gelenke (starke Dehnung), frische Entzündung",
    },
    sports_massage            = {
      title      = "Sportmassage",
      what       = "Schwedische und tiefere Griffe, Dehnung und Kompression, auf das Training abgestimmt; nur gegen Muskelkater und für Beweglichkeit.",
      avoid_when = "Verletzung in den letzten 72 Stunden, tiefe Arbeit in den 48 Stunden vor einem Wettkampf, dunkler Urin, Fieber",
    },
    thai_massage              = {
      title      = "Thai-Massage",
      what       = "Arbeit in Kleidung auf dem Boden mit rhythmischem Druck und geführter Dehnung.",
      avoid_when = "dünne Knochen, Versteifung, instabile oder lockere Gelenke, Schwangerschaft, Bandscheibenvorfall mit Zeichen im Bein, Gelenkersatz, nicht eingestellter Bluthochdruck",
    },
    reflexology               = {
      title      = "Reflexzonenmassage",
      what       = "Druck auf Punkte der Füße, Hände oder Ohren.",
      avoid_when = "Wunde oder Bruch am Fuß, Blutgerinnsel, vermindertes Gefühl in den Füßen (nur leicht), Gichtanfall",
    },
    acupressure               = {
      title      = "Akupressur",
      what       = "Fingerdruck auf Akupunkturpunkte, ohne Nadeln.",
      avoid_when = "leicht blaue Flecken (nur leicht); manche Punkte werden in der Schwangerschaft herkömmlich gemieden",
    },
    manual_lymphatic_drainage = {
      title      = "Manuelle Lymphdrainage",
      what       = "Sehr leichte, rhythmische Dehnung der Haut durch eine besonders ausgebildete Person.",
      avoid_when = "verschlechterte Herzschwäche, Infektion, Blutgerinnsel, Nierenversagen, unbehandelter Krebs, Schwellung unbekannter Ursache",
    },
    aromatherapy_massage      = {
      title      = "Aromamassage",
      what       = "Leichte Massage mit verdünnten, duftenden Pflanzenölen.",
      avoid_when = "Duftstoff- oder Nussallergie (je nach Mittel), durch Düfte ausgelöste Beschwerden, erstes Schwangerschaftsdrittel, verletzte Haut, keine Düfte gewünscht",
    },
    craniosacral              = {
      title      = "Craniosacral-Behandlung",
      what       = "Sehr leichtes Halten von Kopf und unterem Rücken.",
      avoid_when = "kürzliche Kopfverletzung oder Schlaganfall, erhöhter Hirndruck, neue Kopfschmerzen",
    },
    mechanical_impulse        = {
      title      = "Mechanische Impulsbehandlung (Vibration und Schlag)",
      what       = "Ein vibrierendes oder schlagendes Werkzeug, von einer Fachperson benutzt.",
      avoid_when = "Herzschrittmacher, Defibrillator oder Stimulator, Schwangerschaft, Blutgerinnsel, Blutverdünner, dünne Knochen, über Wirbelsäule oder Knochen, vermindertes Gefühl, Epilepsie, Augenerkrankung",
    },
    technology_assisted       = {
      title      = "Technisch unterstützte Massage",
      what       = "Massagestühle, vibrierende Auflagen und Geräte, die ein Roboter oder eine App führt.",
      avoid_when = "wie mechanische Impulsbehandlung",
    },
    electrical_stimulation    = {
      title      = "Elektrische Muskelstimulation",
      what       = "Strom durch die Haut zu einem Muskel. Leitlinien unterstützen das bei Rückenschmerz nicht.",
      avoid_when = "Herzschrittmacher, Rumpf in der Schwangerschaft, Epilepsie, verletzte Haut, taube Haut",
    },
    handheld_massager         = {
      title      = "Hand-Massagegerät",
      what       = "Ein vibrierendes oder schlagendes Gerät für zu Hause, höchstens 1-2 Minuten je Stelle, nie auf Wirbelsäule, Knochen oder vorn am Hals.",
      avoid_when = "wie mechanische Impulsbehandlung",
    },
    self_massage              = {
      title      = "Selbstmassage",
      what       = "Sanfte Arbeit der Person selbst mit Händen, einem Ball oder einer Rolle.",
      avoid_when = "Stellen, die nicht sicher zu erreichen sind, vermindertes Gefühl, Blutungsrisiko (nur leicht)",
    },
    partner_massage           = {
      title      = "Massage durch Partner oder Familie",
      what       = "Sanfte Massage zu Hause durch eine Hilfe ohne Ausbildung.",
      avoid_when = "jede Vorsicht wegen Blutung, Knochen, Gerinnseln, Nerven oder Schwangerschaft; nie tief und nie auf der Wirbelsäule",
    },
    chair_massage             = {
      title      = "Massage im Sitzen mit Kleidung",
      what       = "Eine kurze Sitzung für den Oberkörper auf einem Stuhl.",
      avoid_when = "Neigung zu Ohnmacht, starker neuer Schmerz beim Sitzen",
    },
    gentle_touch              = {
      title      = "Wohltuende Massage mit leichter Berührung",
      what       = "Kurzes Halten und langsames Streichen nur mit dem Gewicht der Hand.",
      avoid_when = "Berührung ist nicht gewünscht",
    },
    effleurage                = {
      title      = "Effleurage",
      what       = "Streichungen zum Erwärmen und Entspannen.",
      avoid_when = "über Wunden oder Krampfadern",
    },
    petrissage                = {
      title      = "Petrissage",
      what       = "Kneten, Abheben und Drücken von Muskeln.",
      avoid_when = "Risiko für blaue Flecken, frische Verletzung",
    },
    friction                  = {
      title      = "Reibung (auch quer zur Faser)",
      what       = "Kleine tiefe Bewegungen quer zu den Fasern.",
      avoid_when = "Blutverdünner, durch Kortison dünne Haut, vermindertes Gefühl, frische Verletzung, empfindliche Haut",
    },
    tapotement                = {
      title      = "Tapotement",
      what       = "Rhythmisches Klopfen mit hohler Hand oder Handkante.",
      avoid_when = "dünne Knochen, über Nieren und Wirbelsäule, Schwangerschaft, Verkrampfung, Blutungsrisiko",
    },
    percussion                = {
      title      = "Perkussion",
      what       = "Schlagen mit der Hand oder einem Werkzeug.",
      avoid_when = "wie Tapotement und mechanische Impulsbehandlung",
    },
    vibration_stroke          = {
      title      = "Vibration oder Schütteln mit der Hand",
      what       = "Feines Zittern mit der Hand.",
      avoid_when = "frischer Bruch, kürzliche Operation",
    },
    compression               = {
      title      = "Kompression",
      what       = "Rhythmisches Drücken, auch durch die Kleidung.",
      avoid_when = "Blutgerinnsel, dünne Knochen (nur leicht), Bauch in der Schwangerschaft",
    },
    passive_joint_movement    = {
      title      = "Passive Gelenkbewegung",
      what       = "Die massierende Person bewegt ein Gelenk in seinem leichten Bereich.",
      avoid_when = "Versteifung, Instabilität, Bruch, Schub",
    },
    assisted_stretching       = {
      title      = "Unterstützte Dehnung",
      what       = "Eine Dehnung, die die massierende Person führt.",
      avoid_when = "lockere Gelenke, dünne Knochen, frische Verletzung, Beinschmerz, der dabei zunimmt",
    },
    heat_application          = {
      title      = "Oberflächliche Wärme",
      what       = "Eine Wärmepackung oder ein warmer Wickel auf der schmerzenden Stelle.",
      avoid_when = "taube Haut, Verletzung in den letzten 72 Stunden, Fieber, offene Haut, Arzneipflaster, Schwangerschaft (Erwärmung des Körperkerns), Erkrankung der Arterien, Blutung",
    },
    ice_application           = {
      title      = "Kältepackung",
      what       = "Eine eingewickelte Kältepackung für bis zu 15 Minuten.",
      avoid_when = "taube Haut, Erkrankung der Arterien, Kälteallergie, Raynaud, empfindliche Haut",
    },
  },
}
