-- A define that reads itself.
define "slip" { when = all { anticoagulant, slip }, title = "Slip" }
