-- A second pack in one folder.
pack "other" { version = "1.0.0", title = "Other", licence = "MIT" }
