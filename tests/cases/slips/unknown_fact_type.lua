-- A type that facts do not have.
fact "slip" { type = "boolean", group = "pain", title = "Slip", ask = "Slip?" }
