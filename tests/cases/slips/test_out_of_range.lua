-- A number out of the range of its fact.
test "slip" { given = { pain_nrs = 11 }, expect = { disposition = "provisional" } }
