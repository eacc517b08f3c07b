-- A unit on a fact that is no number.
fact "slip" { type = "bool", unit = "wk", group = "pain", title = "Slip", ask = "Slip?" }
