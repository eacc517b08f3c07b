-- A fact by the name of a word of the language.
fact "all" { type = "bool", group = "x", title = "All", ask = "All?" }
