-- German texts of the rules on advice. Drafted by machine; to be reviewed by a clinician.
translate "de" {
  reviewed = false,
  by       = "machine draft",
  on       = "2026-11-21",
  rules    = {
    ["know-the-warning-signs"] = {
      title   = "Zeichen, bei denen sofort Hilfe nötig ist",
      because = "Ernste Ursachen sind selten; wer ihre Zeichen kennt, bemerkt sie früh.",
    },
    ["stay-active"] = {
      title   = "In Bewegung bleiben",
      because = "Aktiv zu bleiben wird empfohlen, Bettruhe nicht.",
    },
    ["good-outlook"] = {
      title   = "Neuer Schmerz ohne Warnzeichen: gute Aussichten",
      because = "Die meisten neuen Rückenschmerzen lassen wahrscheinlich innerhalb einiger Wochen nach.",
    },
    warmth = {
      title   = "Schmerz seit höchstens zwölf Wochen: eine Wärmepackung",
      because = "Wärme hilft wahrscheinlich für kurze Zeit.",
    },
    ["pacing-and-exercise"] = {
      title   = "Lang anhaltender Schmerz: in Schritten planen und mit Übungen beginnen",
      because = "Übungen, die Schritt für Schritt gesteigert werden, helfen wahrscheinlich bei lang anhaltendem Schmerz.",
    },
    ["pacing-in-a-flare"] = {
      title   = "Schub: Aktivität in Schritten planen",
      because = "Wer an guten Tagen zu viel und an schlechten zu wenig tut, kann einen Schub unterhalten.",
    },
    ["desk-work"] = {
      title   = "Schreibtischarbeit: Haltung wechseln, Pausen machen",
      because = "Pausen und Haltungswechsel könnten helfen; die Belege sind sehr begrenzt.",
    },
    ["manual-work"] = {
      title   = "Heben bei der Arbeit: nah am Körper heben, Lasten abwechseln",
      because = "Nah am Körper zu heben könnte helfen; die Belege sind sehr begrenzt.",
    },
    ["slow-breathing"] = {
      title   = "Viel Stress: langsam atmen",
      because = "Entspannungsübungen können helfen.",
    },
    ["firm-wish-lowered"] = {
      title   = "Fester oder tiefer Druck wurde gewünscht, und eine Grenze gilt",
      because = "Grenzen der Sicherheit gehen vor Wünsche.",
      notes   = {
        "Sie haben festen Druck gewünscht. Er wurde wegen der Grenzen in diesem Plan verringert; vorgeschlagen wird stattdessen leichtere Arbeit.",
      },
    },
    ["deep-wish-not-yet"] = {
      title   = "Tiefer Druck wurde zu früh gewünscht",
      because = "Tiefe Arbeit sollte warten, bis klar ist, wie Ihr Körper reagiert.",
      notes   = {
        "Sie haben tiefen Druck gewünscht. Tiefe Arbeit wird jetzt nicht vorgeschlagen; die Gründe sind genannt, und später kann neu darauf geschaut werden.",
      },
    },
    ["posture-is-for-exercise"] = {
      title   = "Haltung als Ziel: Übungen und Arbeitsgewohnheiten",
      because = "Es wurde keine Studie gefunden, die eine bleibende Änderung der Haltung durch Massage zeigt.",
      notes   = {
        "Dass Massage die Haltung korrigiert, ist nicht gezeigt. Übungen und Änderungen bei der Arbeit sind der bessere Weg.",
      },
    },
    ["prevention-is-for-exercise"] = {
      title   = "Vorbeugung als Ziel: Übungen",
      because = "Es wurde keine Studie gefunden, die eine Vorbeugung von Rückenschmerzen durch Massage zeigt.",
      notes   = { "Dass Massage Rückenschmerzen vorbeugt, ist nicht gezeigt. Übungen sind der bessere Weg." },
    },
    myths = {
      title   = "Behauptungen, die nicht belegt sind",
      because = "Manche verbreiteten Behauptungen über Massage sind nicht gut belegt.",
    },
    ["short-term-only"] = {
      title   = "Was von Massage zu erwarten ist",
      because = "Übersichtsarbeiten fanden eine kurze Linderung mit geringer Sicherheit und keine anhaltende.",
      notes   = {
        "Massage kann eine Zeit lang helfen; eine anhaltende Wirkung ist nicht gezeigt. Sie begleitet Übungen und ärztliche Behandlung und ersetzt beides nicht.",
      },
    },
    glucose = {
      title   = "Arzneimittel, das den Zucker senken kann: messen, essen, etwas zu essen mitnehmen",
      because = "Der Zucker kann während oder nach einer Sitzung fallen.",
    },
    ["no-change-of-medicine"] = {
      title   = "Arzneimittel: keine Änderung ohne die verordnende Person",
      because = "Nur die verordnende Person sollte ein Arzneimittel ändern.",
    },
    ["before-during-after"] = {
      title   = "Gute Praxis vor, während und nach der Massage",
      because = "Offene Worte, eine ausgebildete Person und klare Stoppzeichen machen Massage sicher.",
    },
    ["drink-as-usual"] = {
      title   = "Trinken wie gewohnt",
      because = "Vor der Massage zu trinken ist eine überlieferte Annehmlichkeit, mehr nicht.",
    },
    ["no-heavy-meal"] = {
      title   = "Kurz davor keine schwere Mahlzeit",
      because = "Mit vollem Magen zu liegen ist unbequem; das ist ein überlieferter Rat.",
    },
    ["own-fluid-limit"] = {
      title   = "Herzschwäche oder schwere Nierenerkrankung: die eigene Trinkmenge einhalten",
      because = "Bei dieser Erkrankung legt Ihr Behandlungsteam die Trinkmenge fest.",
    },
    ["rise-slowly"] = {
      title   = "Langsam aufstehen",
      because = "Nach dem Liegen schnell aufzustehen kann schwindlig machen.",
    },
    ["first-session-advice"] = {
      title   = "Erste Sitzung: früh kommen, langsam aufstehen",
      because = "Zuerst sollte Zeit sein, nach Ihrer Gesundheit zu fragen.",
    },
    ["device-safety"] = {
      title   = "Gerät im Plan: kurz, schwach, nie auf Knochen",
      because = "Geräte haben geschadet, wenn sie zu lange oder zu stark benutzt wurden.",
    },
    ["home-massage-safety"] = {
      title   = "Massage zu Hause im Plan: sanft, nur auf Muskeln",
      because = "Massage zu Hause sollte sanft bleiben, fern von Knochen, Hals, Venen und tauber Haut.",
    },
    ["cold-pack-for-soreness"] = {
      title   = "Wund nach der letzten Sitzung: eine Kältepackung, wenn Sie mögen",
      because = "Kälte könnte guttun; die Belege sind sehr begrenzt.",
    },
    ["write-down-progress"] = {
      title   = "Lang anhaltender Schmerz und eine Behandlungsreihe: aufschreiben, wie es geht",
      because = "Nur Messungen zeigen, ob es sich lohnt, die Reihe fortzusetzen.",
    },
    ["patch-test"] = {
      title   = "Duftöl im Plan: zuerst an einer kleinen Stelle testen",
      because = "Vor jedem Öl und jeder Lotion sollte ein kleiner Test auf der Haut stehen.",
    },
    cost = {
      title   = "Die Kosten begrenzen den Plan: Wege zu sparen",
      because = "Ein Plan sollte bezahlbar sein.",
    },
    ["frequent-sessions-for-four-weeks"] = {
      title   = "Mehr als eine Sitzung in der Woche: höchstens vier Wochen lang",
      because = "Häufige Sitzungen wurden nur über vier Wochen untersucht.",
      notes   = { "Mehr als eine Sitzung in der Woche ist nur für höchstens vier Wochen gedacht." },
    },
  },
  limits   = {
    sedative_recent_hours = {
      title = "Stunden nach einem starken Schmerz- oder Beruhigungsmittel, in denen es als eingenommen zählt",
    },
  },
}
