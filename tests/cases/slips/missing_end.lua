-- A loop without its end.
for _, id in ipairs { "slip" } do
phase "safety"
