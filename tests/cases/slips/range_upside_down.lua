-- A range from high to low.
fact "slip" { type = "number", min = 9, max = 1, group = "pain", title = "Slip", ask = "Slip?" }
