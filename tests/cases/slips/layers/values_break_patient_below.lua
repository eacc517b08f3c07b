-- A value taken away that a patient below has.
change "fact goals" { values = { "sleep" }, reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
