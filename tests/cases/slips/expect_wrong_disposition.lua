-- A disposition that does not exist.
test "slip" { given = { anticoagulant = true }, expect = { disposition = "modifed" } }
