-- Facts about past and present massage that only these rules ask for.

fact "course_techniques" {
  type = "set", values = techniques, group = "course",
  title = "Techniques used so far", ask = "Which techniques have been used for this problem so far?",
  why = "If they did not help, another style is tried before more of the same.",
  asked_when = none { prior_massage:is "never" }, otherwise = {},
}
fact "wants_to_continue" {
  type = "bool", changeable = true, group = "course",
  title = "Values the massage and wants to go on",
  ask = "Has the massage been worth it for you, and would you like to go on?",
  why = "Sessions after a course are for those who value them.",
  phrase = "the person values the massage and wants to go on",
  asked_when = none { sessions_done:at_most(0) }, otherwise = false,
}
