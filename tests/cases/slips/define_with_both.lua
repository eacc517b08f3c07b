-- A define that is a condition and a value.
define "slip" { when = osteoporosis, value = 3, title = "Slip" }
