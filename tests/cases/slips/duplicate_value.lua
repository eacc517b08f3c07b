-- A value stands twice.
fact "slip" { type = "choice", values = { "a", "b", "a" }, group = "pain", title = "Slip", ask = "Slip?" }
