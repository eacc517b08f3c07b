-- A number without a range.
fact "slip" { type = "number", group = "pain", title = "Slip", ask = "Slip?" }
