-- A key stands twice: Lua keeps the last in silence.
limit "slip_weeks" { title = "Weeks", value = 5, min = 1, max = 9, min = 2 }
