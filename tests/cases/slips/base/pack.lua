-- The pack that every slip is loaded with: small, and without an error.
pack "slips" { version = "1.0.0", title = "A small pack for slips", licence = "MIT" }
