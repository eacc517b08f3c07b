x = -a ^ -b .. not c == #d % 2 / 3 * (4 - 5) <= 6 and e or f ~= g
