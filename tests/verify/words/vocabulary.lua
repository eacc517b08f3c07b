-- tests/verify/words - a small pack with what the shipped rules hardly use, so that mistakes about it show.
fact "red" { type = "bool", title = "Red", ask = "Red?", group = "g" }
fact "hot" { type = "bool", title = "Hot", ask = "Hot?", group = "g" }
fact "swollen" { type = "bool", title = "Swollen", ask = "Swollen?", group = "g" }
fact "sore" { type = "bool", title = "Sore", ask = "Sore?", group = "g" }
fact "weeks" { type = "number", min = 0, max = 100, never = true, title = "Weeks", ask = "Weeks?", group = "g" }
source "S" { citation = "S", status = "verified" }
technique_group "g" { title = "G" }
technique "deep" {
  title = "Deep", what = "Deep work.", grade = "low", sources = { "S" }, group = "g", pressure = { 4, 5 },
  forceful = true,
}
technique "soft" {
  title = "Soft", what = "Soft work.", grade = "low", sources = { "S" }, group = "g", pressure = { 1, 2 },
}
referral "ref_physician" {
  title = "Physician", kind = "medical", text = "See one.", grade = "safety", sources = { "S" },
}
referral "ref_trainer" { title = "Trainer", kind = "active", text = "See one.", grade = "low", sources = { "S" } }
advice "adv_rest" { text = "Rest.", kind = "comfort", grade = "low", sources = { "S" } }
advice "adv_move" { text = "Move.", kind = "active", grade = "low", sources = { "S" } }
