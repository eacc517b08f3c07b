-- German texts of the contradictions. Drafted by machine; to be reviewed by a clinician.
translate "de" {
  reviewed  = false,
  by        = "machine draft",
  on        = "2026-11-21",
  conflicts = {
    ["male-and-pregnant"] = {
      because = "Als Geschlecht bei der Geburt ist männlich vermerkt, zugleich aber eine Schwangerschaft oder Geburt.",
      of      = "5bbf5daf",
    },
    ["pregnancy-sign-without-pregnancy"] = {
      because = "Ein Zeichen oder Risiko einer Schwangerschaft ist vermerkt, aber keine Schwangerschaft.",
      of      = "184f59f9",
    },
    ["birth-without-postpartum"] = {
      because = "Eine kürzliche Geburt ist vermerkt, aber die Angabe zur Schwangerschaft sagt das nicht.",
      of      = "825ce619",
    },
    ["clearance-scope-without-clearance"] = {
      because = "Es sind Erkrankungen genannt, denen eine Fachperson zugestimmt hat, aber keine Freigabe.",
      of      = "def7bc5c",
    },
    ["temperature-and-no-fever"] = {
      because = "Die Temperatur zählt als Fieber, aber die Frage nach Fieber ist mit Nein beantwortet.",
      of      = "3ca5831c",
    },
    ["adult-with-guardian"] = {
      because = "Für eine erwachsene Person ist die Zustimmung eines Vormunds vermerkt.",
      of      = "d947cc7a",
    },
    ["event-without-competition"] = {
      because = "Ein Wettkampf steht bevor, aber die Person trainiert nicht und tritt nicht an.",
      of      = "b770ddb7",
    },
    ["surgery-region-without-surgery"] = {
      because = "Eine Stelle einer Operation ist vermerkt, aber die Frage nach Operationen ist mit „nie“ beantwortet.",
      of      = "856c242d",
    },
    ["heart-surgery-without-heart-event"] = {
      because = "Eine Herzoperation ist vermerkt, aber die Frage nach Herzereignissen ist mit „nie“ beantwortet.",
      of      = "3e811b2b",
    },
    ["fracture-region-without-fracture"] = {
      because = "Eine Stelle eines Bruchs ist vermerkt, aber kein Bruch.",
      of      = "75a656b3",
    },
    ["inr-without-blood-thinner"] = {
      because = "Der INR-Wert ist erhöht, aber kein Blutverdünner ist vermerkt.",
      of      = "dab910d9",
    },
    ["clot-now-and-never"] = {
      because = "Jetzt ist ein Gerinnsel vermerkt, zugleich aber, dass es nie eines gab.",
      of      = "068ba5d5",
    },
    ["pressure-readings-swapped"] = {
      because = "Der obere Blutdruckwert liegt unter dem unteren.",
      of      = "3ee34394",
    },
  },
}
