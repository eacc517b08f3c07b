-- Questions that wait for each other.
fact "slip_a" { type = "bool", asked_when = slip_b, otherwise = false, group = "x", title = "A", ask = "A?" }
fact "slip_b" { type = "bool", asked_when = slip_a, otherwise = false, group = "x", title = "B", ask = "B?" }
