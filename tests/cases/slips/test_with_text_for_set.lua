-- A word where a set is due.
test "slip" { given = { goals = "sleep" }, expect = { disposition = "provisional" } }
