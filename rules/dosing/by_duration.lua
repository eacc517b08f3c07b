-- How often and how long, by the duration of the pain. No dose is named while a safety answer is missing.
phase "dosing"

-- 141
rule "dose-acute" {
  title   = "New pain: a short course",
  when    = all {
    acute,
    pain_nrs:below(limits.severe_nrs),
    so_far.disposition:one_of { "standard", "modified" },
  },
  plan    = { dose("D01") },
  because = "New back pain mostly eases by itself; a few sessions may help meanwhile.",
  grade   = "low",
  sources = { "ACP17", "COCH15" },
  checked = "2026-11",
}

-- 142
rule "dose-acute-severe" {
  title   = "New pain with spasm or severe pain: two short sessions",
  when    = all {
    acute,
    any {
      muscle_spasm,
      pain_nrs:at_least(limits.severe_nrs),
    },
    so_far.disposition:one_of { "standard", "modified" },
  },
  plan    = { dose("D02") },
  because = "Irritated muscles bear little, so the sessions are short and few.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}

-- 143
rule "dose-subacute" {
  title   = "Pain of four to twelve weeks: a course of four to eight sessions",
  when    = all {
    subacute,
    so_far.disposition:one_of { "standard", "modified" },
  },
  plan    = { dose("D03") },
  because = "At this stage massage may give some short-term relief.",
  grade   = "low",
  sources = { "COCH15" },
  checked = "2026-11",
}

-- 144: D04 is the default row; any other row that applies replaces it
rule "dose-chronic" {
  title   = "Long-standing pain: a course of eight to ten weekly sessions",
  when    = all {
    chronic,
    so_far.disposition:one_of { "standard", "modified" },
  },
  plan    = { dose("D04") },
  because = "Trials of about ten weekly sessions found that massage may help for a while.",
  grade   = "low",
  sources = { "CH11", "CH01", "EL17" },
  checked = "2026-11",
}

-- 145: offered beside the course, only when nothing shortens the sessions and two a week are known to be possible
rule "dose-chronic-front-loaded" {
  title   = "Long-standing strong pain: more sessions at first, as an option",
  when    = all {
    chronic,
    pain_nrs:at_least(limits.front_loaded_nrs),
    two_sessions_a_week_possible,
    so_far.minutes_cap:at_least(limits.usual_minutes),
    so_far.disposition:one_of { "standard", "modified" },
    unless { shorter_sessions_for_now },
  },
  plan    = { dose("D05") },
  because = "In neck pain more frequent hour-long sessions might help more; evidence for the back is very limited.",
  grade   = "very_low",
  sources = { "SH14" },
  checked = "2026-11",
}

-- 146
rule "dose-flare" {
  title   = "Flare of long-standing pain: two weeks of shorter sessions",
  when    = all {
    flare_up,
    chronic,
    so_far.disposition:one_of { "standard", "modified" },
  },
  plan    = { dose("D06") },
  because = "A flare calls for shorter sessions until it has calmed.",
  grade   = "project",
  sources = { "project" },
  checked = "2026-11",
}
