-- German texts of the catalogues. Drafted by machine; to be reviewed by a clinician.
translate "de" {
  reviewed         = false,
  by               = "machine draft",
  on               = "2026-11-21",
  advice           = {
    adv_stay_active        = {
      text = "Bleiben Sie in Bewegung und tun Sie Ihre täglichen Dinge, soweit Sie können. Vermeiden Sie Bettruhe.",
      of   = "ee242cd2",
    },
    adv_good_outlook       = {
      text = "Die meisten neuen Rückenschmerzen lassen in den folgenden Wochen nach.",
      of   = "5d22103e",
    },
    adv_red_flag_watch     = {
      text = "Holen Sie sofort Hilfe bei: Taubheit zwischen den Beinen oder um den After; neuen Problemen mit Blase oder Darm; neuer oder zunehmender Schwäche eines Beins; Fieber mit Rückenschmerzen; einer pulsierenden Schwellung im Bauch oder plötzlichem, sehr starkem Schmerz mit Ohnmacht; einer neu geschwollenen, warmen oder schmerzhaften Wade; Brustschmerz oder Atemnot.",
      of   = "d6eb076f",
    },
    adv_heat               = {
      text = "Eine Wärmepackung für 15-20 Minuten mit einem Tuch dazwischen kann neuen Schmerz lindern. Nicht auf tauber Haut verwenden.",
      of   = "bd1e7cc5",
    },
    adv_cold_optional      = {
      text = "Eine eingewickelte Kältepackung für bis zu 15 Minuten, wenn es guttut.",
      of   = "5da88b13",
    },
    adv_exercise_start     = {
      text = "Beginnen Sie zu Hause mit leichtem Gehen oder Übungen und steigern Sie Woche für Woche.",
      of   = "80fd4d2e",
    },
    adv_disclose_history   = {
      text = "Sagen Sie der massierenden Person alle Erkrankungen, Operationen, Arzneimittel und Allergien.",
      of   = "99cf1c81",
    },
    adv_speak_up           = {
      text = "Sagen Sie es sofort, wenn Druck wehtut. Nichts muss ausgehalten werden: Der Schmerz während der Arbeit sollte unter 4-5 von 10 bleiben.",
      of   = "bc06f87e",
    },
    adv_check_credentials  = {
      text = "Prüfen Sie Zulassung und Erfahrung der massierenden Person.",
      of   = "3fd1dbdb",
    },
    adv_arrive_early       = {
      text = "Kommen Sie früh, um den Fragebogen auszufüllen.",
      of   = "886b43d7",
    },
    adv_draping_choice     = {
      text = "Ziehen Sie sich nur so weit aus, wie Sie mögen. Sie werden zugedeckt, und Kleidung darf anbleiben.",
      of   = "026c31e8",
    },
    adv_no_heavy_meal      = {
      text = "In den ein bis zwei Stunden davor keine schwere Mahlzeit.",
      of   = "b5ab02b1",
    },
    adv_hydrate            = {
      text = "Trinken Sie so, wie Sie es sonst tun.",
      of   = "6bb02571",
    },
    adv_fluid_limit        = {
      text = "Halten Sie die Trinkmenge ein, die Ihr Behandlungsteam festgelegt hat.",
      of   = "79f53816",
    },
    adv_breathing          = {
      text = "Langsames Atmen oder eine Entspannungsübung vor und während der Sitzung kann Ihnen helfen, zur Ruhe zu kommen.",
      of   = "68c3ce41",
    },
    adv_rest_after         = {
      text = "Schonen Sie sich für den Rest des Tages und vermeiden Sie große Anstrengung.",
      of   = "29edafc4",
    },
    adv_rise_slowly        = {
      text = "Setzen Sie sich nach der Sitzung langsam auf und fahren Sie erst, wenn Sie sich wach fühlen.",
      of   = "1370e751",
    },
    adv_soreness_expect    = {
      text = "Leichte Wundheit bis etwa 36 Stunden kann vorkommen. Wenn sie länger dauert oder stechend ist, rufen Sie an.",
      of   = "e8434725",
    },
    adv_patch_test         = {
      text = "Testen Sie jedes Mittel zuerst an einer kleinen Hautstelle oder bringen Sie Ihre eigene unparfümierte Lotion mit.",
      of   = "5c50c9ae",
    },
    adv_self_massage_safe  = {
      text = "Zu Hause: sanft, nur auf Muskeln, 5-10 Minuten. Nie auf den Knochen der Wirbelsäule, vorn am Hals, auf Krampfadern oder tauben Stellen.",
      of   = "ee88801c",
    },
    adv_device_limits      = {
      text = "Geräte: 1-2 Minuten je Stelle auf der niedrigsten Stufe. Hören Sie auf, wenn blaue Flecken entstehen. Bei dunklem Urin danach ist sofort Hilfe nötig.",
      of   = "cfa2c9ef",
    },
    adv_ergonomics         = {
      text = "Wechseln Sie die Haltung, machen Sie alle 30-60 Minuten eine Pause, stellen Sie Sitz und Bildschirm ein und heben Sie nah am Körper.",
      of   = "a3a722a0",
    },
    adv_sleep              = {
      text = "Halten Sie regelmäßige Zeiten ein; ein Kissen zwischen oder unter den Knien kann das Liegen angenehmer machen.",
      of   = "530a0bd8",
    },
    adv_pacing             = {
      text = "Planen Sie Aktivität in Schritten; tun Sie an guten Tagen nicht zu viel und an schlechten nicht zu wenig.",
      of   = "bc52b95e",
    },
    adv_medicine_no_change = {
      text = "Ändern oder beenden Sie kein Arzneimittel ohne die verordnende Person.",
      of   = "059761c0",
    },
    adv_glucose            = {
      text = "Messen Sie Ihren Zucker, essen Sie wie gewohnt und nehmen Sie etwas zu essen mit. Die Stelle der letzten Injektion in Ruhe lassen.",
      of   = "6de23a98",
    },
    adv_track_outcome      = {
      text = "Notieren Sie jede Woche Ihren Schmerz von 0 bis 10 und ein Maß für das, was Sie tun können.",
      of   = "6650da08",
    },
    adv_stop_rules         = {
      text = "Hören Sie auf und holen Sie Hilfe, wenn neue Taubheit, Schwäche, starker Schmerz oder Schwellung auftritt.",
      of   = "412e368d",
    },
    adv_pregnancy_position = {
      text = "Liegen Sie gestützt auf der Seite; vermeiden Sie später in der Schwangerschaft, flach auf dem Rücken zu liegen.",
      of   = "7aba23ec",
    },
    adv_cost_options       = {
      text = "Um Kosten zu sparen: Massageschulen, weniger, dafür längere Sitzungen, Methoden für zu Hause; fragen Sie nach Versicherung oder Zuschüssen.",
      of   = "832a91a0",
    },
    adv_myths              = {
      text = "Massage entfernt keine Giftstoffe, löst kein Narbengewebe auf, rückt keine Knochen zurecht und korrigiert keine Haltung.",
      of   = "21e2b01c",
    },
    adv_bring_clearance    = {
      text = "Nehmen Sie die schriftliche Freigabe zu jeder Sitzung mit.",
      of   = "7564a8f9",
    },
  },
  doses            = {
    D01 = {
      title    = "Akuter Schmerz, keine Grenzen",
      reassess = "nach 2 Sitzungen oder 2 Wochen",
      note     = "Die meisten neuen Rückenschmerzen lassen ohne Behandlung nach.",
      of       = "64dff6bb",
    },
    D02 = {
      title    = "Akuter Schmerz mit Verkrampfung oder starkem Schmerz",
      reassess = "nach jeder Sitzung",
      of       = "37c3a801",
    },
    D03 = {
      title       = "Subakuter Schmerz",
      reassess    = "nach 4 Sitzungen",
      maintenance = "zwei weitere Sitzungen im Abstand von zwei Wochen, dann Schluss",
      of          = "50a6a95d",
    },
    D04 = {
      title       = "Chronischer Schmerz",
      reassess    = "nach 4 Sitzungen und am Ende",
      maintenance = "alle 2-4 Wochen für höchstens 12 Wochen, dann beenden und überprüfen",
      of          = "d8d51790",
    },
    D05 = {
      title       = "Chronischer Schmerz, am Anfang mehr",
      reassess    = "nach 4 Sitzungen",
      maintenance = "alle 2-4 Wochen für höchstens 12 Wochen, dann beenden und überprüfen",
      note        = "Aus Studien zu Nackenschmerzen übernommen.",
      of          = "fcf828a3",
    },
    D06 = {
      title    = "Schub eines chronischen Schmerzes",
      reassess = "nach 2 Sitzungen; danach zurück zum vorherigen Plan",
      of       = "63b92b90",
    },
    D07 = {
      title    = "Zeichen im Bein, stabil und untersucht",
      reassess = "nach 2 Sitzungen; nur weitermachen, wenn die Zeichen im Bein nicht schlimmer sind",
      of       = "763a459d",
    },
    D08 = {
      title    = "Sportliches Training",
      reassess = "nach 4 Sitzungen",
      note     = "Während des Trainingsblocks; leichter in den 48 Stunden vor einem Wettkampf.",
      of       = "f28cf8f8",
    },
    D09 = {
      title    = "Muskelkater nach Anstrengung",
      reassess = "am nächsten Tag",
      note     = "Innerhalb von 72 Stunden nach der Anstrengung; gegen Muskelkater und für Beweglichkeit.",
      of       = "5c386f99",
    },
    D10 = {
      title       = "Älterer Mensch, kräftig",
      reassess    = "nach 3 Sitzungen",
      maintenance = "alle 2-4 Wochen für höchstens 12 Wochen, dann beenden und überprüfen",
      of          = "ab0b0015",
    },
    D11 = {
      title    = "Gebrechlichkeit oder hohes Alter",
      reassess = "nach jeder Sitzung",
      note     = "Zum Wohlbefinden.",
      of       = "08649c8b",
    },
    D12 = {
      title    = "Schwangerschaft, zweites oder drittes Drittel, ohne Komplikationen",
      reassess = "nach jeder Sitzung; die Schwangerschaftsbetreuung prüft",
      of       = "fbaa83f8",
    },
    D13 = {
      title       = "Viel Stress, wenig Schmerz",
      reassess    = "nach 3 Sitzungen",
      maintenance = "alle zwei Wochen, nach Wunsch",
      of          = "8cd2dfc4",
    },
    D14 = {
      title       = "Fibromyalgie oder ausgebreiteter Schmerz",
      reassess    = "nach 2 Sitzungen",
      maintenance = "nach Wunsch",
      note        = "Beginnen Sie mit 20-30 Minuten und steigern Sie bis 45.",
      of          = "b65e556d",
    },
    D15 = {
      title       = "Medizinische Grenze",
      reassess    = "nach jeder Sitzung",
      maintenance = "wie mit dem Behandlungsteam vereinbart",
      of          = "3bd05a8d",
    },
    D16 = {
      title    = "Massage zu Hause",
      reassess = "nach 2 Wochen",
      note     = "Die Minuten gelten je Stelle. Hören Sie auf, wenn Wundheit länger als 24 Stunden dauert.",
      of       = "7d4a8b48",
    },
    D17 = {
      title       = "Massage im Stuhl",
      reassess    = "nach 4 Sitzungen",
      maintenance = "nach Wunsch",
      of          = "36b51028",
    },
  },
  positions        = {
    prone_ok         = {
      title = "Bauchlage",
      text  = "Auf dem Bauch liegen, wenn es angenehm ist.",
      of    = "2e605ee6",
    },
    side_lying       = {
      title = "Seitenlage",
      text  = "Auf der Seite liegen mit einem Kissen unter dem Kopf und zwischen den Knien.",
      of    = "68ba513c",
    },
    supine_supported = {
      title = "Rückenlage, gestützt",
      text  = "Auf dem Rücken liegen mit gestützten Knien.",
      of    = "07dfc527",
    },
    semi_reclined    = {
      title = "Halb zurückgelehnt",
      text  = "Halb sitzen, Rücken und Knie gestützt.",
      of    = "98ccfdee",
    },
    seated           = {
      title = "Im Sitzen",
      text  = "Auf einem Stuhl sitzen und sich auf eine Stütze lehnen.",
      of    = "61df4517",
    },
  },
  products         = {
    unscented      = {
      title = "Unparfümiertes Mittel",
      text  = "Öl oder Lotion ohne jeden Duft.",
      of    = "cca40e40",
    },
    no_nut_oil     = {
      title = "Kein Nussöl",
      text  = "Kein Öl aus Nüssen oder Samen: die Liste der Inhaltsstoffe lesen.",
      of    = "adca87bf",
    },
    no_oil         = {
      title = "Kein Öl",
      text  = "Arbeit ohne Öl oder Lotion.",
      of    = "b91c8a03",
    },
    hypoallergenic = {
      title = "Hypoallergenes Mittel",
      text  = "Einfache Lotion für empfindliche Haut.",
      of    = "d5e63a82",
    },
    no_latex       = {
      title = "Kein Latex",
      text  = "Handschuhe und Bänder ohne Latex.",
      of    = "f4d784b3",
    },
  },
  providers        = {
    physician                       = {
      title = "Ärztin oder Arzt",
      of    = "8088037e",
    },
    physician_or_physical_therapist = {
      title = "Ärztin, Arzt oder Physiotherapie",
      of    = "b32bbab2",
    },
    haematology                     = {
      title = "Hämatologie",
      of    = "587a3c2e",
    },
    surgeon                         = {
      title = "Chirurgie",
      of    = "a1149230",
    },
    cardiology                      = {
      title = "Kardiologie",
      of    = "216ce18c",
    },
    oncology                        = {
      title = "Krebsteam",
      of    = "544c6155",
    },
    rheumatology                    = {
      title = "Rheumatologie",
      of    = "edb9c4f2",
    },
    obstetric                       = {
      title = "Schwangerschaftsbetreuung",
      of    = "86396f72",
    },
    guardian                        = {
      title = "Elternteil oder Vormund",
      of    = "5a074754",
    },
  },
  referrals        = {
    ref_emergency             = {
      title = "Notfallversorgung",
      text  = "Rufen Sie jetzt den Notruf oder gehen Sie jetzt in eine Notaufnahme.",
      of    = "df1a0991",
    },
    ref_crisis                = {
      title = "Krisentelefon oder Telefonseelsorge",
      text  = "Rufen Sie jetzt ein Krisentelefon, die Telefonseelsorge oder den Notruf an. Bleiben Sie bei jemandem, bis Hilfe da ist.",
      of    = "569c6a8f",
    },
    ref_physician             = {
      title = "Ärztin, Arzt oder Hausarztpraxis",
      text  = "Besprechen Sie die Befunde, die dieser Plan nennt, mit einer Ärztin oder einem Arzt.",
      of    = "d2ca689a",
    },
    ref_obstetric             = {
      title = "Schwangerschaftsbetreuung",
      text  = "Sprechen Sie mit der Hebamme oder der Frauenarztpraxis.",
      of    = "0efb09ae",
    },
    ref_oncology              = {
      title = "Krebsteam",
      text  = "Fragen Sie das Krebsteam vor jeder Massage.",
      of    = "71820b84",
    },
    ref_rheumatology          = {
      title = "Rheumatologie (über eine Ärztin oder einen Arzt)",
      text  = "Fragen Sie ärztlich nach, ob die Rheumatologie auf Gelenke oder Wirbelsäule schauen sollte.",
      of    = "dc0ba8f5",
    },
    ref_physical_therapy      = {
      title   = "Physiotherapie",
      text    = "Die Physiotherapie untersucht und plant eine aktive Rehabilitation.",
      caution = "erst nachdem jedes Warnzeichen untersucht wurde",
      of      = "02329946",
    },
    ref_exercise_programme    = {
      title   = "Übungsprogramm",
      text    = "Gehen, Kräftigung, Bewegungskontrolle, Übungen im Wasser oder Pilates: die beste Begleitung der Massage.",
      caution = "an Herz, Knochen und Schwangerschaft anpassen",
      of      = "9b95a085",
    },
    ref_chiropractic          = {
      title   = "Chiropraktik oder andere Manipulation der Wirbelsäule",
      text    = "Eine Möglichkeit für Erwachsene mit unspezifischem Rückenschmerz, die das wünschen; die Ergebnisse sind ähnlich wie bei anderer Behandlung.",
      caution = "nicht bei Erkrankungen von Knochen, Nerven, Blutgerinnung oder Blutgefäßen",
      of      = "b85c9723",
    },
    ref_acupuncture           = {
      title   = "Akupunktur",
      text    = "Eine Möglichkeit bei lang anhaltendem Schmerz; die Leitlinien sind sich nicht einig.",
      caution = "bei Blutverdünner oder wenigen Blutplättchen zuerst abklären; manche Punkte werden in der Schwangerschaft gemieden",
      of      = "37d0c05f",
    },
    ref_yoga                  = {
      title   = "Yoga",
      text    = "Ein sanfter Kurs kann bei lang anhaltendem Schmerz ein wenig helfen; manche bekommen mehr Rückenschmerzen.",
      caution = "bei dünnen Knochen kein Beugen oder Drehen unter Last; in der Schwangerschaft nur Schwangerschaftskurse; nicht bei neuem Beinschmerz oder schwerer Stenose",
      of      = "50ac1076",
    },
    ref_tai_chi               = {
      title   = "Tai-Chi",
      text    = "Langsame Bewegung im Stehen gegen Schmerz und für das Gleichgewicht.",
      caution = "nur wo das Stehen sicher ist",
      of      = "8d0a04ac",
    },
    ref_mindfulness           = {
      title = "Stressbewältigung durch Achtsamkeit",
      text  = "Ein Achtsamkeitskurs ist eine Möglichkeit bei lang anhaltendem Schmerz mit Stress.",
      of    = "802eb8a0",
    },
    ref_psychology            = {
      title   = "Psychologische Behandlung wie kognitive Verhaltenstherapie",
      text    = "Psychologische Behandlung hilft manchen Menschen, mit Schmerz besser zu leben.",
      caution = "nicht anstelle von Krisenhilfe",
      of      = "c0e866ef",
    },
    ref_pain_programme        = {
      title = "Multidisziplinäres Schmerzprogramm",
      text  = "Ein Schmerz- oder Rehabilitationsprogramm mehrerer Berufe.",
      of    = "83f8f9e3",
    },
    ref_occupational_health   = {
      title = "Arbeitsmedizin und Ergonomie",
      text  = "Hilfe bei Arbeitsplatz, Arbeitsaufgaben und Rückkehr zur Arbeit.",
      of    = "8b492e86",
    },
    ref_sleep                 = {
      title = "Schlafberatung oder Schlafambulanz",
      text  = "Rat zum Schlaf, weil Schlaf und Schmerz einander beeinflussen.",
      of    = "371bf07a",
    },
    ref_nutrition             = {
      title   = "Ernährungsberatung",
      text    = "Rat zu Knochengesundheit oder Gewicht.",
      caution = "ungewollter Gewichtsverlust gehört zuerst in ärztliche Hände",
      of      = "ec78a0de",
    },
    ref_smoking               = {
      title = "Rauchstopp-Angebot",
      text  = "Hilfe beim Aufhören, für Knochen, Blutgefäße und Erholung.",
      of    = "8fa1ebec",
    },
    ref_lymphoedema_therapist = {
      title   = "Ausgebildete Lymphödem-Therapie",
      text    = "Eine Person mit Lymphödem-Ausbildung sollte das Glied und den angrenzenden Teil des Rumpfes behandeln.",
      caution = "nicht während einer Infektion oder bei Herzschwäche",
      of      = "36d03edd",
    },
    ref_falls_bone            = {
      title = "Angebot für Sturz- und Knochengesundheit",
      text  = "Eine Prüfung von Knochen, Gleichgewicht und Wohnung.",
      of    = "948854f7",
    },
    ref_pelvic_health_pt      = {
      title   = "Beckenboden-Physiotherapie",
      text    = "Übungen und Stütze für das Becken in und nach der Schwangerschaft.",
      caution = "Warnzeichen werden zuerst untersucht",
      of      = "6f45830a",
    },
    ref_pharmacist            = {
      title = "Apotheke oder verordnende Person",
      text  = "Fragen Sie, ob die Arzneimittel zusammen das Risiko für Blutungen oder Benommenheit erhöhen. Ändern oder beenden Sie keines ohne die verordnende Person.",
      of    = "7ef5cf61",
    },
    ref_low_cost_massage      = {
      title   = "Massageschule oder Stadtteilpraxis",
      text    = "Beaufsichtigte Sitzungen zu geringeren Kosten.",
      caution = "Erkrankungen, die eine Freigabe brauchen, brauchen stattdessen eine erfahrene, zugelassene Person",
      of      = "b1acfbf5",
    },
    ref_licensed_therapist    = {
      title = "Zugelassene oder registrierte Massagetherapie",
      text  = "Eine Person mit Zulassung oder Registrierung und mit Erfahrung bei den Erkrankungen, die dieser Plan nennt.",
      of    = "b43a4009",
    },
  },
  technique_groups = {
    relaxing_styles = {
      title = "Entspannende Formen",
      of    = "e8f5ae81",
    },
    focused_styles  = {
      title = "Gezielte Formen",
      of    = "4512d94f",
    },
    clothed_styles  = {
      title = "Formen durch die Kleidung",
      of    = "6c898807",
    },
    light_styles    = {
      title = "Sehr leichte Formen",
      of    = "43c9fb89",
    },
    device_styles   = {
      title = "Geräte",
      of    = "0803dcc8",
    },
    home_styles     = {
      title = "Massage zu Hause",
      of    = "154ea1ca",
    },
    basic_strokes   = {
      title = "Griffe",
      of    = "3a85273b",
    },
    movement        = {
      title = "Bewegung und Dehnung",
      of    = "f78523e0",
    },
    warm_and_cold   = {
      title = "Wärme und Kälte",
      of    = "6cfef705",
    },
  },
  techniques       = {
    swedish                   = {
      title      = "Schwedische Massage",
      what       = "Lange Streichungen, Kneten, kreisende Reibung, leichtes Klopfen und passive Gelenkbewegung, meist mit Öl.",
      avoid_when = "allgemeine Gegenanzeigen",
      of         = "73119574",
    },
    relaxation_massage        = {
      title      = "Entspannungsmassage",
      what       = "Eine langsame Folge von Streichungen am ganzen Körper, die beruhigen soll.",
      avoid_when = "nur gezielte Arbeit ist gewünscht",
      of         = "665eb8ee",
    },
    structural_massage        = {
      title      = "Strukturelle (gezielte) Massage",
      what       = "Von einer Untersuchung geleitete Arbeit an den Muskeln, die vermutlich zum Schmerz beitragen.",
      avoid_when = "der Druck muss bei 2 oder darunter bleiben",
      of         = "bef5bafc",
    },
    deep_tissue               = {
      title      = "Tiefengewebsmassage",
      what       = "Langsame, anhaltende, tiefe Griffe an tieferen Muskeln.",
      avoid_when = "Blutverdünner, Gerinnungsstörung, dünne Knochen, Schwangerschaft, frische Verletzung, Gebrechlichkeit, vermindertes Gefühl, empfindliche Haut, Schub, erste Sitzung, unter 18",
      of         = "bceb0309",
    },
    trigger_point             = {
      title      = "Triggerpunkt-Behandlung",
      what       = "Anhaltender Druck auf empfindliche Punkte, die Schmerz anderswohin senden, oft mit Dehnung. Die Idee dahinter ist umstritten.",
      avoid_when = "wie Tiefengewebsmassage; über Knochen, Nerven oder Blutgefäßen; taube Stellen",
      of         = "89485c6f",
    },
    neuromuscular             = {
      title      = "Neuromuskuläre Behandlung",
      what       = "Planmäßiger, gezielter Druck auf ausgewählte Muskeln und Punkte.",
      avoid_when = "wie Triggerpunkt-Behandlung",
      of         = "64ff5afa",
    },
    myofascial_release        = {
      title      = "Myofasziale Behandlung",
      what       = "Langsame, sanfte, anhaltende Dehnung der Haut und des Gewebes darunter, mit wenig oder ohne Öl.",
      avoid_when = "offene Wunden, empfindliche Haut, lockere Gelenke (starke Dehnung), frische Entzündung",
      of         = "2b0d86e4",
    },
    sports_massage            = {
      title      = "Sportmassage",
      what       = "Schwedische und tiefere Griffe, Dehnung und Kompression, auf das Training abgestimmt; nur gegen Muskelkater und für Beweglichkeit.",
      avoid_when = "Verletzung in den letzten 72 Stunden, tiefe Arbeit in den 48 Stunden vor einem Wettkampf, dunkler Urin, Fieber",
      of         = "37fd1df0",
    },
    thai_massage              = {
      title      = "Thai-Massage",
      what       = "Arbeit in Kleidung auf dem Boden mit rhythmischem Druck und geführter Dehnung.",
      avoid_when = "dünne Knochen, Versteifung, instabile oder lockere Gelenke, Schwangerschaft, Bandscheibenvorfall mit Zeichen im Bein, Gelenkersatz, nicht eingestellter Bluthochdruck",
      of         = "3c23d502",
    },
    reflexology               = {
      title      = "Reflexzonenmassage",
      what       = "Druck auf Punkte der Füße, Hände oder Ohren.",
      avoid_when = "Wunde oder Bruch am Fuß, Blutgerinnsel, vermindertes Gefühl in den Füßen (nur leicht), Gichtanfall",
      of         = "93f85fc5",
    },
    acupressure               = {
      title      = "Akupressur",
      what       = "Fingerdruck auf Akupunkturpunkte, ohne Nadeln.",
      avoid_when = "leicht blaue Flecken (nur leicht); manche Punkte werden in der Schwangerschaft herkömmlich gemieden",
      of         = "f7599cc4",
    },
    manual_lymphatic_drainage = {
      title      = "Manuelle Lymphdrainage",
      what       = "Sehr leichte, rhythmische Dehnung der Haut durch eine besonders ausgebildete Person.",
      avoid_when = "verschlechterte Herzschwäche, Infektion, Blutgerinnsel, Nierenversagen, unbehandelter Krebs, Schwellung unbekannter Ursache",
      of         = "b680cffd",
    },
    aromatherapy_massage      = {
      title      = "Aromamassage",
      what       = "Leichte Massage mit verdünnten, duftenden Pflanzenölen.",
      avoid_when = "Duftstoff- oder Nussallergie (je nach Mittel), durch Düfte ausgelöste Beschwerden, erstes Schwangerschaftsdrittel, verletzte Haut, keine Düfte gewünscht",
      of         = "052c7d01",
    },
    craniosacral              = {
      title      = "Craniosacral-Behandlung",
      what       = "Sehr leichtes Halten von Kopf und unterem Rücken.",
      avoid_when = "kürzliche Kopfverletzung oder Schlaganfall, erhöhter Hirndruck, neue Kopfschmerzen",
      of         = "3f95cfa1",
    },
    mechanical_impulse        = {
      title      = "Mechanische Impulsbehandlung (Vibration und Schlag)",
      what       = "Ein vibrierendes oder schlagendes Werkzeug, von einer Fachperson benutzt.",
      avoid_when = "Herzschrittmacher, Defibrillator oder Stimulator, Schwangerschaft, Blutgerinnsel, Blutverdünner, dünne Knochen, über Wirbelsäule oder Knochen, vermindertes Gefühl, Epilepsie, Augenerkrankung",
      of         = "6d1a2ca1",
    },
    technology_assisted       = {
      title      = "Technisch unterstützte Massage",
      what       = "Massagestühle, vibrierende Auflagen und Geräte, die ein Roboter oder eine App führt.",
      avoid_when = "wie mechanische Impulsbehandlung",
      of         = "7cde9c7a",
    },
    electrical_stimulation    = {
      title      = "Elektrische Muskelstimulation",
      what       = "Strom durch die Haut zu einem Muskel. Leitlinien unterstützen das bei Rückenschmerz nicht.",
      avoid_when = "Herzschrittmacher, Rumpf in der Schwangerschaft, Epilepsie, verletzte Haut, taube Haut",
      of         = "9c06201a",
    },
    handheld_massager         = {
      title      = "Hand-Massagegerät",
      what       = "Ein vibrierendes oder schlagendes Gerät für zu Hause, höchstens 1-2 Minuten je Stelle, nie auf Wirbelsäule, Knochen oder vorn am Hals.",
      avoid_when = "wie mechanische Impulsbehandlung",
      of         = "de1a866e",
    },
    self_massage              = {
      title      = "Selbstmassage",
      what       = "Sanfte Arbeit der Person selbst mit Händen, einem Ball oder einer Rolle.",
      avoid_when = "Stellen, die nicht sicher zu erreichen sind, vermindertes Gefühl, Blutungsrisiko (nur leicht)",
      of         = "1e71fbb8",
    },
    partner_massage           = {
      title      = "Massage durch Partner oder Familie",
      what       = "Sanfte Massage zu Hause durch eine Hilfe ohne Ausbildung.",
      avoid_when = "jede Vorsicht wegen Blutung, Knochen, Gerinnseln, Nerven oder Schwangerschaft; nie tief und nie auf der Wirbelsäule",
      of         = "0976059c",
    },
    chair_massage             = {
      title      = "Massage im Sitzen mit Kleidung",
      what       = "Eine kurze Sitzung für den Oberkörper auf einem Stuhl.",
      avoid_when = "Neigung zu Ohnmacht, starker neuer Schmerz beim Sitzen",
      of         = "1b6cddab",
    },
    gentle_touch              = {
      title      = "Wohltuende Massage mit leichter Berührung",
      what       = "Kurzes Halten und langsames Streichen nur mit dem Gewicht der Hand.",
      avoid_when = "Berührung ist nicht gewünscht",
      of         = "3d1aae0b",
    },
    effleurage                = {
      title      = "Effleurage",
      what       = "Streichungen zum Erwärmen und Entspannen.",
      avoid_when = "über Wunden oder Krampfadern",
      of         = "1d5a8f96",
    },
    petrissage                = {
      title      = "Petrissage",
      what       = "Kneten, Abheben und Drücken von Muskeln.",
      avoid_when = "Risiko für blaue Flecken, frische Verletzung",
      of         = "0aefbe79",
    },
    friction                  = {
      title      = "Reibung (auch quer zur Faser)",
      what       = "Kleine tiefe Bewegungen quer zu den Fasern.",
      avoid_when = "Blutverdünner, durch Kortison dünne Haut, vermindertes Gefühl, frische Verletzung, empfindliche Haut",
      of         = "77b8cba9",
    },
    tapotement                = {
      title      = "Tapotement",
      what       = "Rhythmisches Klopfen mit hohler Hand oder Handkante.",
      avoid_when = "dünne Knochen, über Nieren und Wirbelsäule, Schwangerschaft, Verkrampfung, Blutungsrisiko",
      of         = "d39bd032",
    },
    percussion                = {
      title      = "Perkussion",
      what       = "Schlagen mit der Hand oder einem Werkzeug.",
      avoid_when = "wie Tapotement und mechanische Impulsbehandlung",
      of         = "e5c8bd5f",
    },
    vibration_stroke          = {
      title      = "Vibration oder Schütteln mit der Hand",
      what       = "Feines Zittern mit der Hand.",
      avoid_when = "frischer Bruch, kürzliche Operation",
      of         = "0760f500",
    },
    compression               = {
      title      = "Kompression",
      what       = "Rhythmisches Drücken, auch durch die Kleidung.",
      avoid_when = "Blutgerinnsel, dünne Knochen (nur leicht), Bauch in der Schwangerschaft",
      of         = "fe32d761",
    },
    passive_joint_movement    = {
      title      = "Passive Gelenkbewegung",
      what       = "Die massierende Person bewegt ein Gelenk in seinem leichten Bereich.",
      avoid_when = "Versteifung, Instabilität, Bruch, Schub",
      of         = "dfc0accd",
    },
    assisted_stretching       = {
      title      = "Unterstützte Dehnung",
      what       = "Eine Dehnung, die die massierende Person führt.",
      avoid_when = "lockere Gelenke, dünne Knochen, frische Verletzung, Beinschmerz, der dabei zunimmt",
      of         = "aae00ac5",
    },
    heat_application          = {
      title      = "Oberflächliche Wärme",
      what       = "Eine Wärmepackung oder ein warmer Wickel auf der schmerzenden Stelle.",
      avoid_when = "taube Haut, Verletzung in den letzten 72 Stunden, Fieber, offene Haut, Arzneipflaster, Schwangerschaft (Erwärmung des Körperkerns), Erkrankung der Arterien, Blutung",
      of         = "ab2b0923",
    },
    ice_application           = {
      title      = "Kältepackung",
      what       = "Eine eingewickelte Kältepackung für bis zu 15 Minuten.",
      avoid_when = "taube Haut, Erkrankung der Arterien, Kälteallergie, Raynaud, empfindliche Haut",
      of         = "dc0b717f",
    },
  },
}
