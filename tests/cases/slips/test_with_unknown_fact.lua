-- A misspelt fact in a test.
test "slip" { given = { anticoagulent = true }, expect = { disposition = "modified" } }
