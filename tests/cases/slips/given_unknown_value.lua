-- A value that the choice does not have.
test "slip" { given = { pain_quality = "acheing" }, expect = { disposition = "provisional" } }
