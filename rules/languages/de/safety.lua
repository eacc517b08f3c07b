-- German texts of the safety rules. Drafted by machine; to be reviewed by a clinician.
translate "de" {
  reviewed = false,
  by       = "machine draft",
  on       = "2026-11-21",
  rules    = {
    ["major-trauma-recent"] = {
      title   = "Schwerer Unfall in der letzten Woche: Notfall",
      because = "Rückenschmerz nach einem kürzlichen schweren Unfall kann ein Zeichen für einen Knochenbruch sein.",
    },
    ["major-trauma-with-nerve-signs"] = {
      title   = "Schwerer Unfall mit Nervenzeichen: Notfall",
      because = "Taubheit oder Schwäche nach einem schweren Unfall kann ein Zeichen für eine Verletzung der Wirbelsäule sein.",
    },
    ["major-trauma-not-assessed"] = {
      title   = "Schwerer Unfall, nicht untersucht: ärztliche Untersuchung in den nächsten Tagen",
      because = "Schmerz, der mit einem schweren Unfall begann, sollte untersucht werden, weil ein Knochen gebrochen sein kann.",
    },
    ["minor-trauma-fragile-bone"] = {
      title   = "Leichter Sturz bei brüchigen Knochen: ärztliche Untersuchung am selben Tag",
      because = "Auch ein leichter Sturz kann einen Knochen brechen, den Alter, dünne Knochen oder Kortisontabletten brüchig gemacht haben (Fragilitätsfraktur).",
    },
    ["spine-tender-or-deformed"] = {
      title   = "Druckschmerz oder neue Form der Wirbelsäule: ärztliche Untersuchung in den nächsten Tagen",
      because = "Eine sehr druckschmerzhafte Stelle oder eine neue Stufe in der Wirbelsäule kann ein Zeichen für einen Bruch oder eine Infektion sein.",
    },
    osteoporosis = {
      title   = "Dünne Knochen: nur leichter Druck",
      because = "Dünne Knochen können unter festem Druck, Klopfen oder Drehen brechen.",
      notes   = { "Kein Drehen des Rumpfes und keine ruckartigen Griffe." },
    },
    ["osteoporosis-severe"] = {
      title   = "Stark verdünnte Knochen: zuerst Freigabe",
      because = "Knochen, die leicht gebrochen oder sehr dünn sind, können unter Druck brechen. Zuerst sollte ärztlich zugestimmt werden.",
    },
    osteopenia = {
      title   = "Etwas dünne Knochen: höchstens mittlerer Druck",
      because = "Knochen, die dünner sind als üblich, werden von Klopfen und festem Druck verschont.",
    },
    ["steroid-long-term"] = {
      title   = "Kortisontabletten über lange Zeit: nur leichter Druck",
      because = "Kortisontabletten über Monate machen Knochen und Haut brüchig.",
    },
    ["fracture-of-trunk-or-unknown"] = {
      title   = "Bruch am Rumpf oder an unbekannter Stelle: zuerst Freigabe",
      because = "Ein gebrochener oder heilender Knochen am Rumpf, am Kopf oder an unbekannter Stelle muss vor der Massage geprüft werden.",
    },
    ["fracture-of-limb"] = {
      title   = "Bruch an Arm oder Bein: das Glied in Ruhe lassen",
      because = "Ein heilender Knochen braucht Ruhe.",
      notes   = { "Lassen Sie auch das Gelenk über und das Gelenk unter dem Bruch in Ruhe." },
    },
    ["cancer-with-new-back-pain"] = {
      title   = "Krebs mit neuem oder zunehmendem Schmerz: ärztliche Untersuchung in den nächsten Tagen",
      because = "Nach Krebs sollte neuer oder zunehmender Schmerz vor jeder Massage untersucht werden.",
    },
    ["cancer-with-nerve-signs"] = {
      title   = "Krebs mit Taubheit oder Schwäche: ärztliche Untersuchung am selben Tag",
      because = "Nach Krebs kann neuer Schmerz mit Taubheit oder Schwäche ein Zeichen für Druck auf Nerven oder Rückenmark sein.",
    },
    ["cancer-spread-to-bone"] = {
      title   = "Krebs, der in Knochen gestreut hat: zuerst Freigabe",
      because = "Knochen, der von Krebs befallen ist, kann unter Druck brechen. Zuerst entscheidet das Krebsteam.",
    },
    ["weight-loss-with-back-pain"] = {
      title   = "Gewichtsverlust mit Rückenschmerz: ärztliche Untersuchung in den nächsten Tagen",
      because = "Rückenschmerz mit unerklärtem Gewichtsverlust kann ein Zeichen für eine Krankheit sein, die untersucht werden muss.",
    },
    ["weight-loss"] = {
      title   = "Ungewollter Gewichtsverlust: ärztlich untersuchen lassen",
      because = "Unerklärter Gewichtsverlust sollte ärztlich untersucht werden.",
    },
    ["cancer-active-or-recent-treatment"] = {
      title   = "Krebs oder kürzliche Krebsbehandlung: zuerst Freigabe",
      because = "Behandelte Haut, Blutwerte und Knochen brauchen vor der Massage den Blick des Krebsteams.",
    },
    ["cancer-untreated-no-drainage"] = {
      title   = "Unbehandelter Krebs: keine Lymphdrainage",
      because = "Lymphdrainage entfällt, solange Krebs nicht behandelt wird.",
    },
    ["calf-swelling"] = {
      title   = "Geschwollene oder schmerzhafte Wade: ärztliche Untersuchung am selben Tag",
      because = "Eine Wade, die neu geschwollen, warm, rot oder schmerzhaft ist, kann ein Zeichen für ein Blutgerinnsel sein.",
    },
    ["clot-now"] = {
      title   = "Blutgerinnsel jetzt oder vermutet: keine Massage",
      because = "Massage könnte ein Gerinnsel lösen. Es gehört in ärztliche Behandlung.",
    },
    ["inflamed-vein"] = {
      title   = "Entzündete Vene: keine Massage",
      because = "Eine rote, druckschmerzhafte Vene kann ein Gerinnsel enthalten, und Massage könnte es lösen.",
    },
    ["clot-in-last-months"] = {
      title   = "Gerinnsel in den letzten Monaten: zuerst Freigabe",
      because = "Ein Gerinnsel kann in den ersten Monaten wiederkommen. Zuerst sollte ärztlich zugestimmt werden, und die Beine werden nur leicht berührt.",
    },
    ["clot-long-ago"] = {
      title   = "Früheres Gerinnsel: leichter Druck an den Beinen",
      because = "Nach einem Gerinnsel werden die Beine leicht behandelt.",
    },
    anticoagulant = {
      title   = "Blutverdünner: nur leichter Druck",
      because = "Fester Druck kann blaue Flecken oder Blutungen machen, solange das Blut verdünnt ist.",
    },
    ["anticoagulant-unsteady"] = {
      title   = "Blutverdünner außerhalb des Bereichs, geändert oder mit blauen Flecken: zuerst Freigabe",
      because = "Diese Antworten können ein Zeichen sein, dass das Blut stärker verdünnt ist als geplant. Zuerst sollte ärztlich zugestimmt werden.",
    },
    ["bleeding-disorder-severe"] = {
      title   = "Mittlere oder schwere Gerinnungsstörung: zuerst Freigabe",
      because = "Auch leichter Druck kann Blutungen verursachen. Zuerst entscheidet die Hämatologie.",
    },
    ["bleeding-disorder-mild"] = {
      title   = "Leichte Gerinnungsstörung: zuerst Freigabe",
      because = "Druck kann Blutungen verursachen. Zuerst sollte ärztlich zugestimmt werden.",
    },
    ["platelets-very-low"] = {
      title   = "Sehr wenige Blutplättchen: keine Massage",
      because = "Bei so wenigen Blutplättchen kann auch leichte Berührung Blutungen verursachen.",
    },
    ["platelets-low"] = {
      title   = "Wenige Blutplättchen: zuerst Freigabe",
      because = "Bei wenigen Blutplättchen kann Druck Blutungen verursachen. Zuerst sollte ärztlich zugestimmt werden.",
    },
    ["platelets-reduced"] = {
      title   = "Verminderte Blutplättchen: nur leichter Druck",
      because = "Bei weniger Blutplättchen als üblich kann fester Druck blaue Flecken machen.",
    },
    ["bruising-with-medicines"] = {
      title   = "Leicht blaue Flecken mit Aspirin oder Entzündungshemmern: höchstens mittlerer Druck",
      because = "Diese Arzneimittel tragen zu blauen Flecken bei.",
    },
    ["implanted-device"] = {
      title   = "Herzschrittmacher oder Ähnliches: keine Vibration, keine Magnete, kein Strom",
      because = "Vibration, Magnete und Strom können das Gerät stören, und Druck kann seine Drähte verschieben.",
    },
    ["port-or-patch"] = {
      title   = "Port, Zugang oder Pflaster: die Stelle in Ruhe lassen",
      because = "Druck kann einen Port oder Zugang verschieben, und Wärme kann ändern, wie schnell ein Pflaster sein Arzneimittel abgibt.",
    },
    ["injection-recent"] = {
      title   = "Injektion in den letzten Tagen: die Stelle in Ruhe lassen",
      because = "Druck oder Wärme kann das Gespritzte verschieben.",
    },
    ["pulsating-abdomen"] = {
      title   = "Pulsierende Schwellung im Bauch: Notfall",
      because = "Eine pulsierende Schwellung im Bauch kann ein Zeichen für eine erweiterte Hauptschlagader sein, die reißen kann.",
    },
    ["sudden-pain-vessel-signs"] = {
      title   = "Plötzlicher starker Schmerz mit Zusammenbruch oder Reißen: Notfall",
      because = "Plötzlicher sehr starker Schmerz mit Ohnmacht oder reißender Schmerz im späteren Leben kann ein Zeichen für ein gerissenes Blutgefäß sein.",
    },
    ["sudden-pain-open-questions"] = {
      title   = "Plötzlicher starker Schmerz, noch nicht klar: zuerst untersuchen",
      because = "Plötzlicher Schmerz, der zu den schlimmsten überhaupt gehört, braucht vor allem anderen noch einige Antworten.",
    },
    ["chest-pain-or-breathless"] = {
      title   = "Brustschmerz oder Atemnot: Notfall",
      because = "Brustschmerz oder neue Atemnot kann ein Zeichen für eine Störung von Herz oder Lunge sein.",
    },
    ["stroke-signs"] = {
      title   = "Plötzliche Schlaganfallzeichen: Notfall",
      because = "Ein plötzlich hängendes Gesicht, Schwäche im Arm, Sprachstörung oder der schlimmste Kopfschmerz kann ein Zeichen für einen Schlaganfall sein.",
    },
    ["kidney-or-belly-signs"] = {
      title   = "Flankenschmerz mit Harnzeichen oder starker Bauchschmerz: ärztliche Untersuchung am selben Tag",
      because = "Der Schmerz kann von einer Niere oder einem anderen Organ kommen statt vom Rücken.",
    },
    ["belly-pain-with-collapse-or-rigid"] = {
      title   = "Starker Bauch- oder Flankenschmerz mit Zusammenbruch oder ein harter Bauch: Notfall",
      because = "Ein harter Bauch oder Ohnmacht mit starkem Bauchschmerz kann ein Zeichen für einen Notfall im Bauch sein.",
    },
    ["suicidal-thoughts"] = {
      title   = "Gedanken an Suizid oder Selbstverletzung: jetzt Hilfe",
      because = "Ihre Sicherheit kommt zuerst. Jemand kann jetzt mit Ihnen sprechen.",
    },
    ["dark-urine"] = {
      title   = "Dunkler Urin nach Anstrengung: Notfall",
      because = "Dunkelbrauner Urin nach harter Anstrengung oder starker Massage kann ein Zeichen für einen Muskelschaden sein, der den Nieren schadet.",
    },
    ["blood-pressure-crisis"] = {
      title   = "Sehr hoher Blutdruck: ärztliche Untersuchung am selben Tag",
      because = "Ein so hoher Wert sollte am selben Tag angeschaut werden.",
    },
    ["blood-pressure-high"] = {
      title   = "Hoher Blutdruck: zuerst Freigabe",
      because = "Die Quellen sind sich über Massage bei hohem Blutdruck nicht einig, deshalb gilt die vorsichtige: Zuerst wird ärztlich zugestimmt.",
    },
    ["heart-failure-worse"] = {
      title   = "Verschlechterte Herzschwäche: ärztliche Untersuchung am selben Tag",
      because = "Massage bewegt Flüssigkeit, und ein schwächer gewordenes Herz verträgt das nicht.",
    },
    ["heart-failure-stable"] = {
      title   = "Stabile Herzschwäche: zuerst Freigabe",
      because = "Massage belastet das Herz etwas. Zuerst sollte die Kardiologie zustimmen.",
    },
    ["heart-event-recent"] = {
      title   = "Kürzlicher Herzinfarkt, instabile Angina oder Herzoperation: zuerst Freigabe",
      because = "Das Herz braucht nach so einem Ereignis Zeit. Zuerst sollte die Kardiologie zustimmen.",
    },
    ["aneurysm-known"] = {
      title   = "Bekanntes Aneurysma: zuerst Freigabe",
      because = "Eine erweiterte Schlagader kann unter Druck reißen. Zuerst sollte ärztlich zugestimmt werden, und der Bauch wird in Ruhe gelassen.",
    },
    ["stroke-recent"] = {
      title   = "Kürzlicher Schlaganfall oder vorübergehender Schlaganfall: zuerst Freigabe",
      because = "Die ersten Wochen nach einem Schlaganfall brauchen eine ärztliche Zustimmung, und der Hals wird in Ruhe gelassen.",
    },
    ["leg-artery-disease"] = {
      title   = "Erkrankung der Beinarterien: leichter Druck, keine Wärme oder Kälte",
      because = "Gewebe mit wenig Durchblutung nimmt durch Druck, Wärme oder Kälte leicht Schaden.",
    },
    ["varicose-veins-severe"] = {
      title   = "Vorgewölbte oder schmerzhafte Venen: die Beine in Ruhe lassen",
      because = "Druck kann den Venen schaden und könnte ein Gerinnsel lösen.",
      notes   = { "Nicht über den Venen drücken oder reiben." },
    },
    ["varicose-veins-mild"] = {
      title   = "Krampfadern: nur leichte Griffe daneben",
      because = "Auf Venen wird nie gedrückt.",
      notes   = { "Leichte Griffe neben den Venen, nie darauf." },
    },
    ["fever-with-back-pain"] = {
      title   = "Fieber mit Rückenschmerz: ärztliche Untersuchung am selben Tag",
      because = "Fieber mit Rückenschmerz kann ein Zeichen für eine Infektion der Wirbelsäule oder des ganzen Körpers sein.",
    },
    fever = {
      title   = "Fieber: keine Massage",
      because = "Fieber kann ein Zeichen für eine Krankheit des ganzen Körpers sein; die Massage wartet, bis sie vorbei ist.",
      notes   = { "Fragen Sie wieder, wenn das Fieber weg ist und Sie sich wohlfühlen." },
    },
    ["infection-risk-with-warning-pain"] = {
      title   = "Infektionsrisiko mit Nachtschmerz, ständigem Schmerz oder Schwitzen: ärztliche Untersuchung am selben Tag",
      because = "Zusammen können diese Antworten ein Zeichen für eine Infektion der Wirbelsäule sein, die auch ohne Fieber kommen kann.",
    },
    ["infection-systemic"] = {
      title   = "Krankheit oder Infektion jetzt: keine Massage",
      because = "Eine Infektion könnte auf andere übergehen, und der Körper braucht Ruhe.",
      notes   = { "Fragen Sie wieder, wenn Sie gesund sind." },
    },
    ["skin-contagious"] = {
      title   = "Ansteckende Haut: keine Massage",
      because = "Eine ansteckende Hauterkrankung kann durch Berührung übergehen.",
      notes   = { "Fragen Sie wieder, wenn die Haut behandelt und frei ist." },
    },
    ["skin-infection-spreading"] = {
      title   = "Heiße, rote, sich ausbreitende Haut: ärztliche Untersuchung am selben Tag",
      because = "Eine heiße, rote Stelle, die sich ausbreitet, kann ein Zeichen für eine Hautinfektion sein, die schnell behandelt werden muss.",
    },
    lymphoedema = {
      title   = "Lymphödem: dort nur die leichteste Berührung",
      because = "Feste Arbeit und Wärme können die Schwellung verschlimmern. Eine besonders ausgebildete Person sollte das Glied behandeln.",
    },
    ["lymphoedema-region-unknown"] = {
      title   = "Lymphödem an unbekannter Stelle: an allen Gliedern nur die leichteste Berührung",
      because = "Bis bekannt ist, welches Glied betroffen ist, werden alle nur leicht berührt.",
    },
    ["arthritis-flare"] = {
      title   = "Entzündete Gelenke: leichter Druck, heiße Gelenke in Ruhe lassen",
      because = "Gelenke im Schub werden in Ruhe gelassen, und der Rest wird leicht behandelt.",
    },
    ["arthritis-flare-of-spine"] = {
      title   = "Entzündete Gelenke der Wirbelsäule: zuerst Freigabe",
      because = "Sind Gelenke der Wirbelsäule entzündet, sollte zuerst die Rheumatologie zustimmen.",
    },
    ["lax-joints"] = {
      title   = "Sehr lockere Gelenke: keine starke Dehnung",
      because = "Starke Dehnungen und ruckartige Griffe belasten lockere Gelenke.",
      notes   = { "Keine Dehnung bis zum Ende der Bewegung." },
    },
    ["injury-fresh"] = {
      title   = "Frische Verletzung: in Ruhe lassen, keine Wärme",
      because = "Frisch verletztes Gewebe braucht einige Tage Ruhe.",
    },
    hernia = {
      title   = "Bruch der Bauchwand (Hernie): Bauch und Leiste in Ruhe lassen",
      because = "Druck kann einklemmen, was in einer Hernie liegt.",
      notes   = { "Lassen Sie auch die Leiste in Ruhe." },
    },
    ["manipulation-fracture-or-instability"] = {
      title   = "Keine Manipulation: Knochenbruch oder Instabilität",
      because = "Ein ruckartiger Griff kann einen gebrochenen Knochen oder ein nicht stabiles Gelenk verschieben.",
    },
    ["manipulation-infection-or-tumour"] = {
      title   = "Keine Manipulation: Infektion oder Krebs",
      because = "Infektion und Krebs können Knochen schwächen.",
    },
    ["manipulation-nerve-signs"] = {
      title   = "Keine Manipulation: Nervenzeichen",
      because = "Ein ruckartiger Griff kann Nerven schaden, die unter Druck stehen.",
    },
    ["manipulation-thin-bones"] = {
      title   = "Keine Manipulation: dünne Knochen oder Kortison über lange Zeit",
      because = "Dünne Knochen können bei einem ruckartigen Griff brechen; über sanfte Mobilisation wird ärztlich entschieden.",
    },
    ["manipulation-bleeding"] = {
      title   = "Keine Manipulation: Blutungsrisiko",
      because = "Ein ruckartiger Griff kann Blutungen um die Wirbelsäule verursachen.",
    },
    ["manipulation-inflamed-joints"] = {
      title   = "Keine Manipulation: entzündete Gelenke",
      because = "Ein ruckartiger Griff kann entzündeten Gelenken schaden.",
    },
    ["manipulation-aneurysm"] = {
      title   = "Keine Manipulation: Aneurysma",
      because = "Ein ruckartiger Griff kann einer erweiterten Schlagader schaden.",
    },
    ["manipulation-spine-surgery"] = {
      title   = "Keine Manipulation: Versteifung oder kürzliche Operation der Wirbelsäule",
      because = "Nach einer Operation der Wirbelsäule kann nur die Chirurgie einer Manipulation zustimmen.",
    },
    ["manipulation-disc-not-assessed"] = {
      title   = "Keine Manipulation: Bandscheibenvorfall, der nicht untersucht wurde",
      because = "Ein Bandscheibenvorfall sollte untersucht werden, bevor jemand an einen ruckartigen Griff denkt.",
    },
    ["manipulation-minor-or-pregnant"] = {
      title   = "Keine Manipulation vorgeschlagen: unter 18 oder schwanger",
      because = "Bei jungen Menschen und in der Schwangerschaft entscheidet das Behandlungsteam über Manipulation.",
    },
    ["diabetes-unstable"] = {
      title   = "Schwankender Diabetes: zuerst Freigabe",
      because = "Ein schwankender Blutzucker sollte zuerst stabil werden.",
    },
    ["insulin-timing"] = {
      title   = "Insulin oder Ähnliches: auf Zeitpunkt und Injektionsstelle achten",
      because = "Massage bald nach einer Injektion kann ändern, wie schnell sie wirkt, und der Zucker kann fallen.",
      notes   = {
        "Nicht bald nach einer Injektion; die Injektionsstelle in Ruhe lassen; etwas zu essen bereithalten.",
      },
    },
    ["reduced-feeling"] = {
      title   = "Vermindertes Gefühl: leichter Druck, keine Wärme, Kälte oder Geräte",
      because = "Was nicht gefühlt wird, kann unbemerkt Schaden nehmen.",
    },
    ["epilepsy-uncontrolled"] = {
      title   = "Nicht eingestellte Epilepsie: zuerst Freigabe",
      because = "Anfälle sollten zuerst unter Kontrolle sein. Manche Düfte und starke Vibration können sie auslösen.",
    },
    ["epilepsy-controlled"] = {
      title   = "Epilepsie: keine Düfte und keine starke Vibration",
      because = "Manche Duftöle, Lichtblitze und starke Vibration können Anfälle auslösen.",
      notes   = { "Kein Blitzlicht und keine starke Vibration." },
    },
    ["kidney-disease-severe"] = {
      title   = "Schwere Nierenerkrankung: zuerst Freigabe",
      because = "Der Körper kann Flüssigkeit zurückhalten und leicht bluten. Zuerst sollte ärztlich zugestimmt werden.",
    },
    ["liver-disease-severe"] = {
      title   = "Schwere Lebererkrankung: zuerst Freigabe",
      because = "Blutungen sind wahrscheinlicher. Zuerst sollte ärztlich zugestimmt werden.",
    },
    ["feeling-dulled-by-medicine"] = {
      title   = "Starkes Schmerz- oder Beruhigungsmittel in den letzten Stunden: leichter Druck",
      because = "Gedämpftes Gefühl kann zu starken Druck verbergen, und Aufstehen kann schwindlig machen.",
      notes   = { "Helfen Sie der Person von der Liege." },
    },
    ["saddle-numbness"] = {
      title   = "Taubheit zwischen den Beinen: Notfall",
      because = "Taubheit zwischen den Beinen kann ein Zeichen für Druck auf die Nerven am Ende der Wirbelsäule sein. Hier ist jetzt Hilfe nötig.",
    },
    ["bladder-change-with-pain"] = {
      title   = "Blasenstörung mit Rücken- oder Beinschmerz: Notfall",
      because = "Neue Blasenprobleme mit Rücken- oder Beinschmerz können ein Zeichen für Druck auf die Nerven am Ende der Wirbelsäule sein.",
    },
    ["bowel-change-with-pain"] = {
      title   = "Darmstörung mit Rücken- oder Beinschmerz: Notfall",
      because = "Neue Darmprobleme mit Rücken- oder Beinschmerz können ein Zeichen für Druck auf die Nerven am Ende der Wirbelsäule sein.",
    },
    ["sexual-function-change-with-pain"] = {
      title   = "Verlust des Gefühls im Genitalbereich mit Rücken- oder Beinschmerz: Notfall",
      because = "Neuer Verlust des Gefühls im Genitalbereich mit Rücken- oder Beinschmerz kann ein Zeichen für Druck auf die Nerven am Ende der Wirbelsäule sein.",
    },
    ["bladder-change"] = {
      title   = "Blasenstörung: zuerst untersuchen",
      because = "Neue Probleme beim Wasserlassen oder Halten des Urins sollten vor jeder Massage untersucht werden.",
    },
    ["bowel-or-sexual-change"] = {
      title   = "Darm- oder sexuelle Störung: zuerst untersuchen",
      because = "Neuer Verlust der Darmkontrolle oder des Gefühls im Genitalbereich sollte vor jeder Massage untersucht werden.",
    },
    ["nerve-loss-both-legs-or-gait"] = {
      title   = "Nervenausfall mit beiden Beinen oder Ungeschicklichkeit: Notfall",
      because = "Schwere oder zunehmende Schwäche in beiden Beinen oder mit unsicherem Gang kann ein Zeichen für Druck auf das Rückenmark sein.",
    },
    ["nerve-loss-progressive"] = {
      title   = "Schwerer oder zunehmender Nervenausfall: ärztliche Untersuchung am selben Tag",
      because = "Schwäche oder Taubheit, die schwer ist oder zunimmt, kann ein Zeichen sein, dass ein Nerv unter Druck steht.",
    },
    ["gait-or-hand-clumsiness"] = {
      title   = "Unsicherer Gang oder ungeschickte Hände: ärztliche Untersuchung am selben Tag",
      because = "Neuer unsicherer Gang oder ungeschickte Hände können ein Zeichen für Druck auf das Rückenmark sein.",
    },
    ["both-legs-with-numbness"] = {
      title   = "Beide Beine mit Taubheit oder Schwäche: ärztliche Untersuchung am selben Tag",
      because = "Taubheit oder Schwäche in beiden Beinen kann ein frühes Zeichen für Druck auf die Nerven am Ende der Wirbelsäule sein.",
    },
    ["nerve-loss-stable-weakness"] = {
      title   = "Stabile Schwäche: zuerst untersuchen",
      because = "Schwäche eines Beins sollte vor der Massage untersucht werden.",
    },
    ["nerve-loss-mild-numbness"] = {
      title   = "Leichte Taubheit: höchstens mittlerer Druck",
      because = "Taubheit im Bein kann ein Zeichen für einen gereizten Nerv sein, deshalb entfallen starke Arbeit und starke Dehnungen.",
    },
    ["new-numbness-after-session"] = {
      title   = "Neue Taubheit oder Schwäche nach einer Sitzung: ärztliche Untersuchung am selben Tag",
      because = "Neue Taubheit oder Schwäche nach einer Sitzung sollte am selben Tag angeschaut werden. Bis dahin keine weitere Sitzung.",
    },
    ["disc-herniation-with-leg-signs"] = {
      title   = "Bandscheibenvorfall mit Zeichen im Bein: zuerst untersuchen",
      because = "Bei Zeichen im Bein sollte eine Fachperson die Bandscheibe vor der Massage untersuchen, und starke Arbeit oder Dehnung bleibt weg.",
    },
    ["disc-herniation"] = {
      title   = "Bandscheibenvorfall: keine kräftige Arbeit, außer wenn die Beine frei von Zeichen sind",
      because = "Starke Arbeit nahe einem Bandscheibenvorfall kann einen Nerv reizen.",
    },
    ["pain-not-eased"] = {
      title   = "Nachtschmerz oder ständiger Schmerz: höchstens mittlerer Druck",
      because = "Schmerz, den keine Lage lindert, kommt vielleicht nicht von Muskeln und Gelenken, deshalb sollte er ärztlich untersucht werden.",
    },
    ["weak-flags-combined"] = {
      title   = "Mehrere schwache Warnzeichen: ärztliche Untersuchung in den nächsten Tagen",
      because = "Eines dieser Zeichen allein bedeutet wenig. Mehrere zusammen sollten vor der Massage untersucht werden.",
    },
    ["inflammatory-pattern"] = {
      title   = "Lange Morgensteifigkeit, die mit Bewegung nachlässt: ärztlich untersuchen lassen",
      because = "Lange Morgensteifigkeit, die mit Bewegung nachlässt, kann ein Zeichen für eine Entzündung der Wirbelsäule sein.",
    },
    intoxicated = {
      title   = "Unter Alkohol oder Drogen: heute keine Massage",
      because = "Auf Zustimmung und Rückmeldung ist heute kein Verlass.",
      notes   = { "Fragen Sie wieder, wenn die Wirkung abgeklungen ist." },
    },
    ["no-feedback"] = {
      title   = "Kann Unbehagen nicht fühlen oder mitteilen: leicht und kurz",
      because = "Wer Schmerz nicht fühlen oder mitteilen kann, kann nicht vor zu viel Druck warnen.",
      notes   = { "Holen Sie die Zustimmung auf dem richtigen Weg ein; eine Betreuungsperson ist dabei." },
    },
    ["memory-problem"] = {
      title   = "Schwierigkeit mit Gedächtnis oder Verstehen: leicht und kurz, Betreuungsperson dabei",
      because = "Zustimmung und Rückmeldung brauchen eine helfende Person.",
      notes   = { "Holen Sie die Zustimmung auf dem richtigen Weg ein; eine Betreuungsperson ist dabei." },
    },
    ["under-18"] = {
      title   = "Unter 18: zuerst Freigabe",
      because = "Rückenschmerz bei jungen Menschen sollte zuerst ärztlich untersucht werden.",
    },
    ["under-18-consent-open"] = {
      title   = "Unter 18: ein Elternteil oder Vormund muss zustimmen",
      because = "Eine Person unter 18 braucht die Zustimmung eines Elternteils oder Vormunds.",
    },
    ["under-18-consent-refused"] = {
      title   = "Unter 18 ohne Zustimmung: keine Massage",
      because = "Ein Elternteil oder Vormund hat nicht zugestimmt.",
      notes   = { "Fragen Sie wieder, wenn ein Elternteil oder Vormund zugestimmt hat." },
    },
    ["frailty-severe"] = {
      title   = "Schwere Gebrechlichkeit: zuerst Freigabe",
      because = "Ein sehr gebrechlicher Körper nimmt leicht Schaden. Zuerst sollte ärztlich zugestimmt werden.",
    },
    ["frailty-mild-or-very-old"] = {
      title   = "Leichte Gebrechlichkeit oder hohes Alter: mittlerer Druck, kürzere Sitzungen",
      because = "Gewebe nimmt leichter Schaden, und lange Sitzungen ermüden.",
    },
    ["touch-difficult"] = {
      title   = "Berührung ist schwierig: Zustimmung bei jedem Schritt",
      because = "Berührung kann belasten, deshalb bestimmt die Person das Tempo.",
      notes   = { "Bitten Sie bei jedem Schritt um Zustimmung; Kleidung darf anbleiben." },
    },
    ["touch-difficult-first-session"] = {
      title   = "Berührung ist schwierig: eine kurze erste Sitzung",
      because = "Eine kurze erste Sitzung zeigt, was sich richtig anfühlt.",
    },
    ["safety-screen-open"] = {
      title   = "Sicherheitsfragen offen: nur leichter Druck",
      because = "Manche Sicherheitsfragen sind noch nicht beantwortet. Unbekannt heißt nicht Nein.",
    },
    ["clearance-given"] = {
      title   = "Freigabe liegt vor: bitte mitbringen",
      because = "Für eine Erkrankung liegt eine Freigabe vor, und die massierende Person sollte sie sehen.",
    },
    ["pregnancy-warning-sign"] = {
      title   = "Warnzeichen in der Schwangerschaft: Schwangerschaftsbetreuung am selben Tag",
      because = "Dieses Zeichen sollte die Schwangerschaftsbetreuung am selben Tag anschauen.",
    },
    ["pregnancy-emergency-sign"] = {
      title   = "Starke Blutung, Krampfanfall oder starker Kopfschmerz in der Schwangerschaft: Notfall",
      because = "Starke Blutung, ein Krampfanfall oder starker Kopfschmerz in der Schwangerschaft braucht jetzt Hilfe.",
    },
    ["pregnancy-first-trimester"] = {
      title   = "Erstes Drittel: zuerst Freigabe",
      because = "Studien zu Massage in der Schwangerschaft begannen ab der 12. Woche. Zuerst sollte die Schwangerschaftsbetreuung zustimmen.",
    },
    ["pregnancy-later-trimesters"] = {
      title   = "Zweites oder drittes Drittel: Seitenlage, an den Beinen leicht",
      because = "Gerinnsel in den Beinen sind in der Schwangerschaft wahrscheinlicher, und die Seitenlage ist die angenehme Lage.",
      notes   = { "Nicht flach auf dem Bauch und nicht lange flach auf dem Rücken." },
    },
    ["pregnancy-high-risk"] = {
      title   = "Risikoschwangerschaft: zuerst Freigabe",
      because = "Bei einer Risikoschwangerschaft entscheidet zuerst die Schwangerschaftsbetreuung.",
    },
    ["after-birth"] = {
      title   = "Erste Wochen nach einer Geburt: zuerst Freigabe",
      because = "In den ersten Wochen nach einer Geburt sind Gerinnsel wahrscheinlicher und Wunden heilen noch.",
    },
    ["pregnancy-question"] = {
      title   = "Eine Schwangerschaft ist möglich: fragen",
      because = "Eine Schwangerschaft ändert, was sicher ist, deshalb kommt die Frage zuerst.",
      notes   = { "Lage und Druck hängen davon ab, ob Sie schwanger sind." },
    },
    ["open-wound"] = {
      title   = "Offene Wunde, Verbrennung oder Geschwür: in Ruhe lassen",
      because = "Berührung kann offener Haut schaden und Keime hineintragen.",
    },
    ["skin-rash"] = {
      title   = "Ekzem, Schuppenflechte oder Ausschlag: in Ruhe lassen, einfaches Mittel",
      because = "Reiben und viele Mittel verschlimmern solche Haut.",
    },
    ["unexplained-lump"] = {
      title   = "Neuer Knoten oder verändertes Muttermal: in Ruhe lassen, ärztlich untersuchen lassen",
      because = "Ein neuer Knoten oder ein verändertes Muttermal sollte ärztlich angeschaut und nicht gerieben werden.",
    },
    ["skin-fragile"] = {
      title   = "Empfindliche Haut: leichter Druck, keine Reibung",
      because = "Haut, die leicht reißt oder Spuren bekommt, verträgt keine Reibung.",
    },
    ["scent-triggers"] = {
      title   = "Düfte lösen Beschwerden aus: nichts Duftendes",
      because = "Düfte könnten einen Anfall auslösen.",
    },
    ["lung-disease-position"] = {
      title   = "Asthma oder Lungenerkrankung: halb sitzend, außer wenn die Bauchlage angenehm ist",
      because = "Flach oder auf dem Bauch zu liegen kann das Atmen erschweren.",
    },
    ["nut-allergy"] = {
      title   = "Nussallergie: kein Nussöl",
      because = "Manche Massageöle kommen aus Nüssen und könnten eine Reaktion auslösen.",
    },
    ["nut-allergy-product-unchecked"] = {
      title   = "Nussallergie: kein Duftöl, bevor das Mittel geprüft ist",
      because = "Duftöle sind oft mit Nussöl gemischt. Das Mittel muss zuerst geprüft werden.",
    },
    ["fragrance-allergy"] = {
      title   = "Duftstoffallergie: nichts Duftendes",
      because = "Parfüms oder Pflanzenöle könnten eine Reaktion auslösen.",
    },
    ["no-scent-wanted"] = {
      title   = "Keine Düfte gewünscht",
      because = "Sie haben sich keine Düfte gewünscht.",
    },
    ["surgery-recent"] = {
      title   = "Operation in den letzten Wochen: zuerst Freigabe",
      because = "In den ersten Wochen heilen Wunden, und Gerinnsel sind wahrscheinlicher. Zuerst sollte die Chirurgie zustimmen.",
    },
    ["surgery-of-spine-heart-or-joint"] = {
      title   = "Operation an Wirbelsäule, Herz oder Gelenk in den letzten Monaten: zuerst Freigabe",
      because = "Nach einer Operation an Wirbelsäule, Herz oder Gelenk dauert die Heilung länger. Zuerst sollte die Chirurgie zustimmen.",
    },
    ["spinal-fusion"] = {
      title   = "Versteifte Wirbelsäule oder Metallteile: keine starke Dehnung oder Drehung",
      because = "Starke Dehnungen und Drehungen belasten die Metallteile und die Gelenke daneben.",
      notes   = { "Leichte Arbeit über den Metallteilen, keine Drehung und kein ruckartiger Griff." },
    },
    ["slipped-vertebra-unstable"] = {
      title   = "Wirbelgleiten, nicht als stabil bekannt: zuerst Freigabe",
      because = "Ein Wirbel, der sich bewegen kann, kann weiter gleiten. Zuerst sollte ärztlich zugestimmt werden.",
      notes   = { "Kein Rückwärtsbeugen in Bauchlage und kein Druck auf den gleitenden Wirbel." },
    },
    ["slipped-vertebra-stable"] = {
      title   = "Stabiles Wirbelgleiten: Seitenlage, mittlerer Druck am unteren Rücken",
      because = "Rückwärtsbeugen ist bei Wirbelgleiten oft unangenehm.",
    },
  },
}
