pack "words" { version = "1", title = "Words that the shipped rules use seldom", licence = "MIT" }
