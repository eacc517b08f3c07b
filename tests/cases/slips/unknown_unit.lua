-- A unit that is not UCUM.
fact "slip" {
  type = "number", unit = "weeks", min = 0, max = 9, group = "pain", title = "Slip", ask = "Slip?",
}
