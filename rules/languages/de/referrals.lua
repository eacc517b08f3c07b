-- German texts of the rules on referrals. Drafted by machine; to be reviewed by a clinician.
translate "de" {
  reviewed = false,
  by       = "machine draft",
  on       = "2026-11-21",
  rules    = {
    ["exercise-with-massage"] = {
      title   = "Rückenschmerz: ein Übungsprogramm gehört dazu",
      because = "Übungen verringern Rückenschmerz und Einschränkung wahrscheinlich, und Leitlinien empfehlen Massage nur zusammen mit ihnen.",
      of      = "fa4f4e0f",
    },
    ["exercise-is-the-main-part"] = {
      title   = "Britische Leitlinie: Massage nur als Teil eines Pakets mit Übungen",
      because = "Das empfiehlt die Leitlinie.",
      notes   = { "Die hier verwendete Leitlinie stützt Massage nur als Teil eines Pakets, das Übungen enthält." },
      of      = "c0647073",
    },
    ["no-technique-fits"] = {
      title   = "Keine Technik passt: Physiotherapie",
      because = "Keine Massagetechnik passt zu diesen Antworten; darum kommen eine Untersuchung und aktive Behandlung zuerst.",
      of      = "23072b5c",
    },
    ["little-activity"] = {
      title   = "Wenig Aktivität: niedrig beginnen",
      because = "Niedrig zu beginnen und langsam zu steigern hilft wahrscheinlich mehr als jede passive Behandlung.",
      of      = "f6306eda",
    },
    ["moderate-disability"] = {
      title   = "Mittlere Einschränkung oder mittleres Risiko oder anhaltende Steifigkeit: Physiotherapie",
      because = "Aktive Rehabilitation wird empfohlen und ist besser belegt als Massage.",
      of      = "7ca36a8c",
    },
    ["severe-disability"] = {
      title   = "Wert für schwere Einschränkung: ärztliche Untersuchung und Physiotherapie",
      because = "Ein Wert im schweren Bereich sollte von einer Fachperson angeschaut werden.",
      of      = "28bd3456",
    },
    ["leg-signs-physical-therapy"] = {
      title   = "Zeichen im Bein: Physiotherapie",
      because = "Aktive Rehabilitation wird bei Zeichen im Bein empfohlen, die stabil und untersucht sind.",
      of      = "a1480aff",
    },
    ["after-surgery-physical-therapy"] = {
      title   = "Kürzliche Operation: nach Physiotherapie fragen",
      because = "Die Rehabilitation nach einer Operation sollte mit dem Operationsteam geplant werden.",
      notes   = { "Fragen Sie das Operationsteam, wann sie beginnen darf." },
      of      = "22173bea",
    },
    ["pain-programme"] = {
      title   = "Ein halbes Jahr Schmerz mit schwerer Einschränkung oder langer Abwesenheit: Schmerzprogramm",
      because = "Ein Programm mehrerer Berufe gemeinsam wird bei langem, einschränkendem Schmerz empfohlen.",
      of      = "1f91fa7a",
    },
    ["high-risk-and-long-absence"] = {
      title   = "Hoher Risikowert und lange Abwesenheit von der Arbeit: Schmerzprogramm",
      because = "Ein Programm mehrerer Berufe gemeinsam wird bei langem, einschränkendem Schmerz empfohlen.",
      of      = "d1d4196c",
    },
    yoga = {
      title   = "Lang anhaltender Schmerz und beweglich: Yoga ist eine Möglichkeit",
      because = "Yoga kann ein wenig helfen; manche bekommen davon mehr Rückenschmerzen.",
      of      = "450fa433",
    },
    ["no-yoga"] = {
      title   = "Dünne Knochen, Zeichen im Bein, enger Wirbelkanal oder Schwangerschaft: kein allgemeiner Yogakurs",
      because = "Beugen und Drehen unter Last sollte hier vermieden werden. Fragen Sie in der Schwangerschaft nach einem Kurs, der dafür gemacht ist.",
      of      = "0dc663d7",
    },
    ["tai-chi"] = {
      title   = "Lang anhaltender Schmerz im späteren Leben oder nach einem Sturz: Tai-Chi ist eine Möglichkeit",
      because = "Tai-Chi kann bei Schmerz und für das Gleichgewicht helfen.",
      of      = "86afe88d",
    },
    ["no-tai-chi"] = {
      title   = "Stehen ist nicht sicher: kein Tai-Chi-Kurs",
      because = "Ein Kurs im Stehen sollte vermieden werden, solange Stehen nicht sicher ist.",
      of      = "54de8e07",
    },
    ["pregnancy-back-pain"] = {
      title   = "Schwangerschaft oder kürzliche Geburt mit Rücken- oder Beckenschmerz: Beckenboden-Physiotherapie und Schwangerschaftsbetreuung",
      because = "Fachleute kennen die Rücken- und Beckenschmerzen der Schwangerschaft.",
      of      = "22e2e55f",
    },
    ["wants-manipulation"] = {
      title   = "Chiropraktik gewünscht, und von jedem Grund dagegen ist bekannt, dass er fehlt",
      because = "Manipulation der Wirbelsäule wirkt wahrscheinlich etwa so gut wie andere empfohlene Behandlung.",
      of      = "fdb14f17",
    },
    ["manipulation-withheld"] = {
      title   = "Chiropraktik gewünscht, aber ein Grund dagegen liegt vor oder ist noch nicht ausgeschlossen",
      because = "Ruckartige Griffe an der Wirbelsäule haben bei manchen Erkrankungen schwer geschadet, deshalb sollten alle zuerst ausgeschlossen sein.",
      notes   = {
        "Manipulation der Wirbelsäule wird nicht empfohlen: Etwas, das dagegen spricht, liegt vor oder ist nicht ausgeschlossen. Sprechen Sie zuerst ärztlich darüber.",
      },
      of      = "929344e7",
    },
    ["wants-acupuncture"] = {
      title   = "Akupunktur gewünscht: eine Möglichkeit, über die Leitlinien uneins sind",
      because = "Akupunktur kann ein wenig helfen; die Belege widersprechen sich.",
      notes   = {
        "Leitlinien sind sich über Akupunktur nicht einig: Manche nennen sie als Möglichkeit bei lang anhaltendem Rückenschmerz, andere stützen sie nicht.",
      },
      of      = "4458405c",
    },
    ["acupuncture-not-in-this-guideline"] = {
      title   = "Die britische Leitlinie stützt Akupunktur nicht",
      because = "Die Leitlinie dieses Dienstes stützt sie nicht.",
      notes   = { "Die hier verwendete Leitlinie (NICE) stützt Akupunktur bei Rückenschmerz nicht." },
      of      = "15ace196",
    },
    ["acupuncture-and-bleeding"] = {
      title   = "Blutungsrisiko: keine Akupunktur ohne Zustimmung einer Fachperson",
      because = "Nadeln können Blutungen verursachen, deshalb sollte das zuerst geprüft werden.",
      notes   = { "Fragen Sie bei einem Blutungsrisiko Ihr Behandlungsteam, bevor Nadeln verwendet werden." },
      of      = "9205348a",
    },
    ["acupuncture-and-pregnancy"] = {
      title   = "Schwangerschaft: Akupunktur nur, wenn die Schwangerschaftsbetreuung zustimmt",
      because = "Manche Punkte werden in der Schwangerschaft gemieden, deshalb sollte das zuerst geprüft werden.",
      notes   = { "Fragen Sie in der Schwangerschaft vor jeder Akupunktur Ihre Schwangerschaftsbetreuung." },
      of      = "2c8425ea",
    },
    ["no-needles"] = {
      title   = "Keine Nadeln gewünscht: keine Akupunktur",
      because = "Sie möchten lieber keine Nadeln.",
      of      = "d83391fa",
    },
    ["pain-persists"] = {
      title   = "Sechs Wochen Schmerz und nicht untersucht: ärztlich untersuchen lassen",
      because = "Schmerz, der sich nach sechs Wochen nicht gelegt hat, sollte einmal angeschaut werden.",
      of      = "53ef60d2",
    },
    ["care-without-gain"] = {
      title   = "Sechs Wochen Behandlung ohne Gewinn: ärztlich untersuchen lassen",
      because = "Behandlung, die wochenlang nicht geholfen hat, sollte neu angeschaut werden.",
      of      = "bc582225",
    },
    ["flare-keeps-getting-worse"] = {
      title   = "Ein Schub, der immer schlimmer wird: ärztlich untersuchen lassen",
      because = "Ein Schub legt sich meist; einer, der schlimmer wird, sollte angeschaut werden.",
      of      = "92bd7b49",
    },
    ["repeated-falls"] = {
      title   = "Wiederholte Stürze: Angebot für Sturz- und Knochengesundheit",
      because = "Stürze lassen sich oft verhindern, und die Knochen sollten angeschaut werden.",
      of      = "85cd334e",
    },
    ["thin-bones"] = {
      title   = "Osteoporose: Angebot für Knochengesundheit",
      because = "Ein Angebot für Knochengesundheit kann prüfen, ob die Behandlung auf dem neuesten Stand ist.",
      of      = "3ff547bd",
    },
    ["several-bleeding-medicines"] = {
      title   = "Mehrere Arzneimittel, die zu Blutungen beitragen: Apotheke oder verordnende Person",
      because = "Zusammen können diese Arzneimittel zu Blutungen beitragen, deshalb sollte die Apotheke darauf schauen.",
      of      = "26fb331f",
    },
    ["sedatives-before-sessions"] = {
      title   = "Starkes Schmerz- oder Beruhigungsmittel nahe an einer Sitzung: Apotheke oder verordnende Person",
      because = "Fragen Sie, wie ein solches Arzneimittel und eine Sitzung zusammenpassen.",
      of      = "5fb3658f",
    },
    ["fewer-medicines-is-a-goal"] = {
      title   = "Wunsch nach weniger Arzneimitteln: mit der verordnenden Person sprechen",
      because = "Arzneimittel sollten nur zusammen mit der verordnenden Person geändert werden.",
      notes   = { "Nur die verordnende Person kann ein Arzneimittel ändern. Massage ist kein Ersatz dafür." },
      of      = "c5d1d51e",
    },
    ["high-risk-score"] = {
      title   = "Hoher psychosozialer Risikowert: psychologisch geschulte Physiotherapie",
      because = "Menschen in dieser Gruppe geht es mit beiden Arten der Unterstützung wahrscheinlich besser.",
      notes   = { "Fragen Sie nach psychologisch geschulter Physiotherapie." },
      of      = "43093cdc",
    },
    ["positive-mood-screen"] = {
      title   = "Stimmungs- oder Angst-Kurztest auffällig: vollständige Untersuchung",
      because = "Ein auffälliger Kurztest ist keine Diagnose; ihm sollte eine vollständige Untersuchung folgen.",
      of      = "37439c33",
    },
    ["positive-mood-screen-ask"] = {
      title   = "Stimmungs-Kurztest auffällig: nach Gedanken an Selbstverletzung fragen",
      because = "Bei gedrückter Stimmung sollte das direkt gefragt werden, damit Hilfe nicht ausbleibt.",
      of      = "cfb9ad68",
    },
    ["yellow-flags"] = {
      title   = "Mehrere Zeichen für einen schweren Weg: psychologische Unterstützung",
      because = "Sorgen, gedrückte Stimmung, Vermeiden oder Ärger bei der Arbeit können Schmerz aufrechterhalten; Unterstützung kann helfen.",
      of      = "171b9baa",
    },
    ["fear-of-movement"] = {
      title   = "Angst vor Bewegung oder Erwartung des Schlimmsten: psychologische Behandlung ist eine Möglichkeit",
      because = "Gesprächsbehandlungen können Menschen helfen, die fürchten, dass Bewegung schadet.",
      of      = "0a2e9bc0",
    },
    ["stress-and-chronic-pain"] = {
      title   = "Lang anhaltender Schmerz und viel Stress: Achtsamkeitskurs",
      because = "Ein Achtsamkeitskurs wird bei lang anhaltendem Schmerz als eine Möglichkeit empfohlen.",
      of      = "623a124d",
    },
    ["anxiety-or-poor-sleep-and-chronic-pain"] = {
      title   = "Lang anhaltender Schmerz mit Angst oder schlechtem Schlaf: Achtsamkeit ist eine Möglichkeit",
      because = "Ein Achtsamkeitskurs wird bei lang anhaltendem Schmerz als eine Möglichkeit empfohlen.",
      of      = "79b00e97",
    },
    ["sleep-and-pain"] = {
      title   = "Schmerz stört den Schlaf seit Wochen: Schlafberatung",
      because = "Schlechter Schlaf und Schmerz verstärken einander.",
      of      = "ba6055e6",
    },
    ["a-licensed-therapist"] = {
      title   = "Massage durch eine zugelassene Person",
      because = "Eine ausgebildete Person weiß, wann Zurückhaltung nötig ist.",
      of      = "964ba687",
    },
    ["therapist-for-pregnancy"] = {
      title   = "Massage durch eine Person mit Ausbildung in Schwangerschaftsmassage",
      because = "Schwangerschaft braucht besondere Lagen und leichte Arbeit.",
      notes   = { "Fragen Sie nach einer Ausbildung in Schwangerschaftsmassage." },
      of      = "4df51c5f",
    },
    ["therapist-for-cancer-care"] = {
      title   = "Massage durch eine Person mit Ausbildung in onkologischer Massage",
      because = "Bei Krebsbehandlung braucht es leichte Arbeit und Wissen, was zu meiden ist.",
      notes   = { "Fragen Sie nach einer Ausbildung in onkologischer Massage." },
      of      = "a11f2ef9",
    },
    ["therapist-for-lymphoedema"] = {
      title   = "Massage durch eine Person mit Erfahrung bei Lymphödem",
      because = "Die betroffene Seite braucht ein Leben lang besondere Sorgfalt.",
      notes   = { "Fragen Sie nach Erfahrung mit Lymphödem." },
      of      = "5d125d0f",
    },
    ["low-cost-massage"] = {
      title   = "Wenige bezahlbare Sitzungen: Massageschule oder Stadtteilpraxis",
      because = "Beaufsichtigte Lernende und Stadtteilpraxen kosten herkömmlich weniger.",
      of      = "8b10fcd9",
    },
    ["low-cost-massage-no-insurance"] = {
      title   = "Keine Versicherung für Massage: Massageschule oder Stadtteilpraxis",
      because = "Beaufsichtigte Lernende und Stadtteilpraxen kosten herkömmlich weniger.",
      of      = "141ddae0",
    },
    ["insurance-needs-a-referral"] = {
      title   = "Die Versicherung zahlt mit einer Überweisung: um das Schreiben bitten",
      because = "Manche Versicherungen zahlen nur mit einem Schreiben einer Fachperson.",
      notes   = { "Ihre Versicherung verlangt eine Überweisung: Bitten Sie vor der ersten Sitzung um ein Schreiben." },
      of      = "e8c9938f",
    },
    ["work-demands"] = {
      title   = "Arbeit im Sitzen oder schwere Arbeit oder Ärger bei der Arbeit: Arbeitsmedizin",
      because = "Änderungen bei der Arbeit könnten helfen; die Belege für Änderungen am Arbeitsplatz allein sind sehr begrenzt.",
      of      = "a52f79cb",
    },
    smoking = {
      title   = "Tabak: Rauchstopp-Angebot",
      because = "Aufzuhören ist gut für Knochen, Blutgefäße und Erholung.",
      of      = "28eb9c4e",
    },
    nutrition = {
      title   = "Ernährungsberatung gewünscht oder Knochengesundheit: Ernährungsberatung",
      because = "Ernährung gehört herkömmlich zur Sorge für Rücken und Knochen.",
      of      = "f11e8273",
    },
    ["wants-ref_pharmacist"] = {
      title   = "Apotheke gewünscht",
      because = "Sie interessieren sich dafür.",
      of      = "30e66d9f",
    },
    ["wants-ref_smoking"] = {
      title   = "Rauchstopp-Angebot gewünscht",
      because = "Sie interessieren sich dafür.",
      of      = "a59750c9",
    },
    ["wants-ref_yoga"] = {
      title   = "Yoga gewünscht",
      because = "Sie interessieren sich dafür.",
      of      = "41f6ef2e",
    },
    ["wants-ref_sleep"] = {
      title   = "Schlafberatung gewünscht",
      because = "Sie interessieren sich dafür.",
      of      = "3a49be71",
    },
    ["wants-ref_occupational_health"] = {
      title   = "Arbeitsmedizin gewünscht",
      because = "Sie interessieren sich dafür.",
      of      = "d2f60994",
    },
    ["wants-ref_psychology"] = {
      title   = "Psychologische Behandlung gewünscht",
      because = "Sie interessieren sich dafür.",
      of      = "f1f71caf",
    },
    ["wants-ref_physical_therapy"] = {
      title   = "Physiotherapie gewünscht",
      because = "Sie interessieren sich dafür.",
      of      = "47795443",
    },
    ["wants-ref_mindfulness"] = {
      title   = "Achtsamkeitskurs gewünscht",
      because = "Sie interessieren sich dafür.",
      of      = "3828bdd7",
    },
    ["wants-ref_tai_chi"] = {
      title   = "Tai-Chi gewünscht",
      because = "Sie interessieren sich dafür.",
      of      = "a68a93ca",
    },
    ["wants-ref_exercise_programme"] = {
      title   = "Übungsprogramm gewünscht",
      because = "Sie interessieren sich dafür.",
      of      = "9deb177c",
    },
    ["wants-ref_low_cost_massage"] = {
      title   = "Günstige Massage gewünscht",
      because = "Sie interessieren sich dafür.",
      of      = "2e038d98",
    },
    ["wants-ref_lymphoedema_therapist"] = {
      title   = "Lymphödem-Therapie gewünscht",
      because = "Sie interessieren sich dafür, und es passt zur Diagnose.",
      of      = "c934c9e7",
    },
  },
  defines  = {
    manipulation_open         = {
      title = "Von jedem Grund gegen Manipulation ist bekannt, dass er fehlt",
      of    = "54c79695",
    },
    acupuncture_bleeding_risk = {
      title = "Ein Blutungsgrund gegen Nadeln",
      of    = "32844359",
    },
  },
  limits   = {
    tai_chi_falls           = {
      title = "Stürze in einem Jahr, ab denen Tai-Chi eine Möglichkeit ist",
      of    = "7c34b617",
    },
    yoga_falls              = {
      title = "Stürze in einem Jahr, ab denen Yoga nicht empfohlen wird",
      of    = "26442ac6",
    },
    acupuncture_platelets   = {
      title = "Blutplättchen, unter denen Akupunktur nicht empfohlen wird",
      of    = "e5e51eaa",
    },
    bleeding_medicines_many = {
      title = "Arzneimittel, die zu Blutungen beitragen, ab denen die Apotheke schauen sollte",
      of    = "a619327b",
    },
    work_absence_any        = {
      title = "Wochen ohne Arbeit, ab denen betriebliche Unterstützung genannt wird",
      of    = "97180ffe",
    },
  },
}
