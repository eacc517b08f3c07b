-- A word that is kept for layers.
change "thinned-blood" { title = "x" }
