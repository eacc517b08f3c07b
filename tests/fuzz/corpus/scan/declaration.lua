phase "safety"
rule "a" {
  when = all { x, y:has_any { "b" }, none { z } },
  plan = { cap(2), f "t" },
}
