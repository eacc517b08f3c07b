a = 1 b = .5 c = 5. d = 1e-3 e = 0x10 f = 3..2 g = 1e h = 12wk
