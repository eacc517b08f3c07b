-- A role that another fact has.
fact "slip" { type = "set", values = techniques, role = "wanted", group = "x", title = "Slip", ask = "Slip?" }
