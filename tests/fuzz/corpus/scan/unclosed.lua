rule "a" {
  plan = { x(
  },
}
rule "b" {
