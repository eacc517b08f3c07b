pack "clinic" { version = "2", title = "A clinic", licence = "MIT", overdue = "withhold" }
