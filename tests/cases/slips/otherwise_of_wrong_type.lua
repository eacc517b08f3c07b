-- A number for a fact that is true or false.
fact "slip" { type = "bool", asked_when = osteoporosis, otherwise = 3, group = "x", title = "Slip", ask = "Slip?" }
