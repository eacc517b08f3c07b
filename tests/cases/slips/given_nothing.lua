-- A test that gives nothing.
test "slip" { expect = { disposition = "provisional" } }
