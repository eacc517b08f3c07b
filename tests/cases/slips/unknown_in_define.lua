-- A misspelt fact in a define.
define "slip" { when = all { anticoagulant, osteoporos }, title = "Slip" }
