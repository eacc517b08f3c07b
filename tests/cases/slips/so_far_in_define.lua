-- A define that depends on the plan.
define "slip" { when = so_far.has_massage, title = "Slip" }
