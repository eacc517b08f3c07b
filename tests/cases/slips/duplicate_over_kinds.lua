-- A define by the name of a fact.
define "anticoagulant" { when = osteoporosis, title = "Slip" }
