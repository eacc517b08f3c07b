-- A small pack that the tests of the rulebook build on: one of everything.
source "S1" { citation = "A source", status = "verified" }
technique_group "gentle" { title = "Gentle" }
technique_group "firm" { title = "Firm" }
technique "relaxation_massage" { title = "Relaxation", what = "Slow strokes.", group = "gentle", pressure = { 1, 2 }, grade = "low", sources = { "S1" } }
technique "deep_tissue" { title = "Deep tissue", what = "Firm work.", group = "firm", pressure = { 4, 5 }, forceful = true, grade = "low", sources = { "S1" } }
region "neck" { title = "Neck" }
region "chest" { title = "Chest" }
region_group "trunk" { title = "Trunk", regions = { "neck", "chest" } }
referral "ref_physician" { title = "Physician", kind = "medical", text = "See one.", grade = "safety", sources = { "S1" } }
referral "ref_yoga" { title = "Yoga", kind = "active", text = "Try.", grade = "low", sources = { "S1" } }
advice "adv_move" { text = "Move.", kind = "active", grade = "low", sources = { "S1" } }
dose "D01" { title = "Once a week", per_week = { 1, 1 }, minutes = { 30, 60 }, grade = "low", sources = { "S1" }, default = true }
position "side" { title = "On the side" }
product "oil" { title = "Oil" }
provider "physician" { title = "Physician" }
limit "chronic_weeks" { value = 12, min = 6, max = 26, title = "Chronic" }
fact "anticoagulant" { type = "bool", title = "Blood thinner", ask = "Blood thinner?", group = "medicines", safety = true }
fact "fever" { type = "bool", title = "Fever", ask = "Fever?", group = "symptoms" }
fact "age_years" { type = "number", unit = "a", min = 0, max = 120, title = "Age", ask = "Age?", group = "person" }
fact "surgery_weeks" { type = "number", unit = "wk", min = 0, max = 500, never = true, title = "Surgery", ask = "When?", group = "person" }
fact "frailty" { type = "choice", values = { "none", "mild", "severe" }, title = "Frailty", ask = "Frail?", group = "person" }
fact "pain_regions" { type = "set", values = regions, also = { heart = { "chest" } }, title = "Pain", ask = "Where?", group = "symptoms" }
fact "pref_wanted" { type = "set", values = techniques, role = "wanted", title = "Wanted", ask = "Which?", group = "wishes" }
define "old" { when = age_years:at_least(65), title = "Old" }
define "risk" { value = count { anticoagulant, fever }, title = "Risk" }
patient "healthy" { age_years = 40, anticoagulant = false }
