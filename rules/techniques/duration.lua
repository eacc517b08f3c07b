-- What suits new, lasting and long-standing pain.
phase "techniques"

-- 99
rule "chronic-pain-either-style" {
  title   = "Long-standing pain: relaxation or structural massage",
  when    = all {
    chronic,
    so_far.disposition:one_of { "standard", "modified" },
  },
  plan    = {
    rank("relaxation_massage", 2),
    rank("structural_massage", 2),
    rank("swedish", 1),
  },
  because = "In long-standing back pain massage may help for a while; a relaxing and a structural style did equally well in a trial.",
  grade   = "low",
  sources = { "CH11" },
  checked = "2026-11",
}

-- 99, while safety answers are missing: KNOWLEDGE section 0 allows light techniques only, so the structural style is not named
rule "chronic-pain-answers-missing" {
  title   = "Long-standing pain, answers missing: the gentlest style only",
  when    = all {
    chronic,
    so_far.disposition:is "provisional",
  },
  plan    = { rank("relaxation_massage", 1) },
  because = "Some safety answers are missing, so only a gentle style is named until they are known.",
  grade   = "low",
  sources = { "CH11" },
  checked = "2026-11",
}

-- 100
rule "acute-pain-warmth-and-light-strokes" {
  title   = "New pain: warmth and light strokes",
  when    = acute,
  plan    = {
    rank("heat_application", 3),
    rank("swedish", 2),
  },
  because = "New back pain mostly eases by itself. Warmth probably helps for a few days; light massage may help.",
  grade   = "low",
  sources = { "ACP17", "FR06" },
  checked = "2026-11",
}

-- 100 and section 3.3: deep, cross-fibre and stretching work come later
rule "acute-pain-no-deep-work" {
  title      = "New pain: no deep work yet",
  when       = acute,
  plan       = {
    exclude("deep_tissue"),
    rank("friction", -2),
    rank("thai_massage", -2),
  },
  because    = "Fresh pain is often irritable, so deep work should wait.",
  grade      = "project",
  sources    = { "project" },
  checked    = "2026-11",
  if_unknown = "ask",
}

-- 101
rule "subacute-pain-gentle-or-structural" {
  title   = "Pain of four to twelve weeks: Swedish or structural massage",
  when    = subacute,
  plan    = {
    rank("swedish", 1),
    rank("structural_massage", 1),
  },
  because = "At this stage massage may give some short-term relief.",
  grade   = "low",
  sources = { "COCH15", "ACP17" },
  checked = "2026-11",
}

-- 101
rule "subacute-pain-warmth" {
  title   = "Pain of four to twelve weeks: warmth",
  when    = subacute,
  plan    = { rank("heat_application", 1) },
  because = "Warmth probably helps for a short time.",
  grade   = "moderate",
  sources = { "ACP17", "FR06" },
  checked = "2026-11",
}
