-- A baseline that nobody declared.
test "slip" { given = { like = "healthy_adults" }, expect = { disposition = "provisional" } }
