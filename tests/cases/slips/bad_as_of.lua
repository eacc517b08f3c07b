-- A day that does not exist.
test "slip" { as_of = "2026-02-30", given = { anticoagulant = true }, expect = { disposition = "provisional" } }
