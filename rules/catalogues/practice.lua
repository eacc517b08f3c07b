-- Positions on the table, products for the skin, and the providers who can give clearance.

position "prone_ok" { title = "Face down", text = "Lying face down, if it is comfortable." }
position "side_lying" {
  title = "Side-lying", text = "Lying on the side with a pillow under the head and between the knees.",
}
position "supine_supported" { title = "On the back, supported", text = "Lying on the back with the knees supported." }
position "semi_reclined" { title = "Semi-reclined", text = "Half sitting, with the back and the knees supported." }
position "seated" { title = "Seated", text = "Sitting in a chair, leaning on a support." }

product "unscented" { title = "Unscented product", text = "Oil or lotion without any scent." }
product "no_nut_oil" { title = "No nut oil", text = "No oil from nuts or seeds: read the list of ingredients." }
product "no_oil" { title = "No oil", text = "Work without oil or lotion." }
product "hypoallergenic" { title = "Hypoallergenic product", text = "Plain lotion made for sensitive skin." }
product "no_latex" { title = "No latex", text = "Gloves and bands without latex." }

provider "physician" { title = "Physician" }
provider "physician_or_physical_therapist" { title = "Physician or physical therapist" }
provider "haematology" { title = "Haematology" }
provider "surgeon" { title = "Surgeon" }
provider "cardiology" { title = "Cardiology" }
provider "oncology" { title = "Oncology team" }
provider "rheumatology" { title = "Rheumatology" }
provider "obstetric" { title = "Maternity provider" }
provider "guardian" { title = "Parent or guardian" }
