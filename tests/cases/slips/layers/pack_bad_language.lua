-- The language of a pack by its name.
pack "german" { version = "1", title = "German", licence = "MIT", language = "German language" }
