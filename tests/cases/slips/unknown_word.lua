-- A word of another rule language.
decision "slip" { title = "x" }
