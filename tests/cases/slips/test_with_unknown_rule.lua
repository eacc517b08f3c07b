-- A misspelt rule in a test.
test "slip" { given = { anticoagulant = true }, expect = { fires = { "thined-blood" } } }
