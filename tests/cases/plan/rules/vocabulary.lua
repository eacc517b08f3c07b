-- A vocabulary with one fact for each thing that a plan can say.

local function flag(id, more)
  local keys = { type = "bool", group = "person", title = "Fact " .. id, ask = "Is it " .. id .. "?" }
  for key, value in pairs(more or {}) do keys[key] = value end
  fact(id)(keys)
end

fact "age" {
  type = "number", unit = "a", min = 0, max = 120, safety = true, group = "person", title = "Age", ask = "How old are you?",
  why = "It matters.",
}
flag("thinner", { safety = true, valid_days = 30 })
flag("emergency_sign", { safety = true })
flag("urgent_sign")
flag("flu")
flag("heart")
flag("mild")
flag("stages")
flag("sore_calves")
flag("stop_now")
flag("block")
flag("left")
flag("right")
flag("hostile")
flag("budget_low")
flag("assumed")
flag("kidney")
flag("nothing_left")
flag("sessions_zero")
fact "wanted" {
  type = "set", values = techniques, role = "wanted", group = "wishes", title = "Wanted", ask = "What do you want?",
}
fact "wanted_care" { type = "set", values = referrals, group = "wishes", title = "Wanted care", ask = "Whom do you want?" }
fact "agreed" { type = "bool", role = "clearance", group = "person", title = "Agreed", ask = "Was it agreed to?" }
fact "agreed_about" {
  type = "set", values = { "heart", "kidney" }, role = "clearance_scope", group = "person", title = "Agreed about", ask = "What was agreed to?",
}
fact "sore_places" { type = "set", values = regions, group = "person", title = "Sore places", ask = "Where is it sore?" }
fact "surgery" {
  type = "number", unit = "wk", min = 0, max = 500, never = true, group = "person", title = "Weeks since surgery", ask = "When was it?",
}
fact "kind" { type = "choice", values = { "ache", "burning" }, group = "person", title = "Kind of pain", ask = "What is it like?" }
define "signs" { value = count { left, right, mild }, title = "Number of signs" }
conflict "both-sides" { when = all { left, right }, because = "It cannot be left and right." }

limit "sixty" { value = 60, min = 50, max = 70, title = "Age of gentle work", unit = "a" }
limit "short" { value = 50, min = 20, max = 60, title = "Short session" }
define "grown" { when = age:at_least(18), title = "Grown up" }
region "calves" { title = "Calves" }
region "back" { title = "Back" }
position "side" { title = "On the side" }
product "plain" { title = "Plain oil" }
provider "specialist" { title = "Specialist" }
provider "physician" { title = "Physician" }
source "S" { citation = "A study <b>of nothing</b> & more. 2026.", status = "verified" }
source "P" { citation = "Chosen by this project.", status = "verified" }

patient "well" {
  age = 40, thinner = false, emergency_sign = false,
}
