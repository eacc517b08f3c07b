local function f(a, ...) return function(b) return a .. b end end
t = { f = function() end, [1] = 2; g }
f(1)(2)
