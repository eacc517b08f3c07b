-- Two tests of one name in one file.
test "slip" { given = { anticoagulant = true }, expect = { cap_pressure = 2 } }
test "slip" { given = { osteoporosis = true }, expect = { disposition = "provisional" } }
