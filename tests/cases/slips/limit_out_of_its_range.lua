-- A limit beyond its own range.
limit "slip" { value = 30, min = 6, max = 26, title = "Slip" }
