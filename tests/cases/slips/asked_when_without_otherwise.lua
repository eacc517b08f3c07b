-- A case without its value.
fact "slip" { type = "bool", asked_when = osteoporosis, group = "x", title = "Slip", ask = "Slip?" }
