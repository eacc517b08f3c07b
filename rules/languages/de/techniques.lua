-- German texts of the rules on techniques. Drafted by machine; to be reviewed by a clinician.
translate "de" {
  reviewed = false,
  by       = "machine draft",
  on       = "2026-11-21",
  rules    = {
    ["calming-aim"] = {
      title   = "Stress, Angst oder Wunsch nach Entspannung: beruhigende Formen",
      because = "Langsame, sanfte Massage kann Menschen helfen, sich zu entspannen.",
      of      = "fcce1211",
    },
    ["poor-sleep"] = {
      title   = "Schlechter Schlaf: Entspannungsmassage und Schlafgewohnheiten",
      because = "Entspannungsmassage könnte beim Schlafen helfen; die Belege sind sehr begrenzt.",
      of      = "264f55b0",
    },
    ["anxious-or-touch-difficult"] = {
      title   = "Angst oder schwierige Berührung: sanfte Arbeit und langsames Atmen",
      because = "Sanfte, vorhersehbare Arbeit ist leichter zu vertragen, wenn jemand angespannt ist oder Berührung schwierig findet.",
      of      = "866c4891",
    },
    ["chronic-pain-either-style"] = {
      title   = "Lang anhaltender Schmerz: Entspannungs- oder strukturelle Massage",
      because = "Bei lang anhaltendem Rückenschmerz kann Massage eine Zeit lang helfen; eine entspannende und eine strukturelle Form taten in einer Studie gleich gut.",
      of      = "dbdf428a",
    },
    ["chronic-pain-answers-missing"] = {
      title   = "Lang anhaltender Schmerz, Antworten fehlen: nur die sanfteste Form",
      because = "Einige Sicherheitsantworten fehlen, deshalb wird bis dahin nur eine sanfte Form genannt.",
      of      = "d98e3e91",
    },
    ["acute-pain-warmth-and-light-strokes"] = {
      title   = "Neuer Schmerz: Wärme und leichte Griffe",
      because = "Neuer Rückenschmerz lässt meist von selbst nach. Wärme hilft wahrscheinlich für einige Tage; leichte Massage kann helfen.",
      of      = "ff95f08a",
    },
    ["acute-pain-no-deep-work"] = {
      title   = "Neuer Schmerz: noch keine tiefe Arbeit",
      because = "Frischer Schmerz ist oft reizbar, deshalb sollte tiefe Arbeit warten.",
      of      = "b22a5c02",
    },
    ["subacute-pain-gentle-or-structural"] = {
      title   = "Schmerz seit vier bis zwölf Wochen: schwedische oder strukturelle Massage",
      because = "In diesem Abschnitt kann Massage eine kurze Linderung geben.",
      of      = "fd422a88",
    },
    ["subacute-pain-warmth"] = {
      title   = "Schmerz seit vier bis zwölf Wochen: Wärme",
      because = "Wärme hilft wahrscheinlich für kurze Zeit.",
      of      = "8dc529c7",
    },
    ["tender-points"] = {
      title   = "Empfindliche Punkte, die Schmerz anderswohin senden: Triggerpunkt-Arbeit",
      because = "Anhaltender Druck auf empfindliche Punkte kann helfen, wenn das Drücken den bekannten Schmerz hervorruft.",
      of      = "afd64dd2",
    },
    ["tense-muscles-and-firm-wish"] = {
      title   = "Seit Monaten verspannte Muskeln und Wunsch nach fester Arbeit: Tiefengewebsmassage",
      because = "Langsame, tiefe Arbeit kann bei lang anhaltender Verspannung Menschen helfen, die festen Druck mögen; eine kleine Studie stützt das.",
      of      = "74d5af43",
    },
    ["stiff-back"] = {
      title   = "Steifigkeit: langsame Dehnarbeit und Übungen",
      because = "Langsame Dehnung des Gewebes kann einem steifen Rücken ein wenig helfen; Übungen sind besser belegt.",
      of      = "3b5a5eb6",
    },
    ["painful-spasm"] = {
      title   = "Schmerzhafte Muskelverkrampfung: nur leicht und warm",
      because = "Verkrampfte Muskeln schützen den Rücken, und harte Arbeit daran kann es verschlimmern.",
      of      = "72613c56",
    },
    ["scoliosis-honest-words"] = {
      title   = "Skoliose: Wohlbefinden, keine Korrektur",
      because = "Für die Behauptung, dass Massage eine gekrümmte Wirbelsäule verändert, gibt es keine guten Belege.",
      notes   = { "Massage richtet die Wirbelsäule nicht gerade. Sie dient hier nur dem Wohlbefinden." },
      of      = "7a465f41",
    },
    ["scoliosis-side-lying"] = {
      title   = "Skoliose, und die Bauchlage ist unangenehm: Seitenlage",
      because = "Auf der Seite zu liegen kann bei gekrümmter Wirbelsäule angenehmer sein.",
      of      = "bfdf536f",
    },
    ["headache-recorded"] = {
      title   = "Kopfschmerz: vermerkt, kein Ziel dieses Plans",
      because = "Die Studien hinter diesem Plan betrafen Schmerz im unteren Rücken.",
      notes   = { "Ihr Kopfschmerz wurde vermerkt. Dieser Plan betrifft den Rücken und zielt nicht auf Kopfschmerz." },
      of      = "2aa1d001",
    },
    ["new-headache"] = {
      title   = "Neuer Kopfschmerz: keine Arbeit am Kopf, untersuchen lassen",
      because = "Ein neuer oder anderer Kopfschmerz sollte zuerst untersucht werden.",
      of      = "4cad386d",
    },
    ["pregnancy-no-heat"] = {
      title   = "Schwangerschaft: keine Wärmepackungen aus diesem Plan",
      because = "Den Körper zu erwärmen sollte in der Schwangerschaft vermieden werden.",
      of      = "b1cca39a",
    },
    ["cannot-report-no-heat-or-cold"] = {
      title   = "Kann Unbehagen nicht fühlen oder mitteilen: keine Wärme oder Kälte",
      because = "Wer nicht fühlen oder sagen kann, dass es brennt, sollte weder Wärme noch Kälte bekommen.",
      of      = "d628cd20",
    },
    ["hot-joints-no-heat"] = {
      title   = "Arthritis im Schub: keine Wärme",
      because = "Vermeiden Sie Wärme auf heißen, entzündeten Gelenken.",
      of      = "691768c9",
    },
    ["broken-skin-no-heat-or-cold"] = {
      title   = "Wunde, Verbrennung oder Ausschlag: dort keine Wärme oder Kälte",
      because = "Vermeiden Sie Wärme und Kälte auf geschädigter Haut.",
      of      = "d1b35248",
    },
    ["fragile-skin-no-dragging"] = {
      title   = "Empfindliche Haut: kein Ziehen an der Haut, keine Kältepackungen",
      because = "Haut, die leicht reißt oder Spuren bekommt, sollte nicht gezogen oder gekühlt werden.",
      of      = "8e338b2b",
    },
    ["self-massage-at-home"] = {
      title   = "Methoden für zu Hause: sanfte Selbstmassage",
      because = "Sanfte Selbstmassage kostet nichts und könnte helfen; die Belege sind sehr begrenzt.",
      of      = "f16c9526",
    },
    ["partner-massage-at-home"] = {
      title   = "Methoden für zu Hause mit einer Hilfe: sanfte Partnermassage",
      because = "Sanfte Massage durch eine helfende Person könnte helfen; die Belege sind sehr begrenzt, und sie sollte nie tief sein.",
      of      = "12bd10f5",
    },
    ["device-at-home"] = {
      title   = "Methoden für zu Hause: ein Hand-Massagegerät ist erlaubt",
      because = "Ein kleines Gerät könnte zu Hause helfen; die Belege sind sehr begrenzt.",
      notes   = {
        "Ein Hand-Massagegerät ist auf Muskeln auf der niedrigsten Stufe erlaubt. Es könnte helfen; die Belege sind sehr begrenzt.",
      },
      of      = "2725f3ff",
    },
    ["no-untrained-hands"] = {
      title   = "Vorsicht wegen Blutung, Knochen, Gerinnsel, Nerven, Krebs oder Schwangerschaft: keine Partnermassage, kein Gerät",
      because = "Vermeiden Sie bei dieser Vorsicht Massage durch ungeübte Hände und mit Geräten.",
      of      = "019dc78f",
    },
    ["leg-signs-no-strong-work"] = {
      title   = "Schmerz oder Taubheit im Bein: keine starke Arbeit entlang des Nervs",
      because = "Vermeiden Sie starken Druck und starke Dehnung entlang eines gereizten Nervs.",
      of      = "31d1d3a6",
    },
    ["leg-signs-gentle-styles"] = {
      title   = "Zeichen im Bein ohne Schwäche: sanfte Formen, Seitenlage",
      because = "Bei einem gereizten Nerv kommt nur sanfte Arbeit zum Wohlbefinden in Betracht; die Belege für Massage sind hier sehr begrenzt.",
      of      = "0d288c6d",
    },
    ["numb-leg-no-heat-or-cold"] = {
      title   = "Taubes Bein: dort keine Wärme, Kälte oder Geräte",
      because = "Taube Haut kann nicht vor Verbrennung, Erfrierung oder blauen Flecken warnen, deshalb dort Wärme, Kälte und Geräte vermeiden.",
      of      = "85e48ecb",
    },
    ["bending-forward-eases"] = {
      title   = "Beinschmerz beim Gehen, den Sitzen lindert: auf der Seite liegen",
      because = "Flach auf dem Bauch zu liegen kann diese Art Schmerz hervorrufen.",
      of      = "69836cc0",
    },
    ["walking-leg-pain-not-diagnosed"] = {
      title   = "Beinschmerz beim Gehen, noch ohne Diagnose: ärztlich untersuchen lassen",
      because = "Beinschmerz beim Gehen hat mehrere Ursachen, die man unterscheiden sollte.",
      of      = "27aab80e",
    },
    ["widespread-pain-gentle-styles"] = {
      title   = "Fibromyalgie oder ausgebreiteter Schmerz: sanfte Formen",
      because = "Menschen mit ausgebreitetem Schmerz sind oft druckempfindlich, deshalb wird eine sanfte Form genannt.",
      of      = "f834ff8c",
    },
    ["widespread-pain-light-first"] = {
      title   = "Fibromyalgie oder ausgebreiteter Schmerz: in den ersten Sitzungen leicht",
      because = "Empfindliches Gewebe sollte zuerst leichten Druck erfahren; was folgt, hängt davon ab, wie es ging.",
      of      = "40a4f41a",
    },
    ["never-had-massage"] = {
      title   = "Erste Massage überhaupt: höchstens mittel und kurz",
      because = "Eine erste Sitzung zeigt, wie Ihr Körper reagiert, deshalb bleibt sie kurz und mäßig.",
      notes   = { "Die Grenzen für eine erste Massage werden nach der ersten Sitzung neu angeschaut." },
      of      = "40363561",
    },
    ["first-session-no-deep-work"] = {
      title   = "Erste Sitzung der Reihe: keine Tiefengewebsmassage",
      because = "Tiefe Arbeit sollte warten, bis eine erste Sitzung gezeigt hat, wie Ihr Körper reagiert.",
      of      = "c616ac74",
    },
    ["flare-no-deep-work"] = {
      title   = "Schub eines bekannten Schmerzes: keine Tiefengewebsmassage",
      because = "Tiefe Arbeit sollte warten, bis sich ein Schub gelegt hat.",
      of      = "8aa18e9e",
    },
    ["older-adult"] = {
      title   = "Älterer Mensch: höchstens mittlerer Druck",
      because = "Haut und anderes Gewebe werden mit dem Alter empfindlicher.",
      of      = "26db9ffe",
    },
    ["lying-face-down-is-hard"] = {
      title   = "Die Bauchlage ist schwierig: Seitenlage",
      because = "Gestützt auf der Seite zu liegen ist oft angenehmer.",
      of      = "bb7ead9d",
    },
    ["light-pressure-styles"] = {
      title   = "Nur leichter Druck ist erlaubt: sanfte Formen",
      because = "Diese Formen sind mit leichtem Druck möglich.",
      of      = "41cb5daf",
    },
    ["lightest-touch"] = {
      title   = "Nur der leichteste Druck ist erlaubt: wohltuende Massage mit leichter Berührung",
      because = "Leichte Berührung dient herkömmlich dem Wohlbefinden, wenn nichts Festeres sicher ist.",
      of      = "d7adc14c",
    },
    ["light-touch-when-frail"] = {
      title   = "Schwere Gebrechlichkeit: wohltuende Massage mit leichter Berührung",
      because = "Leichte Berührung dient herkömmlich dem Wohlbefinden.",
      of      = "0eb8441d",
    },
    ["pregnancy-relaxing-style"] = {
      title   = "Spätere Schwangerschaft: entspannende Form",
      because = "Untersucht wurde in der Schwangerschaft entspannende Massage, ab der zwölften Woche; sie kann helfen.",
      of      = "ea000a55",
    },
    ["prefers-light"] = {
      title   = "Leichter Druck bevorzugt",
      because = "Sie bevorzugen leichten Druck.",
      of      = "f945e006",
    },
    ["prefers-medium"] = {
      title   = "Mittlerer Druck bevorzugt",
      because = "Sie bevorzugen mittleren Druck.",
      of      = "2effa338",
    },
    ["prefers-firm"] = {
      title   = "Fester Druck bevorzugt",
      because = "Sie bevorzugen festen Druck.",
      of      = "35895e9f",
    },
    ["prefers-firm-trigger-point"] = {
      title   = "Fester Druck bevorzugt: Triggerpunkt-Arbeit ist möglich",
      because = "Sie bevorzugen festen Druck, und nichts in Ihren Antworten spricht dagegen.",
      of      = "70467066",
    },
    ["prefers-deep"] = {
      title   = "Tiefer Druck bevorzugt",
      because = "Sie bevorzugen tiefen Druck.",
      of      = "bcdbc552",
    },
    ["prefers-deep-not-now"] = {
      title   = "Tiefer Druck bevorzugt, aber nicht jetzt: mittlerer Druck",
      because = "Tiefe Arbeit sollte warten; angestrebt wird stattdessen mittlerer Druck.",
      of      = "35da8cc2",
    },
    ["prefers-deep-tissue"] = {
      title   = "Tiefer Druck bevorzugt und keine Grenze gefunden: Tiefengewebsmassage",
      because = "Sie bevorzugen tiefen Druck, und nichts in Ihren Antworten spricht dagegen.",
      of      = "dd168b63",
    },
    ["stays-clothed"] = {
      title   = "Bleibt bekleidet: Formen durch die Kleidung, kein Öl",
      because = "Sie möchten lieber bekleidet bleiben.",
      of      = "7bad1181",
    },
    ["stays-clothed-thai"] = {
      title   = "Bleibt bekleidet, und nichts spricht dagegen: Thai-Massage",
      because = "Thai-Massage geschieht in Kleidung und kann manchen kräftigen, beweglichen Erwachsenen helfen.",
      of      = "f32b270c",
    },
    ["no-oil"] = {
      title   = "Kein Öl und keine Lotion: trockene Techniken",
      because = "Sie möchten Öl und Lotion vermeiden.",
      of      = "3a2cc90b",
    },
    ["refused-techniques"] = {
      title   = "Techniken, die die Person nicht möchte",
      because = "Sie möchten das nicht.",
      of      = "e34260a8",
    },
    ["techniques-that-made-it-worse"] = {
      title   = "Techniken, die es verschlimmert haben",
      because = "Das hat es früher verschlimmert.",
      of      = "80664cc6",
    },
    ["regions-off-limits"] = {
      title   = "Stellen, die nicht berührt werden sollen",
      because = "Sie möchten nicht, dass diese Stelle berührt wird.",
      of      = "163a2f69",
    },
    ["at-the-workplace"] = {
      title   = "Am Arbeitsplatz: Massage im Sitzen",
      because = "Massage im Sitzen mit Kleidung passt an einen Arbeitsplatz.",
      of      = "c2f2e3ba",
    },
    ["at-home"] = {
      title   = "Zu Hause: dieselben Sicherheitsfragen gelten",
      because = "Sie möchten zu Hause behandelt werden.",
      notes   = { "Wer zu Ihnen nach Hause kommt, sollte dieselben Sicherheitsfragen stellen wie eine Praxis." },
      of      = "9d749f30",
    },
    ["in-hospital"] = {
      title   = "Im Krankenhaus: zuerst stimmt das Stationsteam zu",
      because = "Das Team, das Sie betreut, weiß, was Ihr Zustand erlaubt.",
      notes   = { "Fragen Sie im Krankenhaus vor jeder Massage das Stationsteam." },
      of      = "dbe96974",
    },
    ["asks-for-a-woman"] = {
      title   = "Behandlung durch eine Frau bevorzugt",
      because = "Das ist Ihr Wunsch.",
      notes   = { "Eine Frau als massierende Person wird bevorzugt." },
      of      = "5108ac4e",
    },
    ["asks-for-a-man"] = {
      title   = "Behandlung durch einen Mann bevorzugt",
      because = "Das ist Ihr Wunsch.",
      notes   = { "Ein Mann als massierende Person wird bevorzugt." },
      of      = "7dd7e8c0",
    },
    ["quiet-session"] = {
      title   = "Stille Sitzung bevorzugt",
      because = "Das ist Ihr Wunsch.",
      notes   = { "Eine stille Sitzung wird bevorzugt. Sagen Sie bitte trotzdem sofort, wenn etwas wehtut." },
      of      = "68be970d",
    },
    ["techniques-that-helped"] = {
      title   = "Techniken, die früher geholfen haben",
      because = "Das hat Ihnen früher geholfen.",
      of      = "fc58de5c",
    },
    ["no-change-so-far"] = {
      title   = "Keine bedeutsame Veränderung nach einigen Sitzungen: die Form wechseln",
      because = "Mehr vom Gleichen hilft wahrscheinlich nicht, wenn sich nichts verändert hat.",
      notes   = {
        "Die Messwerte zeigen bisher wenig Veränderung. Wechseln Sie einmal die Form oder den Druck und prüfen Sie, ob die Übungen gemacht werden.",
      },
      of      = "12d8cf7f",
    },
    ["massage-made-it-worse"] = {
      title   = "Massage hat es früher verschlimmert: leicht und kurz oder gar nicht",
      because = "Ihre eigene Erfahrung zählt mehr als Durchschnitte.",
      notes   = {
        "Massage hat es früher verschlimmert. Denken Sie statt Massage an Übungen und andere aktive Behandlung.",
      },
      of      = "9b6718ac",
    },
    ["massage-left-numbness-or-weakness"] = {
      title   = "Taubheit oder Schwäche nach früherer Massage: keine starke Arbeit, ärztlich untersuchen lassen",
      because = "Taubheit oder Schwäche nach Massage sollte zuerst untersucht werden.",
      of      = "cac94ac6",
    },
    ["massage-had-no-effect"] = {
      title   = "Massage hatte früher keine Wirkung: andere Form, kurzer Versuch, aktive Behandlung",
      because = "Ein kurzer Versuch mit einer anderen Form reicht, um zu sehen, ob sie hilft.",
      notes   = {
        "Massage hat bisher nicht geholfen. Wenn sie noch einmal versucht wird, dann eine andere Form und nur für wenige Sitzungen.",
      },
      of      = "707b68fc",
    },
    ["sore-for-too-long"] = {
      title   = "Zu lange wund nach der letzten Sitzung: weniger Druck, kürzer",
      because = "Wundheit vergeht meist innerhalb von anderthalb Tagen. Bei Ihnen dauerte sie länger, deshalb sollte die nächste Sitzung milder sein.",
      of      = "7359ff61",
    },
    ["sore-after-exercise"] = {
      title   = "Muskelkater nach starker Anstrengung: mittlere Sportmassage",
      because = "Massage kann nach starker Anstrengung ein wenig gegen Muskelkater und für Beweglichkeit helfen.",
      notes   = {
        "Hier geht es nur um Muskelkater und Beweglichkeit. Dass Massage jemanden schneller oder stärker macht, ist nicht bekannt.",
      },
      of      = "d38bc105",
    },
    ["extreme-soreness-no-tools"] = {
      title   = "Extremer Muskelkater am ersten Tag: keine Schlaggeräte",
      because = "Schlaggeräte auf stark überlasteten Muskeln haben geschadet, deshalb am ersten Tag vermeiden.",
      of      = "65a66a1b",
    },
    ["event-in-two-days"] = {
      title   = "Wettkampf in den nächsten zwei Tagen: keine tiefe Arbeit",
      because = "Tiefe Arbeit kurz vor einem Wettkampf kann neuen Muskelkater machen.",
      of      = "cdd45cd5",
    },
    ["in-training"] = {
      title   = "Im Training, kein Wettkampf nahe: Sportmassage",
      because = "Sportmassage kann ein wenig gegen Muskelkater und für Beweglichkeit helfen.",
      notes   = {
        "Sportmassage wird gegen Muskelkater und für Beweglichkeit genannt. Dass sie die Leistung verbessert, ist nicht bekannt.",
      },
      of      = "e029ed84",
    },
    ["fresh-injury-no-sports-massage"] = {
      title   = "Frische Zerrung oder Verstauchung: keine Sport- oder Thai-Massage",
      because = "Eine Zerrung der letzten Tage sollte nicht gedehnt oder stark bearbeitet werden.",
      of      = "8e5e4503",
    },
    ["recovery-is-the-goal"] = {
      title   = "Erholung nach Sport als Ziel: ehrliche Worte",
      because = "Übersichtsarbeiten fanden kleine Wirkungen auf Muskelkater und Beweglichkeit und keine auf die Leistung.",
      notes   = {
        "Nach dem Sport kann Massage ein wenig gegen Muskelkater und für Beweglichkeit helfen. Dass sie Heilung oder Leistung beschleunigt, ist nicht bekannt.",
      },
      of      = "7430a0d6",
    },
    ["joints-not-to-be-moved"] = {
      title   = "Versteifung, Instabilität, Bruch oder Schub: kein Bewegen von Gelenken durch die massierende Person",
      because = "Vermeiden Sie es, ein versteiftes, lockeres, gebrochenes oder entzündetes Gelenk zu bewegen oder zu dehnen.",
      of      = "cc281d02",
    },
    ["joint-replacement-no-thai"] = {
      title   = "Gelenkersatz: keine Thai-Massage",
      because = "Vermeiden Sie starke Dehnung bei einem künstlichen Gelenk.",
      of      = "848350f4",
    },
    ["no-shaking-after-surgery"] = {
      title   = "Kürzliche Operation oder Knochenbruch: kein Schütteln oder Klopfen",
      because = "Vermeiden Sie Schütteln und Klopfen, solange Knochen oder eine Wunde heilt.",
      of      = "7f0d09dc",
    },
    ["chair-massage-not-now"] = {
      title   = "Ohnmachtsgefühl oder starker neuer Schmerz: keine Massage im Sitzen",
      because = "Das Sitzen im Massagestuhl sollte warten, solange Ihnen schwach ist oder Sitzen stark schmerzt.",
      of      = "efd6d9a2",
    },
    ["latex-allergy"] = {
      title   = "Latexallergie: keine Handschuhe oder Bänder aus Latex",
      because = "Latex kann eine allergische Reaktion auslösen.",
      notes   = {
        "Sagen Sie der massierenden Person von der Latexallergie: keine Handschuhe, Bänder oder Schröpfköpfe aus Latex.",
      },
      of      = "aa3efb07",
    },
    ["lymphoedema-drainage"] = {
      title   = "Diagnostiziertes Lymphödem mit Freigabe: manuelle Lymphdrainage",
      because = "Drainage wird herkömmlich bei diagnostiziertem Lymphödem verwendet; sie ist keine Behandlung von Rückenschmerz.",
      notes   = {
        "Manuelle Lymphdrainage wird für die Schwellung genannt, nicht für Rückenschmerz. Sie braucht eine darin ausgebildete Person.",
      },
      of      = "9730b4d3",
    },
    ["swelling-of-unknown-cause"] = {
      title   = "Schwellung ohne bekannte Ursache: zuerst die Ursache finden",
      because = "Schwellung kann vom Herzen, von den Nieren oder von einem Gerinnsel kommen, deshalb sollte sie zuerst untersucht werden.",
      of      = "df9a38e7",
    },
    ["wants-swelling-down"] = {
      title   = "Wunsch, eine Schwellung ohne Diagnose zu verringern: zuerst die Ursache finden",
      because = "Schwellung hat viele Ursachen, und bei manchen schadet Massage.",
      notes   = {
        "Massage gegen Schwellung kommt nur bei diagnostiziertem Lymphödem in Betracht. Die Ursache einer Schwellung sollte zuerst gefunden werden.",
      },
      of      = "8313a863",
    },
    ["drainage-needs-a-diagnosis"] = {
      title   = "Lymphdrainage nur bei diagnostiziertem Lymphödem",
      because = "Drainage ist für diagnostiziertes Lymphödem gedacht und sollte ohne Diagnose vermieden werden.",
      of      = "0ea31261",
    },
    ["wants-reflexology"] = {
      title   = "Reflexzonenmassage gewünscht",
      because = "Sie haben es gewünscht; es könnte entspannen, aber die Belege sind sehr begrenzt.",
      notes   = { "Reflexzonenmassage könnte entspannen; die Belege für Rückenschmerz sind sehr begrenzt." },
      of      = "1774c708",
    },
    ["reflexology-instead-of-lying-prone"] = {
      title   = "Bauchlage nicht möglich: Reflexzonenmassage ist eine Möglichkeit",
      because = "Sie könnte entspannen und braucht keine Bauchlage; die Belege sind sehr begrenzt.",
      notes   = {
        "Reflexzonenmassage ist auf dem Rücken oder im Sitzen möglich; die Belege für Rückenschmerz sind sehr begrenzt.",
      },
      of      = "e1aebc4c",
    },
    ["reflexology-feet-not-clear"] = {
      title   = "Füße schmerzen, sind verletzt oder nicht zu berühren: keine Reflexzonenmassage",
      because = "Vermeiden Sie Druck auf Füße, die verletzt, entzündet oder nicht zu berühren sind.",
      of      = "022bc804",
    },
    ["acupressure-without-needles"] = {
      title   = "Akupressur gewünscht oder keine Nadeln gewünscht",
      because = "Fingerdruck braucht keine Nadeln und kann manchen helfen; die Studien sind klein und uneinheitlich.",
      of      = "e9345327",
    },
    ["acupressure-in-pregnancy"] = {
      title   = "Akupressur in der Schwangerschaft: manche Punkte entfallen",
      because = "Herkömmlich werden diese Punkte in der Schwangerschaft gemieden; keine Studie hat die Frage geklärt.",
      notes   = {
        "In der Schwangerschaft werden einige Akupressurpunkte an Hand, Unterschenkel und Schulter herkömmlich gemieden. Sagen Sie der massierenden Person, dass Sie schwanger sind.",
      },
      of      = "c6d6413d",
    },
    ["wants-craniosacral"] = {
      title   = "Craniosacral-Behandlung gewünscht: ehrliche Worte",
      because = "Die beste gefundene Übersichtsarbeit spricht gegen einen Nutzen.",
      notes   = {
        "Eine Übersichtsarbeit von 2024 fand keinen Nutzen der Craniosacral-Behandlung. Sie steht nur hier, weil Sie sie gewünscht haben.",
      },
      of      = "9886b246",
    },
    ["craniosacral-after-head-events"] = {
      title   = "Kürzlicher Schlaganfall oder schwere Verletzung: keine Craniosacral-Behandlung",
      because = "Vermeiden Sie Arbeit am Kopf nach einem kürzlichen Schlaganfall oder einer schweren Verletzung.",
      of      = "ec788ea6",
    },
    ["wants-aromatherapy"] = {
      title   = "Duftmassage gewünscht, und nichts spricht dagegen",
      because = "Duftöle werden herkömmlich zur Entspannung verwendet.",
      notes   = { "Duftmassage dient nur der Entspannung." },
      of      = "27456c7b",
    },
    ["wants-electrical-stimulation"] = {
      title   = "Muskelstimulation gewünscht: nicht gestützt",
      because = "Heutige Leitlinien stützen elektrische Behandlungen bei Rückenschmerz nicht.",
      notes   = {
        "Leitlinien stützen elektrische Muskelstimulation bei Rückenschmerz nicht. Die Physiotherapie kann Ihnen mehr sagen.",
      },
      of      = "c2b375d6",
    },
  },
  defines  = {
    light_start           = {
      title = "Ein Grund, leicht zu beginnen",
      of    = "c2e68e05",
    },
    home_massage_unsafe   = {
      title = "Ein Grund gegen Massage zu Hause: Blutung, Knochen, Gerinnsel, Nerven, Krebs oder Schwangerschaft",
      of    = "5118abc0",
    },
    home_massage_doubtful = {
      title = "Ein weiterer Grund gegen Massage zu Hause: Blutung, Gerinnsel, Nerven oder Knochen",
      of    = "4bb2dea1",
    },
    home_methods_wanted   = {
      title = "Methoden für zu Hause sind gewünscht oder nötig",
      of    = "6bb7759e",
    },
    feet_not_clear        = {
      title = "Füße verletzt, entzündet oder nicht zu berühren",
      of    = "108f9cd5",
    },
  },
  facts    = {
    course_techniques = {
      title = "Bisher verwendete Techniken",
      ask   = "Welche Techniken wurden bei diesem Problem bisher verwendet?",
      why   = "Haben sie nicht geholfen, wird eine andere Form versucht, bevor dasselbe weitergeht.",
      of    = "00b482e6",
    },
    wants_to_continue = {
      title = "Schätzt die Massage und möchte weitermachen",
      ask   = "War die Massage für Sie der Mühe wert, und möchten Sie weitermachen?",
      why   = "Sitzungen nach einer Reihe sind für jene, die sie schätzen.",
      of    = "a286a038",
    },
  },
  limits   = {
    older_pressure             = {
      title = "Festester Druck bei einem älteren Menschen",
      of    = "95a7026c",
    },
    sensitive_pressure         = {
      title = "Festester Druck am Anfang bei ausgebreitetem Schmerz",
      of    = "e62320f8",
    },
    worse_before_pressure      = {
      title = "Festester Druck, wenn Massage es früher verschlimmert hat",
      of    = "299f1ae0",
    },
    spasm_pressure             = {
      title = "Festester Druck bei schmerzhafter Verkrampfung",
      of    = "89e49c93",
    },
    leg_sign_back_pressure     = {
      title = "Festester Druck am unteren Rücken bei Zeichen im Bein",
      of    = "688377d6",
    },
    leg_sign_path_pressure     = {
      title = "Festester Druck an Gesäß und Oberschenkeln bei Zeichen im Bein",
      of    = "30603341",
    },
    exercise_soreness_pressure = {
      title = "Festester Druck auf Muskelkater nach Anstrengung",
      of    = "782e217d",
    },
    event_near_pressure        = {
      title = "Festester Druck kurz vor einem Wettkampf",
      of    = "8f3f056c",
    },
    firm_work_cap              = {
      title = "Druck, der erlaubt sein muss, bevor feste Arbeit vorgeschlagen wird",
      of    = "a868f055",
    },
    light_target               = {
      title = "Angestrebter Druck, wenn leichter gewünscht ist",
      of    = "77c8bdfb",
    },
    medium_target              = {
      title = "Angestrebter Druck, wenn mittlerer gewünscht ist",
      of    = "6ca6a432",
    },
    firm_target                = {
      title = "Angestrebter Druck, wenn fester gewünscht ist",
      of    = "1cd68550",
    },
    deep_target                = {
      title = "Angestrebter Druck, wenn tiefer gewünscht ist",
      of    = "0ff5e727",
    },
    sensitive_sessions         = {
      title = "Sitzungen, in denen es bei ausgebreitetem Schmerz bei leichtem Druck bleibt",
      of    = "969f169e",
    },
    extreme_soreness_hours     = {
      title = "Stunden nach der Anstrengung ohne Schlaggeräte bei extremem Muskelkater",
      of    = "00379e84",
    },
    extreme_soreness_nrs       = {
      title = "Schmerz, der als extremer Muskelkater gilt",
      of    = "61033ab8",
    },
    no_effect_sessions         = {
      title = "Höchstzahl der Sitzungen, wenn Massage früher keine Wirkung hatte",
      of    = "8f902341",
    },
    soreness_pressure_step     = {
      title = "Druckstufen weniger nach langer Wundheit",
      of    = "48c00e42",
    },
    soreness_minutes_step      = {
      title = "Minuten weniger nach langer Wundheit",
      of    = "acce0070",
    },
    usual_pressure             = {
      title = "Druck, der angenommen wird, wenn der letzte unbekannt ist",
      of    = "d3274c01",
    },
    smallest_minutes           = {
      title = "Kürzeste Sitzung, die geplant wird",
      of    = "835efcf6",
    },
  },
}
