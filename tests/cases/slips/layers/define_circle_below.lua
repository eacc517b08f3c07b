-- A define that reads itself, through one that it is made of.
change "define chronic" { or_when = late, reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
define "late" { when = any { osteoporosis, chronic }, title = "Late" }
