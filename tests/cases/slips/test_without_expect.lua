-- A test that expects nothing.
test "slip" { given = { anticoagulant = true } }
