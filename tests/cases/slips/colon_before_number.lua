-- A colon after a key, before a number.
limit "slip_weeks" { title = "Weeks", min: 1, max = 9, value = 5 }
