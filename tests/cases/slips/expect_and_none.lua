-- A test that expects a dose and none.
test "slip" { given = { anticoagulant = true }, expect = { dose = 5 } }
