-- A define of nothing.
define "slip" { title = "Slip" }
