-- An urgency that does not exist.
test "slip" { given = { anticoagulant = true }, expect = { refers = { ref_physician = "quick" } } }
