-- A conflict without its reason.
conflict "slip" { when = all { anticoagulant, osteoporosis } }
