rule = "a" { }
rule: "b" { }
rule "c" = { }
rule "d", { }
rule e { }
local x <const> = _ENV goto y
