r "a" {
  t = "x"
  w = y z,
  p = { a "b" c
  (d) }
  s = { "a" "b" 1 2 } }
