-- Every folder of rules is a pack and says which one here.
pack "desk-neck" { version = "1", title = "Stiff neck from desk work: an example, not for use", licence = "MIT" }
