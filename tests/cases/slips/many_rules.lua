-- More errors than are kept.
phase "safety"
for i = 1, 150 do rule("slip-" .. i) { title = "x" } end
