-- A fact that is there already.
fact "osteoporosis" { type = "bool", group = "x", title = "Osteoporosis", ask = "Bones?" }
