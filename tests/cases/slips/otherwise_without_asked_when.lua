-- A value for a case that never comes.
fact "slip" { type = "bool", otherwise = false, group = "x", title = "Slip", ask = "Slip?" }
