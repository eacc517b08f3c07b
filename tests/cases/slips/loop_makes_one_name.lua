-- A loop that gives all its rules one name.
phase "advice"
for _, id in ipairs { "anticoagulant", "osteoporosis" } do
  rule "slip" {
    title = "x", when = facts[id], plan = { note "x" }, because = "x", grade = "low", sources = { "S1" }, checked = "2026-11",
  }
end
