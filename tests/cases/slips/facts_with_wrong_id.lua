-- A loop over names, one of them misspelt.
phase "advice"
for _, id in ipairs { "anticoagulant", "osteoporosys" } do
  rule("slip-" .. id) {
    title = "x", when = facts[id], plan = { note "x" }, because = "x", grade = "low", sources = { "S1" }, checked = "2026-11",
  }
end
