-- The same key, once as a name and once in brackets.
limit "slip_weeks" { title = "Weeks", value = 5, min = 1, max = 9, ["min"] = 2 }
