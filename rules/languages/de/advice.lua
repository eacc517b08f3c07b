-- German texts of the rules on advice. Drafted by machine; to be reviewed by a clinician.
translate "de" {
  reviewed = false,
  by       = "machine draft",
  on       = "2026-11-21",
  rules    = {
    ["know-the-warning-signs"] = {
      title   = "Zeichen, bei denen sofort Hilfe nötig ist",
      because = "Ernste Ursachen sind selten; wer ihre Zeichen kennt, bemerkt sie früh.",
      of      = "d99dceed",
    },
    ["stay-active"] = {
      title   = "In Bewegung bleiben",
      because = "Aktiv zu bleiben wird empfohlen, Bettruhe nicht.",
      of      = "d18c216b",
    },
    ["good-outlook"] = {
      title   = "Neuer Schmerz ohne Warnzeichen: gute Aussichten",
      because = "Die meisten neuen Rückenschmerzen lassen wahrscheinlich innerhalb einiger Wochen nach.",
      of      = "af16ce6b",
    },
    warmth = {
      title   = "Schmerz seit höchstens zwölf Wochen: eine Wärmepackung",
      because = "Wärme hilft wahrscheinlich für kurze Zeit.",
      of      = "9826d065",
    },
    ["pacing-and-exercise"] = {
      title   = "Lang anhaltender Schmerz: in Schritten planen und mit Übungen beginnen",
      because = "Übungen, die Schritt für Schritt gesteigert werden, helfen wahrscheinlich bei lang anhaltendem Schmerz.",
      of      = "98338ee2",
    },
    ["pacing-in-a-flare"] = {
      title   = "Schub: Aktivität in Schritten planen",
      because = "Wer an guten Tagen zu viel und an schlechten zu wenig tut, kann einen Schub unterhalten.",
      of      = "96392d16",
    },
    ["desk-work"] = {
      title   = "Schreibtischarbeit: Haltung wechseln, Pausen machen",
      because = "Pausen und Haltungswechsel könnten helfen; die Belege sind sehr begrenzt.",
      of      = "ac7b4365",
    },
    ["manual-work"] = {
      title   = "Heben bei der Arbeit: nah am Körper heben, Lasten abwechseln",
      because = "Nah am Körper zu heben könnte helfen; die Belege sind sehr begrenzt.",
      of      = "da676b85",
    },
    ["slow-breathing"] = {
      title   = "Viel Stress: langsam atmen",
      because = "Entspannungsübungen können helfen.",
      of      = "1101e75f",
    },
    ["firm-wish-lowered"] = {
      title   = "Fester oder tiefer Druck wurde gewünscht, und eine Grenze gilt",
      because = "Grenzen der Sicherheit gehen vor Wünsche.",
      notes   = {
        "Sie haben festen Druck gewünscht. Er wurde wegen der Grenzen in diesem Plan verringert; vorgeschlagen wird stattdessen leichtere Arbeit.",
      },
      of      = "85edd22a",
    },
    ["deep-wish-not-yet"] = {
      title   = "Tiefer Druck wurde zu früh gewünscht",
      because = "Tiefe Arbeit sollte warten, bis klar ist, wie Ihr Körper reagiert.",
      notes   = {
        "Sie haben tiefen Druck gewünscht. Tiefe Arbeit wird jetzt nicht vorgeschlagen; die Gründe sind genannt, und später kann neu darauf geschaut werden.",
      },
      of      = "3db3b115",
    },
    ["posture-is-for-exercise"] = {
      title   = "Haltung als Ziel: Übungen und Arbeitsgewohnheiten",
      because = "Es wurde keine Studie gefunden, die eine bleibende Änderung der Haltung durch Massage zeigt.",
      notes   = {
        "Dass Massage die Haltung korrigiert, ist nicht gezeigt. Übungen und Änderungen bei der Arbeit sind der bessere Weg.",
      },
      of      = "2810e988",
    },
    ["prevention-is-for-exercise"] = {
      title   = "Vorbeugung als Ziel: Übungen",
      because = "Es wurde keine Studie gefunden, die eine Vorbeugung von Rückenschmerzen durch Massage zeigt.",
      notes   = { "Dass Massage Rückenschmerzen vorbeugt, ist nicht gezeigt. Übungen sind der bessere Weg." },
      of      = "db1df9ad",
    },
    myths = {
      title   = "Behauptungen, die nicht belegt sind",
      because = "Manche verbreiteten Behauptungen über Massage sind nicht gut belegt.",
      of      = "0ed6b98f",
    },
    ["short-term-only"] = {
      title   = "Was von Massage zu erwarten ist",
      because = "Übersichtsarbeiten fanden eine kurze Linderung mit geringer Sicherheit und keine anhaltende.",
      notes   = {
        "Massage kann eine Zeit lang helfen; eine anhaltende Wirkung ist nicht gezeigt. Sie begleitet Übungen und ärztliche Behandlung und ersetzt beides nicht.",
      },
      of      = "c29dd5ec",
    },
    glucose = {
      title   = "Arzneimittel, das den Zucker senken kann: messen, essen, etwas zu essen mitnehmen",
      because = "Der Zucker kann während oder nach einer Sitzung fallen.",
      of      = "5da42f21",
    },
    ["no-change-of-medicine"] = {
      title   = "Arzneimittel: keine Änderung ohne die verordnende Person",
      because = "Nur die verordnende Person sollte ein Arzneimittel ändern.",
      of      = "b472ca7c",
    },
    ["before-during-after"] = {
      title   = "Gute Praxis vor, während und nach der Massage",
      because = "Offene Worte, eine ausgebildete Person und klare Stoppzeichen machen Massage sicher.",
      of      = "aab1b415",
    },
    ["drink-as-usual"] = {
      title   = "Trinken wie gewohnt",
      because = "Vor der Massage zu trinken ist eine überlieferte Annehmlichkeit, mehr nicht.",
      of      = "61ac8966",
    },
    ["no-heavy-meal"] = {
      title   = "Kurz davor keine schwere Mahlzeit",
      because = "Mit vollem Magen zu liegen ist unbequem; das ist ein überlieferter Rat.",
      of      = "11fe708d",
    },
    ["own-fluid-limit"] = {
      title   = "Herzschwäche oder schwere Nierenerkrankung: die eigene Trinkmenge einhalten",
      because = "Bei dieser Erkrankung legt Ihr Behandlungsteam die Trinkmenge fest.",
      of      = "e9365321",
    },
    ["rise-slowly"] = {
      title   = "Langsam aufstehen",
      because = "Nach dem Liegen schnell aufzustehen kann schwindlig machen.",
      of      = "449c59b4",
    },
    ["first-session-advice"] = {
      title   = "Erste Sitzung: früh kommen, langsam aufstehen",
      because = "Zuerst sollte Zeit sein, nach Ihrer Gesundheit zu fragen.",
      of      = "50110c78",
    },
    ["device-safety"] = {
      title   = "Gerät im Plan: kurz, schwach, nie auf Knochen",
      because = "Geräte haben geschadet, wenn sie zu lange oder zu stark benutzt wurden.",
      of      = "bdaae269",
    },
    ["home-massage-safety"] = {
      title   = "Massage zu Hause im Plan: sanft, nur auf Muskeln",
      because = "Massage zu Hause sollte sanft bleiben, fern von Knochen, Hals, Venen und tauber Haut.",
      of      = "3505243e",
    },
    ["cold-pack-for-soreness"] = {
      title   = "Wund nach der letzten Sitzung: eine Kältepackung, wenn Sie mögen",
      because = "Kälte könnte guttun; die Belege sind sehr begrenzt.",
      of      = "a5a3d0b8",
    },
    ["write-down-progress"] = {
      title   = "Lang anhaltender Schmerz und eine Behandlungsreihe: aufschreiben, wie es geht",
      because = "Nur Messungen zeigen, ob es sich lohnt, die Reihe fortzusetzen.",
      of      = "62e4bdcb",
    },
    ["patch-test"] = {
      title   = "Duftöl im Plan: zuerst an einer kleinen Stelle testen",
      because = "Vor jedem Öl und jeder Lotion sollte ein kleiner Test auf der Haut stehen.",
      of      = "6de63c54",
    },
    cost = {
      title   = "Die Kosten begrenzen den Plan: Wege zu sparen",
      because = "Ein Plan sollte bezahlbar sein.",
      of      = "17b9abc4",
    },
    ["frequent-sessions-for-four-weeks"] = {
      title   = "Mehr als eine Sitzung in der Woche: höchstens vier Wochen lang",
      because = "Häufige Sitzungen wurden nur über vier Wochen untersucht.",
      notes   = { "Mehr als eine Sitzung in der Woche ist nur für höchstens vier Wochen gedacht." },
      of      = "ecf20fae",
    },
  },
  limits   = {
    sedative_recent_hours = {
      title = "Stunden nach einem starken Schmerz- oder Beruhigungsmittel, in denen es als eingenommen zählt",
      of    = "df6796b0",
    },
  },
}
