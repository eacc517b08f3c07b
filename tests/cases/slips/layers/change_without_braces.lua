-- No braces.
change "thinned-blood"
