-- What a plan can name.
source "S1" { citation = "A source for tests", status = "verified" }

region "neck" { title = "Neck" }
region "low_back" { title = "Low back" }
region_group "back" { title = "Back", regions = { "low_back" } }

technique_group "gentle" { title = "Gentle techniques" }
technique_group "firm" { title = "Firm techniques" }
technique "relaxation_massage" {
  title = "Relaxation massage", what = "Slow, broad strokes.", group = "gentle", pressure = { 1, 3 },
  grade = "low", sources = { "S1" },
}
technique "deep_tissue" {
  title = "Deep tissue massage", what = "Slow, firm pressure.", group = "firm", pressure = { 3, 5 }, forceful = true,
  grade = "low", sources = { "S1" },
}

referral "ref_physician" {
  title = "See a physician", kind = "medical", text = "A physician looks at it.", grade = "safety", sources = { "S1" },
}
advice "adv_move" { text = "Keep moving.", kind = "active", grade = "low", sources = { "S1" } }
dose "D01" {
  title = "Weekly", per_week = { 1, 1 }, minutes = { 30, 60 }, default = true, grade = "low", sources = { "S1" },
}
position "side_lying" { title = "On the side" }
product "plain_oil" { title = "Plain oil" }
provider "physician" { title = "Physician" }
