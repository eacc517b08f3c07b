-- A misspelt technique in a test.
test "slip" { given = { anticoagulant = true }, expect = { excludes = { "deep_tisue" } } }
