translate "es" {
  reviewed = false,
  by       = "machine draft",
  limits   = {
    acute_weeks = {
      title = "Semanas por debajo de las cuales el dolor cuenta como agudo",
      of    = "5ab0fbed",
    },
  },
}
