pack "small" { version = "1", title = "A small pack for the tests of plans", licence = "MIT" }
