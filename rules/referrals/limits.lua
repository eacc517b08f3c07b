-- The numbers that only the referral rules read.

limit "tai_chi_falls" {
  value = 1, min = 1, max = 2, title = "Falls in a year from which tai chi is an option",
  grade = "project", sources = { "project" },
}
limit "yoga_falls" {
  value = 2, min = 1, max = 3, title = "Falls in a year from which yoga is not suggested",
  grade = "project", sources = { "project" },
}
limit "acupuncture_platelets" {
  value = 50, min = 50, max = 100, unit = "10*9/L", tighter = "up",
  title = "Platelets below which acupuncture is not suggested",
  grade = "project", sources = { "project" },
}
limit "bleeding_medicines_many" {
  value = 2, min = 2, max = 3, title = "Medicines that add to bleeding, from which a pharmacist should look",
  grade = "project", sources = { "project" },
}
limit "work_absence_any" {
  value = 1, min = 1, max = 4, unit = "wk", title = "Weeks off work from which occupational support is named",
  grade = "project", sources = { "project" },
}
