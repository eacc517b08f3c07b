for i = 1, 3 do if a then b() elseif c then d = 1 else e() end end
repeat local x = 1 until x > 2
while a do break end return
