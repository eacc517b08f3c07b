phase "techniques"
rule "a" {
  when = at_least(2, { a, b:is "v", facts["c-d"], count { a, b }:below(limits.n),
    so_far.excluded "t", none { z:is_unknown() }, (a - b) / -2:between(0.5, -2) }),
  plan = { exclude(group.g), cap_pressure(2, "neck"), dose "D1", advise { "x", instead_of = "y" } },
}
