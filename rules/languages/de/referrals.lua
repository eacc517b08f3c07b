-- German texts of the rules on referrals. Drafted by machine; to be reviewed by a clinician.
translate "de" {
  reviewed = false,
  by       = "machine draft",
  on       = "2026-11-21",
  rules    = {
    ["exercise-with-massage"] = {
      title   = "Rückenschmerz: ein Übungsprogramm gehört dazu",
      because = "Übungen verringern Rückenschmerz und Einschränkung wahrscheinlich, und Leitlinien empfehlen Massage nur zusammen mit ihnen.",
    },
    ["exercise-is-the-main-part"] = {
      title   = "Britische Leitlinie: Massage nur als Teil eines Pakets mit Übungen",
      because = "Das empfiehlt die Leitlinie.",
      notes   = { "Die hier verwendete Leitlinie stützt Massage nur als Teil eines Pakets, das Übungen enthält." },
    },
    ["little-activity"] = {
      title   = "Wenig Aktivität: niedrig beginnen",
      because = "Niedrig zu beginnen und langsam zu steigern hilft wahrscheinlich mehr als jede passive Behandlung.",
    },
    ["moderate-disability"] = {
      title   = "Mittlere Einschränkung oder mittleres Risiko oder anhaltende Steifigkeit: Physiotherapie",
      because = "Aktive Rehabilitation wird empfohlen und ist besser belegt als Massage.",
    },
    ["severe-disability"] = {
      title   = "Wert für schwere Einschränkung: ärztliche Untersuchung und Physiotherapie",
      because = "Ein Wert im schweren Bereich sollte von einer Fachperson angeschaut werden.",
    },
    ["leg-signs-physical-therapy"] = {
      title   = "Zeichen im Bein: Physiotherapie",
      because = "Aktive Rehabilitation wird bei Zeichen im Bein empfohlen, die stabil und untersucht sind.",
    },
    ["after-surgery-physical-therapy"] = {
      title   = "Kürzliche Operation: nach Physiotherapie fragen",
      because = "Die Rehabilitation nach einer Operation sollte mit dem Operationsteam geplant werden.",
      notes   = { "Fragen Sie das Operationsteam, wann sie beginnen darf." },
    },
    ["pain-programme"] = {
      title   = "Ein halbes Jahr Schmerz mit schwerer Einschränkung oder langer Abwesenheit: Schmerzprogramm",
      because = "Ein Programm mehrerer Berufe gemeinsam wird bei langem, einschränkendem Schmerz empfohlen.",
    },
    ["high-risk-and-long-absence"] = {
      title   = "Hoher Risikowert und lange Abwesenheit von der Arbeit: Schmerzprogramm",
      because = "Ein Programm mehrerer Berufe gemeinsam wird bei langem, einschränkendem Schmerz empfohlen.",
    },
    yoga = {
      title   = "Lang anhaltender Schmerz und beweglich: Yoga ist eine Möglichkeit",
      because = "Yoga kann ein wenig helfen; manche bekommen davon mehr Rückenschmerzen.",
    },
    ["no-yoga"] = {
      title   = "Dünne Knochen, Zeichen im Bein, enger Wirbelkanal oder Schwangerschaft: kein allgemeiner Yogakurs",
      because = "Beugen und Drehen unter Last sollte hier vermieden werden. Fragen Sie in der Schwangerschaft nach einem Kurs, der dafür gemacht ist.",
    },
    ["tai-chi"] = {
      title   = "Lang anhaltender Schmerz im späteren Leben oder nach einem Sturz: Tai-Chi ist eine Möglichkeit",
      because = "Tai-Chi kann bei Schmerz und für das Gleichgewicht helfen.",
    },
    ["no-tai-chi"] = {
      title   = "Stehen ist nicht sicher: kein Tai-Chi-Kurs",
      because = "Ein Kurs im Stehen sollte vermieden werden, solange Stehen nicht sicher ist.",
    },
    ["pregnancy-back-pain"] = {
      title   = "Schwangerschaft oder kürzliche Geburt mit Rücken- oder Beckenschmerz: Beckenboden-Physiotherapie und Schwangerschaftsbetreuung",
      because = "Fachleute kennen die Rücken- und Beckenschmerzen der Schwangerschaft.",
    },
    ["wants-manipulation"] = {
      title   = "Chiropraktik gewünscht, und von jedem Grund dagegen ist bekannt, dass er fehlt",
      because = "Manipulation der Wirbelsäule wirkt wahrscheinlich etwa so gut wie andere empfohlene Behandlung.",
    },
    ["manipulation-withheld"] = {
      title   = "Chiropraktik gewünscht, aber ein Grund dagegen liegt vor oder ist noch nicht ausgeschlossen",
      because = "Ruckartige Griffe an der Wirbelsäule haben bei manchen Erkrankungen schwer geschadet, deshalb sollten alle zuerst ausgeschlossen sein.",
      notes   = {
        "Manipulation der Wirbelsäule wird nicht empfohlen: Etwas, das dagegen spricht, liegt vor oder ist nicht ausgeschlossen. Sprechen Sie zuerst ärztlich darüber.",
      },
    },
    ["wants-acupuncture"] = {
      title   = "Akupunktur gewünscht: eine Möglichkeit, über die Leitlinien uneins sind",
      because = "Akupunktur kann ein wenig helfen; die Belege widersprechen sich.",
      notes   = {
        "Leitlinien sind sich über Akupunktur nicht einig: Manche nennen sie als Möglichkeit bei lang anhaltendem Rückenschmerz, andere stützen sie nicht.",
      },
    },
    ["acupuncture-not-in-this-guideline"] = {
      title   = "Die britische Leitlinie stützt Akupunktur nicht",
      because = "Die Leitlinie dieses Dienstes stützt sie nicht.",
      notes   = { "Die hier verwendete Leitlinie (NICE) stützt Akupunktur bei Rückenschmerz nicht." },
    },
    ["acupuncture-and-bleeding"] = {
      title   = "Blutungsrisiko: keine Akupunktur ohne Zustimmung einer Fachperson",
      because = "Nadeln können Blutungen verursachen, deshalb sollte das zuerst geprüft werden.",
      notes   = { "Fragen Sie bei einem Blutungsrisiko Ihr Behandlungsteam, bevor Nadeln verwendet werden." },
    },
    ["acupuncture-and-pregnancy"] = {
      title   = "Schwangerschaft: Akupunktur nur, wenn die Schwangerschaftsbetreuung zustimmt",
      because = "Manche Punkte werden in der Schwangerschaft gemieden, deshalb sollte das zuerst geprüft werden.",
      notes   = { "Fragen Sie in der Schwangerschaft vor jeder Akupunktur Ihre Schwangerschaftsbetreuung." },
    },
    ["no-needles"] = {
      title   = "Keine Nadeln gewünscht: keine Akupunktur",
      because = "Sie möchten lieber keine Nadeln.",
    },
    ["pain-persists"] = {
      title   = "Sechs Wochen Schmerz und nicht untersucht: ärztlich untersuchen lassen",
      because = "Schmerz, der sich nach sechs Wochen nicht gelegt hat, sollte einmal angeschaut werden.",
    },
    ["care-without-gain"] = {
      title   = "Sechs Wochen Behandlung ohne Gewinn: ärztlich untersuchen lassen",
      because = "Behandlung, die wochenlang nicht geholfen hat, sollte neu angeschaut werden.",
    },
    ["flare-keeps-getting-worse"] = {
      title   = "Ein Schub, der immer schlimmer wird: ärztlich untersuchen lassen",
      because = "Ein Schub legt sich meist; einer, der schlimmer wird, sollte angeschaut werden.",
    },
    ["repeated-falls"] = {
      title   = "Wiederholte Stürze: Angebot für Sturz- und Knochengesundheit",
      because = "Stürze lassen sich oft verhindern, und die Knochen sollten angeschaut werden.",
    },
    ["thin-bones"] = {
      title   = "Osteoporose: Angebot für Knochengesundheit",
      because = "Ein Angebot für Knochengesundheit kann prüfen, ob die Behandlung auf dem neuesten Stand ist.",
    },
    ["several-bleeding-medicines"] = {
      title   = "Mehrere Arzneimittel, die zu Blutungen beitragen: Apotheke oder verordnende Person",
      because = "Zusammen können diese Arzneimittel zu Blutungen beitragen, deshalb sollte die Apotheke darauf schauen.",
    },
    ["sedatives-before-sessions"] = {
      title   = "Starkes Schmerz- oder Beruhigungsmittel nahe an einer Sitzung: Apotheke oder verordnende Person",
      because = "Fragen Sie, wie ein solches Arzneimittel und eine Sitzung zusammenpassen.",
    },
    ["fewer-medicines-is-a-goal"] = {
      title   = "Wunsch nach weniger Arzneimitteln: mit der verordnenden Person sprechen",
      because = "Arzneimittel sollten nur zusammen mit der verordnenden Person geändert werden.",
      notes   = { "Nur die verordnende Person kann ein Arzneimittel ändern. Massage ist kein Ersatz dafür." },
    },
    ["high-risk-score"] = {
      title   = "Hoher psychosozialer Risikowert: psychologisch geschulte Physiotherapie",
      because = "Menschen in dieser Gruppe geht es mit beiden Arten der Unterstützung wahrscheinlich besser.",
      notes   = { "Fragen Sie nach psychologisch geschulter Physiotherapie." },
    },
    ["positive-mood-screen"] = {
      title   = "Stimmungs- oder Angst-Kurztest auffällig: vollständige Untersuchung",
      because = "Ein auffälliger Kurztest ist keine Diagnose; ihm sollte eine vollständige Untersuchung folgen.",
    },
    ["positive-mood-screen-ask"] = {
      title   = "Stimmungs-Kurztest auffällig: nach Gedanken an Selbstverletzung fragen",
      because = "Bei gedrückter Stimmung sollte das direkt gefragt werden, damit Hilfe nicht ausbleibt.",
    },
    ["yellow-flags"] = {
      title   = "Mehrere Zeichen für einen schweren Weg: psychologische Unterstützung",
      because = "Sorgen, gedrückte Stimmung, Vermeiden oder Ärger bei der Arbeit können Schmerz aufrechterhalten; Unterstützung kann helfen.",
    },
    ["fear-of-movement"] = {
      title   = "Angst vor Bewegung oder Erwartung des Schlimmsten: psychologische Behandlung ist eine Möglichkeit",
      because = "Gesprächsbehandlungen können Menschen helfen, die fürchten, dass Bewegung schadet.",
    },
    ["stress-and-chronic-pain"] = {
      title   = "Lang anhaltender Schmerz und viel Stress: Achtsamkeitskurs",
      because = "Ein Achtsamkeitskurs wird bei lang anhaltendem Schmerz als eine Möglichkeit empfohlen.",
    },
    ["anxiety-or-poor-sleep-and-chronic-pain"] = {
      title   = "Lang anhaltender Schmerz mit Angst oder schlechtem Schlaf: Achtsamkeit ist eine Möglichkeit",
      because = "Ein Achtsamkeitskurs wird bei lang anhaltendem Schmerz als eine Möglichkeit empfohlen.",
    },
    ["sleep-and-pain"] = {
      title   = "Schmerz stört den Schlaf seit Wochen: Schlafberatung",
      because = "Schlechter Schlaf und Schmerz verstärken einander.",
    },
    ["a-licensed-therapist"] = {
      title   = "Massage durch eine zugelassene Person",
      because = "Eine ausgebildete Person weiß, wann Zurückhaltung nötig ist.",
    },
    ["therapist-for-pregnancy"] = {
      title   = "Massage durch eine Person mit Ausbildung in Schwangerschaftsmassage",
      because = "Schwangerschaft braucht besondere Lagen und leichte Arbeit.",
      notes   = { "Fragen Sie nach einer Ausbildung in Schwangerschaftsmassage." },
    },
    ["therapist-for-cancer-care"] = {
      title   = "Massage durch eine Person mit Ausbildung in onkologischer Massage",
      because = "Bei Krebsbehandlung braucht es leichte Arbeit und Wissen, was zu meiden ist.",
      notes   = { "Fragen Sie nach einer Ausbildung in onkologischer Massage." },
    },
    ["therapist-for-lymphoedema"] = {
      title   = "Massage durch eine Person mit Erfahrung bei Lymphödem",
      because = "Die betroffene Seite braucht ein Leben lang besondere Sorgfalt.",
      notes   = { "Fragen Sie nach Erfahrung mit Lymphödem." },
    },
    ["low-cost-massage"] = {
      title   = "Wenige bezahlbare Sitzungen: Massageschule oder Stadtteilpraxis",
      because = "Beaufsichtigte Lernende und Stadtteilpraxen kosten herkömmlich weniger.",
    },
    ["low-cost-massage-no-insurance"] = {
      title   = "Keine Versicherung für Massage: Massageschule oder Stadtteilpraxis",
      because = "Beaufsichtigte Lernende und Stadtteilpraxen kosten herkömmlich weniger.",
    },
    ["insurance-needs-a-referral"] = {
      title   = "Die Versicherung zahlt mit einer Überweisung: um das Schreiben bitten",
      because = "Manche Versicherungen zahlen nur mit einem Schreiben einer Fachperson.",
      notes   = { "Ihre Versicherung verlangt eine Überweisung: Bitten Sie vor der ersten Sitzung um ein Schreiben." },
    },
    ["work-demands"] = {
      title   = "Arbeit im Sitzen oder schwere Arbeit oder Ärger bei der Arbeit: Arbeitsmedizin",
      because = "Änderungen bei der Arbeit könnten helfen; die Belege für Änderungen am Arbeitsplatz allein sind sehr begrenzt.",
    },
    smoking = {
      title   = "Tabak: Rauchstopp-Angebot",
      because = "Aufzuhören ist gut für Knochen, Blutgefäße und Erholung.",
    },
    nutrition = {
      title   = "Ernährungsberatung gewünscht oder Knochengesundheit: Ernährungsberatung",
      because = "Ernährung gehört herkömmlich zur Sorge für Rücken und Knochen.",
    },
    ["wants-ref_pharmacist"] = {
      title   = "Apotheke gewünscht",
      because = "Sie interessieren sich dafür.",
    },
    ["wants-ref_smoking"] = {
      title   = "Rauchstopp-Angebot gewünscht",
      because = "Sie interessieren sich dafür.",
    },
    ["wants-ref_yoga"] = {
      title   = "Yoga gewünscht",
      because = "Sie interessieren sich dafür.",
    },
    ["wants-ref_sleep"] = {
      title   = "Schlafberatung gewünscht",
      because = "Sie interessieren sich dafür.",
    },
    ["wants-ref_occupational_health"] = {
      title   = "Arbeitsmedizin gewünscht",
      because = "Sie interessieren sich dafür.",
    },
    ["wants-ref_psychology"] = {
      title   = "Psychologische Behandlung gewünscht",
      because = "Sie interessieren sich dafür.",
    },
    ["wants-ref_physical_therapy"] = {
      title   = "Physiotherapie gewünscht",
      because = "Sie interessieren sich dafür.",
    },
    ["wants-ref_mindfulness"] = {
      title   = "Achtsamkeitskurs gewünscht",
      because = "Sie interessieren sich dafür.",
    },
    ["wants-ref_tai_chi"] = {
      title   = "Tai-Chi gewünscht",
      because = "Sie interessieren sich dafür.",
    },
    ["wants-ref_exercise_programme"] = {
      title   = "Übungsprogramm gewünscht",
      because = "Sie interessieren sich dafür.",
    },
    ["wants-ref_low_cost_massage"] = {
      title   = "Günstige Massage gewünscht",
      because = "Sie interessieren sich dafür.",
    },
    ["wants-ref_lymphoedema_therapist"] = {
      title   = "Lymphödem-Therapie gewünscht",
      because = "Sie interessieren sich dafür, und es passt zur Diagnose.",
    },
  },
  defines  = {
    manipulation_open         = {
      title = "Von jedem Grund gegen Manipulation ist bekannt, dass er fehlt",
    },
    acupuncture_bleeding_risk = {
      title = "Ein Blutungsgrund gegen Nadeln",
    },
  },
  limits   = {
    tai_chi_falls           = {
      title = "Stürze in einem Jahr, ab denen Tai-Chi eine Möglichkeit ist",
    },
    yoga_falls              = {
      title = "Stürze in einem Jahr, ab denen Yoga nicht empfohlen wird",
    },
    acupuncture_platelets   = {
      title = "Blutplättchen, unter denen Akupunktur nicht empfohlen wird",
    },
    bleeding_medicines_many = {
      title = "Arzneimittel, die zu Blutungen beitragen, ab denen die Apotheke schauen sollte",
    },
    work_absence_any        = {
      title = "Wochen ohne Arbeit, ab denen betriebliche Unterstützung genannt wird",
    },
  },
}
