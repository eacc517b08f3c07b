-- A patient that is like itself.
patient "slip" { like = "slip", anticoagulant = true }
