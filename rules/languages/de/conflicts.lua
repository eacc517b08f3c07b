-- German texts of the contradictions. Drafted by machine; to be reviewed by a clinician.
translate "de" {
  reviewed  = false,
  by        = "machine draft",
  on        = "2026-11-21",
  conflicts = {
    ["male-and-pregnant"] = {
      because = "Als Geschlecht bei der Geburt ist männlich vermerkt, zugleich aber eine Schwangerschaft oder Geburt.",
    },
    ["pregnancy-sign-without-pregnancy"] = {
      because = "Ein Zeichen oder Risiko einer Schwangerschaft ist vermerkt, aber keine Schwangerschaft.",
    },
    ["birth-without-postpartum"] = {
      because = "Eine kürzliche Geburt ist vermerkt, aber die Angabe zur Schwangerschaft sagt das nicht.",
    },
    ["clearance-scope-without-clearance"] = {
      because = "Es sind Erkrankungen genannt, denen eine Fachperson zugestimmt hat, aber keine Freigabe.",
    },
    ["temperature-and-no-fever"] = {
      because = "Die Temperatur zählt als Fieber, aber die Frage nach Fieber ist mit Nein beantwortet.",
    },
    ["adult-with-guardian"] = {
      because = "Für eine erwachsene Person ist die Zustimmung eines Vormunds vermerkt.",
    },
    ["event-without-competition"] = {
      because = "Ein Wettkampf steht bevor, aber die Person trainiert nicht und tritt nicht an.",
    },
    ["surgery-region-without-surgery"] = {
      because = "Eine Stelle einer Operation ist vermerkt, aber die Frage nach Operationen ist mit „nie“ beantwortet.",
    },
    ["heart-surgery-without-heart-event"] = {
      because = "Eine Herzoperation ist vermerkt, aber die Frage nach Herzereignissen ist mit „nie“ beantwortet.",
    },
    ["fracture-region-without-fracture"] = {
      because = "Eine Stelle eines Bruchs ist vermerkt, aber kein Bruch.",
    },
    ["inr-without-blood-thinner"] = {
      because = "Der INR-Wert ist erhöht, aber kein Blutverdünner ist vermerkt.",
    },
    ["clot-now-and-never"] = {
      because = "Jetzt ist ein Gerinnsel vermerkt, zugleich aber, dass es nie eines gab.",
    },
    ["pressure-readings-swapped"] = {
      because = "Der obere Blutdruckwert liegt unter dem unteren.",
    },
  },
}
