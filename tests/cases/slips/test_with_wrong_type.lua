-- A number for a fact that is true or false.
test "slip" { given = { anticoagulant = 1 }, expect = { disposition = "modified" } }
