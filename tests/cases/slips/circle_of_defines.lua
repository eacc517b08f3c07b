-- Defines in a circle.
define "slip_a" { when = any { anticoagulant, slip_b }, title = "A" }
define "slip_b" { when = any { osteoporosis, slip_a }, title = "B" }
