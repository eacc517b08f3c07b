-- German texts of the rules on sessions. Drafted by machine; to be reviewed by a clinician.
translate "de" {
  reviewed = false,
  by       = "machine draft",
  on       = "2026-11-21",
  rules    = {
    ["dose-acute"] = {
      title   = "Neuer Schmerz: eine kurze Reihe",
      because = "Neuer Rückenschmerz lässt meist von selbst nach; einige Sitzungen können in der Zwischenzeit helfen.",
      of      = "f0d460a2",
    },
    ["dose-acute-severe"] = {
      title   = "Neuer Schmerz mit Verkrampfung oder starkem Schmerz: zwei kurze Sitzungen",
      because = "Gereizte Muskeln vertragen wenig, deshalb sind die Sitzungen kurz und wenige.",
      of      = "080295a8",
    },
    ["dose-subacute"] = {
      title   = "Schmerz seit vier bis zwölf Wochen: eine Reihe von vier bis acht Sitzungen",
      because = "In diesem Abschnitt kann Massage eine kurze Linderung geben.",
      of      = "095329fd",
    },
    ["dose-chronic"] = {
      title   = "Lang anhaltender Schmerz: eine Reihe von acht bis zehn wöchentlichen Sitzungen",
      because = "Studien mit etwa zehn wöchentlichen Sitzungen fanden, dass Massage eine Zeit lang helfen kann.",
      of      = "719d8ab3",
    },
    ["dose-chronic-front-loaded"] = {
      title   = "Lang anhaltender starker Schmerz: anfangs mehr Sitzungen, als Möglichkeit",
      because = "Bei Nackenschmerz könnten häufigere einstündige Sitzungen mehr helfen; die Belege für den Rücken sind sehr begrenzt.",
      of      = "bc4ee473",
    },
    ["dose-flare"] = {
      title   = "Schub eines lang anhaltenden Schmerzes: zwei Wochen kürzere Sitzungen",
      because = "Ein Schub verlangt kürzere Sitzungen, bis er sich beruhigt hat.",
      of      = "2af6405e",
    },
    ["dose-leg-signs"] = {
      title   = "Zeichen im Bein, untersucht: vier vorsichtige Sitzungen",
      because = "Bei einem gereizten Nerv reichen wenige Sitzungen, um zu sehen, ob sie nützen oder schaden.",
      of      = "70dae0ae",
    },
    ["dose-training"] = {
      title   = "Im Training, keine frische Verletzung: wöchentliche Sitzungen während des Trainingsblocks",
      because = "Massage kann während des Trainings ein wenig gegen Muskelkater und für Beweglichkeit helfen.",
      of      = "bc32b119",
    },
    ["dose-exercise-soreness"] = {
      title   = "Muskelkater nach starker Anstrengung: eine oder zwei kurze Sitzungen",
      because = "Muskelkater vergeht von selbst; eine oder zwei kurze Sitzungen können ein wenig helfen.",
      of      = "c01d879c",
    },
    ["dose-older-adult"] = {
      title   = "Kräftiger älterer Mensch: kürzere und weniger Sitzungen",
      because = "Kürzere Sitzungen sind im Alter leichter zu vertragen.",
      of      = "59f3d552",
    },
    ["dose-frail"] = {
      title   = "Gebrechlich oder sehr alt: kurze Sitzungen zum Wohlbefinden",
      because = "Kurze Sitzungen sind leichter zu vertragen, und ihr Ziel ist das Wohlbefinden.",
      of      = "11e35116",
    },
    ["dose-pregnancy"] = {
      title   = "Spätere Schwangerschaft ohne bekanntes Risiko: sanfte Sitzungen mit Überprüfung jedes Mal",
      because = "Studien zu entspannender Massage in der Schwangerschaft begannen ab der zwölften Woche; sie kann helfen.",
      of      = "e3a9b21e",
    },
    ["dose-stress"] = {
      title   = "Stress mit wenig Schmerz: einige beruhigende Sitzungen",
      because = "Einige beruhigende Sitzungen können helfen.",
      of      = "e3545d32",
    },
    ["dose-widespread-pain"] = {
      title   = "Fibromyalgie oder ausgebreiteter Schmerz: kurze Sitzungen, die länger werden",
      because = "Empfindlichen Körpern geht es besser mit kurzen Sitzungen, die langsam länger werden.",
      of      = "da54cdb2",
    },
    ["dose-medical-limit"] = {
      title   = "Medizinische Grenze: kurze Sitzungen, das Behandlungsteam sagt, wie lange",
      because = "Bei dieser Erkrankung bleiben die Sitzungen kurz und wenige.",
      of      = "0b36826c",
    },
    ["dose-home"] = {
      title   = "Massage zu Hause: einige Minuten, an den meisten Tagen",
      because = "Kurze, sanfte Massage zu Hause könnte helfen; die Belege sind sehr begrenzt.",
      of      = "24ace1c8",
    },
    ["dose-chair"] = {
      title   = "Massage im Sitzen bei der Arbeit: kurze wöchentliche Sitzungen",
      because = "Massage im Sitzen bei der Arbeit ist kurz.",
      of      = "d5f5df89",
    },
    ["largest-dose"] = {
      title   = "Kein Plan geht über diese Grenzen hinaus",
      because = "Mehr als das ist nicht genug untersucht; nach zwölf Sitzungen wird neu auf den Plan geschaut.",
      of      = "022a966a",
    },
    ["an-hour-is-enough"] = {
      title   = "Höchstens eine Stunde, außer wenn mehr gewünscht wird und nichts dagegen spricht",
      because = "Studien nutzten Sitzungen bis zu einer Stunde.",
      of      = "31fabe89",
    },
    ["first-session-is-shorter"] = {
      title   = "Erste Sitzung: kürzer",
      because = "Eine erste Sitzung zeigt, wie Ihr Körper reagiert, deshalb bleibt sie kurz.",
      notes   = { "Die erste Sitzung wird kürzer gehalten. Spätere können länger sein, wenn sie gut verlief." },
      of      = "ecce7aef",
    },
    ["rest-after-firm-work"] = {
      title   = "Feste Arbeit: zwei Tage zwischen den Sitzungen",
      because = "Muskeln brauchen nach fester Arbeit Zeit, sich zu beruhigen.",
      notes   = { "Lassen Sie mindestens 48 Stunden zwischen Sitzungen mit festem Druck." },
      of      = "505699e8",
    },
    ["preferred-length"] = {
      title   = "Gewünschte Länge einer Sitzung",
      because = "Sie haben gesagt, wie lang eine Sitzung sein soll.",
      of      = "8a6cec68",
    },
    ["little-time"] = {
      title   = "Wenig Zeit in der Woche: weniger Sitzungen und Bewegung in kleinen Stücken",
      because = "Weniger Sitzungen passen besser als sehr kurze.",
      notes   = {
        "In Ihrer Woche ist wenig Zeit, deshalb sind die Sitzungen jede zweite Woche. Auch einige Minuten Gehen oder Übungen mehrmals am Tag zählen.",
      },
      of      = "7346384a",
    },
    ["what-is-affordable"] = {
      title   = "Bezahlbare Zahl von Sitzungen: weniger, nicht kürzer",
      because = "Bei Nackenschmerz halfen halbstündige Sitzungen nicht mehr als Warten, deshalb könnten weniger volle Sitzungen die bessere Wahl sein; die Belege sind sehr begrenzt.",
      of      = "75bd01bb",
    },
    ["nothing-affordable"] = {
      title   = "Keine Sitzung ist bezahlbar: Methoden für zu Hause und Übungen",
      because = "Ein Plan sollte bezahlbar sein.",
      notes   = {
        "Keine bezahlte Sitzung passt jetzt zum Budget. Übungen, aktiv bleiben und sanfte Methoden zu Hause kosten wenig oder nichts.",
      },
      of      = "5a7f5e74",
    },
    ["low-risk-needs-little"] = {
      title   = "Neuer Schmerz und ein niedriger Risikowert: höchstens zwei Sitzungen",
      because = "Bei einem niedrigen Risikowert ist wenig Behandlung nötig; aktiv zu bleiben wird empfohlen.",
      of      = "9b72b7e4",
    },
    ["relies-on-passive-treatment"] = {
      title   = "Verlässt sich auf Behandlung durch andere: eine kurze Brücke zum eigenen Tun",
      because = "Leitlinien raten von Massage allein ab, wenn sich jemand auf Behandlung durch andere stützt.",
      notes   = { "Massage ist hier als kurze Brücke zu Übungen und Selbsthilfe gedacht." },
      of      = "1529a50c",
    },
    ["worse-twice-in-a-row"] = {
      title   = "Nach zwei Sitzungen hintereinander schlechter: aufhören",
      because = "Wird es zweimal hintereinander schlechter, sollte das vor jeder weiteren Massage untersucht werden.",
      of      = "f9e6555e",
    },
    ["no-gain-after-six-sessions"] = {
      title   = "Keine bedeutsame Veränderung nach sechs Sitzungen: aufhören und zur Physiotherapie",
      because = "Die Messwerte haben sich kaum verändert, deshalb hilft mehr Massage wahrscheinlich nicht.",
      of      = "1a31a29d",
    },
    ["no-gain-and-yellow-flags"] = {
      title   = "Keine bedeutsame Veränderung und Sorgen wegen des Schmerzes: psychologische Unterstützung",
      because = "Sorgen, gedrückte Stimmung und Ärger bei der Arbeit können die Erholung bremsen, und es gibt Hilfe.",
      of      = "4e55ed5d",
    },
    ["change-not-measured"] = {
      title   = "Einige Sitzungen gemacht, Veränderung nicht gemessen: jetzt messen",
      because = "Ob es weitergeht, hängt von einer gemessenen Veränderung ab.",
      notes   = {
        "Es ist Zeit, mit dem Anfang zu vergleichen: derselbe Schmerzwert oder Fragebogen wie vor der ersten Sitzung.",
      },
      of      = "479bc659",
    },
    maintenance = {
      title   = "Reihe mit bedeutsamer Veränderung beendet: eine Sitzung alle zwei bis vier Wochen",
      because = "Einige Sitzungen nach einer Reihe könnten einen Gewinn für kurze Zeit erhalten; die Belege sind sehr begrenzt.",
      notes   = {
        "Sitzungen alle zwei bis vier Wochen können folgen, höchstens zwölf Wochen lang. Dann beenden und neu schauen.",
      },
      of      = "ad26e920",
    },
    ["course-is-complete"] = {
      title   = "Zwölf Sitzungen gemacht: beenden und überprüfen",
      because = "Dass längere Reihen mehr helfen, ist nicht gezeigt.",
      notes   = {
        "Zwölf Sitzungen sind gemacht. Besprechen Sie vor weiteren mit einer Fachperson, was sich verändert hat.",
      },
      of      = "0d92d12c",
    },
    ["measure-from-the-start"] = {
      title   = "Vor der ersten Sitzung: aufschreiben, wo Sie beginnen",
      because = "Nur ein gemessener Anfang zeigt später, ob sich etwas verändert hat.",
      of      = "7bb2286d",
    },
  },
  defines  = {
    two_sessions_a_week_possible = {
      title = "Geld und Zeit für zwei Sitzungen in der Woche",
      of    = "3f9076a3",
    },
    shorter_sessions_for_now     = {
      title = "Kürzere Sitzungen sind gewünscht oder geboten",
      of    = "0944e0ea",
    },
    medical_limit                = {
      title = "Eine medizinische Grenze, die Sitzungen kurz und wenige hält",
      of    = "88362c23",
    },
  },
  limits   = {
    weekly_sessions_per_month = {
      title = "Wochen in einem Monat, um eine bezahlbare Zahl im Monat auf die Woche umzurechnen",
      of    = "89a38a99",
    },
    budget_never_binds        = {
      title = "Bezahlbare Sitzungen im Monat, ab denen die Kosten nichts begrenzen",
      of    = "5485f557",
    },
    front_loaded_nrs          = {
      title = "Schmerz, ab dem anfangs zwei Sitzungen in der Woche angeboten werden",
      of    = "7c708311",
    },
    front_loaded_budget       = {
      title = "Bezahlbare Sitzungen im Monat, die für zwei in der Woche nötig sind",
      of    = "11de5fb2",
    },
    front_loaded_time         = {
      title = "Minuten in der Woche, die für zwei Sitzungen nötig sind",
      of    = "598c1873",
    },
    fortnightly               = {
      title = "Sitzungen in der Woche bei wenig Zeit",
      of    = "e8d7c5bf",
    },
    low_risk_sessions         = {
      title = "Höchstzahl der Sitzungen bei neuem Schmerz mit niedrigem Risikowert",
      of    = "016fadea",
    },
    passive_sessions          = {
      title = "Höchstzahl der Sitzungen, wenn sich jemand auf passive Behandlung stützt",
      of    = "c0f20057",
    },
    injury_free_days          = {
      title = "Tage nach einer Verletzung, bevor ein Trainingsplan gilt",
      of    = "08ed2233",
    },
    firm_work_pressure        = {
      title = "Druck, ab dem Sitzungen Abstand brauchen",
      of    = "bc5918e8",
    },
    maintenance_sessions      = {
      title = "Sitzungen, nach denen eine Reihe als beendet gilt",
      of    = "a8c6b09f",
    },
    maintenance_budget        = {
      title = "Bezahlbare Sitzungen im Monat, die für die Erhaltung nötig sind",
      of    = "05efbc92",
    },
  },
}
