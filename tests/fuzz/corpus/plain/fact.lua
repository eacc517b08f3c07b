fact "sex_at_birth" {
  type = "choice", values = { "female", "male", "intersex", "undisclosed" }, group = "person",
  title = "Sex recorded at birth", ask = "What sex was recorded at birth?",
  why = "It decides whether the questions about pregnancy apply.",
}
