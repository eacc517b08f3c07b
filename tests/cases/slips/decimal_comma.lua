-- A comma as the decimal sign.
limit "slip_weeks" { title = "Weeks", min = 1, max = 9, value = 1,5 }
