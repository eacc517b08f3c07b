-- The regions of the body, and groups of them. A group may stand wherever a region may.

region "head" { title = "Head" }
region "neck" { title = "Neck" }
region "shoulders" { title = "Shoulders" }
region "chest" { title = "Chest" }
region "abdomen" { title = "Abdomen" }
region "upper_back" { title = "Upper back" }
region "lower_back" { title = "Lower back" }
region "buttocks" { title = "Buttocks" }
region "arms" { title = "Arms" }
region "hands" { title = "Hands" }
region "thighs" { title = "Thighs" }
region "calves" { title = "Calves" }
region "feet" { title = "Feet" }

region_group "trunk" {
  title = "Trunk", regions = { "chest", "abdomen", "upper_back", "lower_back", "buttocks" },
}
region_group "back" { title = "Back", regions = { "upper_back", "lower_back" } }
region_group "spine_regions" { title = "Neck and back", regions = { "neck", "upper_back", "lower_back" } }
region_group "legs" { title = "Legs", regions = { "thighs", "calves", "feet" } }
region_group "lower_limb" { title = "Legs and buttocks", regions = { "buttocks", "thighs", "calves", "feet" } }
region_group "limbs" { title = "Arms and legs", regions = { "arms", "hands", "thighs", "calves", "feet" } }
-- Everything that is not a limb: a fracture here concerns the skull, the spine, the ribs, the shoulder girdle or the pelvis.
region_group "axial" {
  title   = "Head, neck, shoulders and trunk",
  regions = { "head", "neck", "shoulders", "chest", "abdomen", "upper_back", "lower_back", "buttocks" },
}
region_group "whole_body" {
  title   = "Whole body",
  regions = {
    "head", "neck", "shoulders", "chest", "abdomen", "upper_back", "lower_back", "buttocks", "arms", "hands", "thighs",
    "calves", "feet",
  },
}
