-- German texts of the rules on sessions. Drafted by machine; to be reviewed by a clinician.
translate "de" {
  reviewed = false,
  by       = "machine draft",
  on       = "2026-11-21",
  rules    = {
    ["dose-acute"] = {
      title   = "Neuer Schmerz: eine kurze Reihe",
      because = "Neuer Rückenschmerz lässt meist von selbst nach; einige Sitzungen können in der Zwischenzeit helfen.",
    },
    ["dose-acute-severe"] = {
      title   = "Neuer Schmerz mit Verkrampfung oder starkem Schmerz: zwei kurze Sitzungen",
      because = "Gereizte Muskeln vertragen wenig, deshalb sind die Sitzungen kurz und wenige.",
    },
    ["dose-subacute"] = {
      title   = "Schmerz seit vier bis zwölf Wochen: eine Reihe von vier bis acht Sitzungen",
      because = "In diesem Abschnitt kann Massage eine kurze Linderung geben.",
    },
    ["dose-chronic"] = {
      title   = "Lang anhaltender Schmerz: eine Reihe von acht bis zehn wöchentlichen Sitzungen",
      because = "Studien mit etwa zehn wöchentlichen Sitzungen fanden, dass Massage eine Zeit lang helfen kann.",
    },
    ["dose-chronic-front-loaded"] = {
      title   = "Lang anhaltender starker Schmerz: anfangs mehr Sitzungen, als Möglichkeit",
      because = "Bei Nackenschmerz könnten häufigere einstündige Sitzungen mehr helfen; die Belege für den Rücken sind sehr begrenzt.",
    },
    ["dose-flare"] = {
      title   = "Schub eines lang anhaltenden Schmerzes: zwei Wochen kürzere Sitzungen",
      because = "Ein Schub verlangt kürzere Sitzungen, bis er sich beruhigt hat.",
    },
    ["dose-leg-signs"] = {
      title   = "Zeichen im Bein, untersucht: vier vorsichtige Sitzungen",
      because = "Bei einem gereizten Nerv reichen wenige Sitzungen, um zu sehen, ob sie nützen oder schaden.",
    },
    ["dose-training"] = {
      title   = "Im Training, keine frische Verletzung: wöchentliche Sitzungen während des Trainingsblocks",
      because = "Massage kann während des Trainings ein wenig gegen Muskelkater und für Beweglichkeit helfen.",
    },
    ["dose-exercise-soreness"] = {
      title   = "Muskelkater nach starker Anstrengung: eine oder zwei kurze Sitzungen",
      because = "Muskelkater vergeht von selbst; eine oder zwei kurze Sitzungen können ein wenig helfen.",
    },
    ["dose-older-adult"] = {
      title   = "Kräftiger älterer Mensch: kürzere und weniger Sitzungen",
      because = "Kürzere Sitzungen sind im Alter leichter zu vertragen.",
    },
    ["dose-frail"] = {
      title   = "Gebrechlich oder sehr alt: kurze Sitzungen zum Wohlbefinden",
      because = "Kurze Sitzungen sind leichter zu vertragen, und ihr Ziel ist das Wohlbefinden.",
    },
    ["dose-pregnancy"] = {
      title   = "Spätere Schwangerschaft ohne bekanntes Risiko: sanfte Sitzungen mit Überprüfung jedes Mal",
      because = "Studien zu entspannender Massage in der Schwangerschaft begannen ab der zwölften Woche; sie kann helfen.",
    },
    ["dose-stress"] = {
      title   = "Stress mit wenig Schmerz: einige beruhigende Sitzungen",
      because = "Einige beruhigende Sitzungen können helfen.",
    },
    ["dose-widespread-pain"] = {
      title   = "Fibromyalgie oder ausgebreiteter Schmerz: kurze Sitzungen, die länger werden",
      because = "Empfindlichen Körpern geht es besser mit kurzen Sitzungen, die langsam länger werden.",
    },
    ["dose-medical-limit"] = {
      title   = "Medizinische Grenze: kurze Sitzungen, das Behandlungsteam sagt, wie lange",
      because = "Bei dieser Erkrankung bleiben die Sitzungen kurz und wenige.",
    },
    ["dose-home"] = {
      title   = "Massage zu Hause: einige Minuten, an den meisten Tagen",
      because = "Kurze, sanfte Massage zu Hause könnte helfen; die Belege sind sehr begrenzt.",
    },
    ["dose-chair"] = {
      title   = "Massage im Sitzen bei der Arbeit: kurze wöchentliche Sitzungen",
      because = "Massage im Sitzen bei der Arbeit ist kurz.",
    },
    ["largest-dose"] = {
      title   = "Kein Plan geht über diese Grenzen hinaus",
      because = "Mehr als das ist nicht genug untersucht; nach zwölf Sitzungen wird neu auf den Plan geschaut.",
    },
    ["an-hour-is-enough"] = {
      title   = "Höchstens eine Stunde, außer wenn mehr gewünscht wird und nichts dagegen spricht",
      because = "Studien nutzten Sitzungen bis zu einer Stunde.",
    },
    ["first-session-is-shorter"] = {
      title   = "Erste Sitzung: kürzer",
      because = "Eine erste Sitzung zeigt, wie Ihr Körper reagiert, deshalb bleibt sie kurz.",
      notes   = { "Die erste Sitzung wird kürzer gehalten. Spätere können länger sein, wenn sie gut verlief." },
    },
    ["rest-after-firm-work"] = {
      title   = "Feste Arbeit: zwei Tage zwischen den Sitzungen",
      because = "Muskeln brauchen nach fester Arbeit Zeit, sich zu beruhigen.",
      notes   = { "Lassen Sie mindestens 48 Stunden zwischen Sitzungen mit festem Druck." },
    },
    ["preferred-length"] = {
      title   = "Gewünschte Länge einer Sitzung",
      because = "Sie haben gesagt, wie lang eine Sitzung sein soll.",
    },
    ["little-time"] = {
      title   = "Wenig Zeit in der Woche: weniger Sitzungen und Bewegung in kleinen Stücken",
      because = "Weniger Sitzungen passen besser als sehr kurze.",
      notes   = {
        "In Ihrer Woche ist wenig Zeit, deshalb sind die Sitzungen jede zweite Woche. Auch einige Minuten Gehen oder Übungen mehrmals am Tag zählen.",
      },
    },
    ["what-is-affordable"] = {
      title   = "Bezahlbare Zahl von Sitzungen: weniger, nicht kürzer",
      because = "Bei Nackenschmerz halfen halbstündige Sitzungen nicht mehr als Warten, deshalb könnten weniger volle Sitzungen die bessere Wahl sein; die Belege sind sehr begrenzt.",
    },
    ["nothing-affordable"] = {
      title   = "Keine Sitzung ist bezahlbar: Methoden für zu Hause und Übungen",
      because = "Ein Plan sollte bezahlbar sein.",
      notes   = {
        "Keine bezahlte Sitzung passt jetzt zum Budget. Übungen, aktiv bleiben und sanfte Methoden zu Hause kosten wenig oder nichts.",
      },
    },
    ["low-risk-needs-little"] = {
      title   = "Neuer Schmerz und ein niedriger Risikowert: höchstens zwei Sitzungen",
      because = "Bei einem niedrigen Risikowert ist wenig Behandlung nötig; aktiv zu bleiben wird empfohlen.",
    },
    ["relies-on-passive-treatment"] = {
      title   = "Verlässt sich auf Behandlung durch andere: eine kurze Brücke zum eigenen Tun",
      because = "Leitlinien raten von Massage allein ab, wenn sich jemand auf Behandlung durch andere stützt.",
      notes   = { "Massage ist hier als kurze Brücke zu Übungen und Selbsthilfe gedacht." },
    },
    ["worse-twice-in-a-row"] = {
      title   = "Nach zwei Sitzungen hintereinander schlechter: aufhören",
      because = "Wird es zweimal hintereinander schlechter, sollte das vor jeder weiteren Massage untersucht werden.",
    },
    ["no-gain-after-six-sessions"] = {
      title   = "Keine bedeutsame Veränderung nach sechs Sitzungen: aufhören und zur Physiotherapie",
      because = "Die Messwerte haben sich kaum verändert, deshalb hilft mehr Massage wahrscheinlich nicht.",
    },
    ["no-gain-and-yellow-flags"] = {
      title   = "Keine bedeutsame Veränderung und Sorgen wegen des Schmerzes: psychologische Unterstützung",
      because = "Sorgen, gedrückte Stimmung und Ärger bei der Arbeit können die Erholung bremsen, und es gibt Hilfe.",
    },
    ["change-not-measured"] = {
      title   = "Einige Sitzungen gemacht, Veränderung nicht gemessen: jetzt messen",
      because = "Ob es weitergeht, hängt von einer gemessenen Veränderung ab.",
      notes   = {
        "Es ist Zeit, mit dem Anfang zu vergleichen: derselbe Schmerzwert oder Fragebogen wie vor der ersten Sitzung.",
      },
    },
    maintenance = {
      title   = "Reihe mit bedeutsamer Veränderung beendet: eine Sitzung alle zwei bis vier Wochen",
      because = "Einige Sitzungen nach einer Reihe könnten einen Gewinn für kurze Zeit erhalten; die Belege sind sehr begrenzt.",
      notes   = {
        "Sitzungen alle zwei bis vier Wochen können folgen, höchstens zwölf Wochen lang. Dann beenden und neu schauen.",
      },
    },
    ["course-is-complete"] = {
      title   = "Zwölf Sitzungen gemacht: beenden und überprüfen",
      because = "Dass längere Reihen mehr helfen, ist nicht gezeigt.",
      notes   = {
        "Zwölf Sitzungen sind gemacht. Besprechen Sie vor weiteren mit einer Fachperson, was sich verändert hat.",
      },
    },
    ["measure-from-the-start"] = {
      title   = "Vor der ersten Sitzung: aufschreiben, wo Sie beginnen",
      because = "Nur ein gemessener Anfang zeigt später, ob sich etwas verändert hat.",
    },
  },
  defines  = {
    two_sessions_a_week_possible = {
      title = "Geld und Zeit für zwei Sitzungen in der Woche",
    },
    shorter_sessions_for_now     = {
      title = "Kürzere Sitzungen sind gewünscht oder geboten",
    },
    medical_limit                = {
      title = "Eine medizinische Grenze, die Sitzungen kurz und wenige hält",
    },
  },
  limits   = {
    weekly_sessions_per_month = {
      title = "Wochen in einem Monat, um eine bezahlbare Zahl im Monat auf die Woche umzurechnen",
    },
    budget_never_binds        = {
      title = "Bezahlbare Sitzungen im Monat, ab denen die Kosten nichts begrenzen",
    },
    front_loaded_nrs          = {
      title = "Schmerz, ab dem anfangs zwei Sitzungen in der Woche angeboten werden",
    },
    front_loaded_budget       = {
      title = "Bezahlbare Sitzungen im Monat, die für zwei in der Woche nötig sind",
    },
    front_loaded_time         = {
      title = "Minuten in der Woche, die für zwei Sitzungen nötig sind",
    },
    fortnightly               = {
      title = "Sitzungen in der Woche bei wenig Zeit",
    },
    low_risk_sessions         = {
      title = "Höchstzahl der Sitzungen bei neuem Schmerz mit niedrigem Risikowert",
    },
    passive_sessions          = {
      title = "Höchstzahl der Sitzungen, wenn sich jemand auf passive Behandlung stützt",
    },
    injury_free_days          = {
      title = "Tage nach einer Verletzung, bevor ein Trainingsplan gilt",
    },
    firm_work_pressure        = {
      title = "Druck, ab dem Sitzungen Abstand brauchen",
    },
    maintenance_sessions      = {
      title = "Sitzungen, nach denen eine Reihe als beendet gilt",
    },
    maintenance_budget        = {
      title = "Bezahlbare Sitzungen im Monat, die für die Erhaltung nötig sind",
    },
  },
}
