fact "guardian_consent" {
  type = "bool", group = "person",
  title = "Guardian consent", ask = "Has a parent or guardian agreed?",
  why = "A person under 18 needs the agreement of a parent or guardian.",
  phrase = "a parent or guardian has agreed",
  asked_when = age_years:below(18), otherwise = false,
}
