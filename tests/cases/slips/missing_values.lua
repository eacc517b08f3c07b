-- A choice without values.
fact "slip" { type = "choice", group = "pain", title = "Slip", ask = "Slip?" }
