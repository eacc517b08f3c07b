r "a" { w: x, y == 1, a and b, not c, d < 1, e = nil, f = None, g = 1,5, h = , 1 = 2 }
