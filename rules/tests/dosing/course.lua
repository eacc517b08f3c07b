-- Tests of dosing/course.lua.

test "nothing said about the course" {
  given  = { like = "healthy_adult" },
  expect = {
    undecided = {
      "worse-twice-in-a-row", "change-not-measured", "maintenance", "course-is-complete", "measure-from-the-start",
    },
    misses    = { "no-gain-after-six-sessions", "no-gain-and-yellow-flags" },
  },
}
test "worse after two sessions in a row: stop" {
  given  = {
    like = "healthy_adult", pain_duration_weeks = 5, symptoms_after_last_session = "worse", worse_sessions_in_a_row = 2,
  },
  expect = { fires = { "worse-twice-in-a-row" }, course = "stop", dose = "none", refers = { ref_physician = "soon" } },
}
test "worse after one session" {
  given  = { like = "healthy_adult", symptoms_after_last_session = "worse", worse_sessions_in_a_row = 1 },
  expect = { misses = { "worse-twice-in-a-row" }, dose = "D04" },
}
test "worse after the last session: how often is asked" {
  given  = { like = "healthy_adult", symptoms_after_last_session = "worse" },
  expect = { undecided = { "worse-twice-in-a-row" }, asks = { "worse_sessions_in_a_row" } },
}
test "six sessions without change: stop, physical therapy" {
  given  = { like = "healthy_adult", sessions_done = 6, nrs_baseline = 6, pain_nrs = 5, wants_to_continue = true },
  expect = {
    fires = { "no-gain-after-six-sessions" }, misses = { "maintenance" }, course = "stop", dose = "none",
    refers = { ref_physical_therapy = "soon" },
  },
}
test "five sessions without change" {
  given  = { like = "healthy_adult", sessions_done = 5, nrs_baseline = 6, pain_nrs = 5 },
  expect = { misses = { "no-gain-after-six-sessions", "no-gain-and-yellow-flags" }, dose = "D04" },
}
test "six sessions and ten points of disability less" {
  given  = { like = "healthy_adult", sessions_done = 6, odi_baseline = 30, odi_percent = 20 },
  expect = { misses = { "no-gain-after-six-sessions" } },
}
test "six sessions and just under ten points less" {
  given  = { like = "healthy_adult", sessions_done = 6, odi_baseline = 30, odi_percent = 20.5 },
  expect = { fires = { "no-gain-after-six-sessions" }, course = "stop" },
}
test "change measured, number of sessions unknown" {
  given  = { like = "healthy_adult", nrs_baseline = 6, pain_nrs = 6 },
  expect = { undecided = { "no-gain-after-six-sessions", "no-gain-and-yellow-flags" }, asks = { "sessions_done" } },
}
test "six sessions without change and one worry: psychological support" {
  given  = { like = "healthy_adult", sessions_done = 6, nrs_baseline = 6, pain_nrs = 6, fear_avoidance = true },
  expect = { fires = { "no-gain-and-yellow-flags" }, refers = { ref_psychology = "soon" } },
}
test "six sessions without change and no worry" {
  given  = {
    like = "healthy_adult", sessions_done = 6, nrs_baseline = 6, pain_nrs = 6, fear_avoidance = false,
    catastrophising = false,
    low_mood = false, passive_coping = false, work_problem = false, low_social_support = false,
  },
  expect = { misses = { "no-gain-and-yellow-flags" }, not_refers = { "ref_psychology" } },
}
test "four sessions and nothing measured: measure" {
  given  = { like = "healthy_adult", sessions_done = 4 },
  expect = {
    fires = { "change-not-measured" }, asks = { "pain_nrs", "nrs_baseline" }, advises = { "adv_track_outcome" },
    notes_match = { "compare with the start" },
  },
}
test "three sessions and nothing measured" {
  given  = { like = "healthy_adult", sessions_done = 3 },
  expect = { misses = { "change-not-measured" } },
}
test "six sessions and a third less on the PEG score" {
  given  = { like = "healthy_adult", sessions_done = 6, peg_baseline = 6, peg_score = 4.2 },
  expect = { misses = { "no-gain-after-six-sessions" } },
}
test "four sessions and measured" {
  given  = { like = "healthy_adult", sessions_done = 4, rmdq_baseline = 14, rmdq_score = 9 },
  expect = { misses = { "change-not-measured" } },
}
test "course done, pain a third less, valued and affordable: maintenance" {
  given  = {
    like = "healthy_adult", sessions_done = 8, nrs_baseline = 6, pain_nrs = 4, wants_to_continue = true,
    budget_sessions_per_month = 1,
  },
  expect = { fires = { "maintenance" }, maintenance = true, notes_match = { "twelve weeks at most" } },
}
test "seven sessions: no maintenance yet" {
  given  = {
    like = "healthy_adult", sessions_done = 7, nrs_baseline = 6, pain_nrs = 4, wants_to_continue = true,
    budget_sessions_per_month = 1,
  },
  expect = { misses = { "maintenance" } },
}
test "course done, not valued: no maintenance" {
  given  = {
    like = "healthy_adult", sessions_done = 8, nrs_baseline = 6, pain_nrs = 4, wants_to_continue = false,
    budget_sessions_per_month = 1,
  },
  expect = { misses = { "maintenance" } },
}
test "course done, not affordable: no maintenance" {
  given  = {
    like = "healthy_adult", sessions_done = 8, nrs_baseline = 6, pain_nrs = 4, wants_to_continue = true,
    budget_sessions_per_month = 0.9,
  },
  expect = { misses = { "maintenance" } },
}
test "course done, change too small on every score: no maintenance" {
  given  = {
    like = "healthy_adult", sessions_done = 8, nrs_baseline = 6, pain_nrs = 5, odi_baseline = 30, odi_percent = 29,
    rmdq_baseline = 10, rmdq_score = 9, peg_baseline = 6, peg_score = 5, wants_to_continue = true,
    budget_sessions_per_month = 4,
  },
  expect = { misses = { "maintenance" }, course = "stop" },
}
test "twelve sessions, nothing known of a change: stop and review" {
  given  = { like = "healthy_adult", pain_duration_weeks = 5, sessions_done = 12 },
  expect = {
    notes_match = { "Twelve sessions are done. Before any more, review with a" }, fires = { "course-is-complete" },
    course = "stop", dose = "none", refers = { "ref_physician" },
  },
}
test "twelve sessions with a change that is valued: the course may go over" {
  given  = { like = "healthy_adult", sessions_done = 12, nrs_baseline = 6, pain_nrs = 4, wants_to_continue = true },
  expect = { misses = { "course-is-complete" } },
}
test "eleven sessions" {
  given  = { like = "healthy_adult", sessions_done = 11 },
  expect = { misses = { "course-is-complete" } },
}
test "before the first session: write down where you start" {
  given  = { like = "healthy_adult", sessions_done = 0 },
  expect = { fires = { "measure-from-the-start" }, advises = { "adv_track_outcome" } },
}
test "after the first session" {
  given  = { like = "healthy_adult", sessions_done = 1 },
  expect = { misses = { "measure-from-the-start" } },
}
