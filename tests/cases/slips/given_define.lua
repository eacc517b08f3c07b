-- A define in what is given.
test "slip" { given = { chronic = true }, expect = { disposition = "provisional" } }
