-- A misspelt expectation: it would never be checked.
test "slip" { given = { anticoagulant = true }, expect = { disposition = "modified", exclude = { "deep_tissue" } } }
