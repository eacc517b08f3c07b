-- Nothing converts weeks to kilograms.
test "slip" { given = { pain_duration_weeks = { value = 3, unit = "kg" } }, expect = { disposition = "provisional" } }
