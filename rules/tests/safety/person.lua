-- Consent, feedback, age, frailty, and what is still unanswered.

test "intoxicated: alcohol now is refused today" {
  given  = { like = "healthy_adult", intoxicated_now = true },
  expect = { disposition = "no_massage", dose = "none", notes_match = { "Ask again" }, fires = { "intoxicated" } },
}

test "intoxicated: sober" {
  given  = { like = "healthy_adult", intoxicated_now = false },
  expect = { disposition = "standard", misses = { "intoxicated" } },
}

test "intoxicated: alcohol is open" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "intoxicated" } },
}

test "no-feedback: no feedback: light and short" {
  given  = { like = "healthy_adult", can_give_feedback = false },
  expect = {
    disposition = "modified", cap_pressure = 2, cap_minutes = 30, notes_match = { "carer" }, fires = { "no-feedback" },
  },
}

test "no-feedback: feedback is possible" {
  given  = { like = "healthy_adult", can_give_feedback = true },
  expect = { disposition = "standard", misses = { "no-feedback" } },
}

test "no-feedback: feedback is not answered" {
  given  = { like = "healthy_adult", can_give_feedback = unknown },
  expect = { disposition = "provisional", asks = { "can_give_feedback" }, undecided = { "no-feedback" } },
}

test "memory-problem: a memory problem: light and short" {
  given  = { like = "healthy_adult", dementia = true },
  expect = {
    disposition = "modified", cap_pressure = 2, cap_minutes = 30, notes_match = { "carer" },
    fires = { "memory-problem" },
  },
}

test "memory-problem: memory is sound" {
  given  = { like = "healthy_adult", dementia = false },
  expect = { disposition = "standard", misses = { "memory-problem" } },
}

test "memory-problem: memory is open" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "memory-problem" } },
}

test "under-18: 17.9 years with consent of a parent needs a physician" {
  given  = {
    like = "healthy_adult", age_years = 17.9, guardian_consent = true, night_sweats = false, immunosuppressed = false,
    pain_constant_rest = false, pref_wanted = { "deep_tissue" },
  },
  expect = {
    disposition = "clearance_first", clearances = { age_years = "physician" }, dose = "none", cap_pressure = 3,
    excludes = { "deep_tissue" }, refers = { ref_physician = "soon" }, fires = { "under-18" },
  },
}

test "under-18: 17 years with consent and clearance is modified" {
  given  = {
    like = "healthy_adult", age_years = 17, guardian_consent = true, clearance_obtained = true,
    clearance_scope = { "age_years" },
  },
  expect = { refers = { ref_physician = "soon" }, disposition = "modified", cap_pressure = 3, fires = { "under-18" } },
}

test "under-18: 18 years" {
  given  = {
    like = "healthy_adult", age_years = 18, night_sweats = false, immunosuppressed = false, pain_constant_rest = false,
  },
  expect = { disposition = "standard", misses = { "under-18" } },
}

test "under-18: age is not answered" {
  given  = { like = "healthy_adult", age_years = unknown },
  expect = { disposition = "provisional", asks = { "age_years" }, undecided = { "under-18" } },
}

test "under-18-consent-open: 17 years without an answer of the parents" {
  given  = { like = "healthy_adult", age_years = 17 },
  expect = {
    disposition = "clearance_first", clearances = { guardian_consent = "guardian", age_years = "physician" },
    asks = { "guardian_consent" }, fires = { "under-18-consent-open" },
  },
}

test "under-18-consent-open: clearance of the physician alone does not replace the parents" {
  given  = { like = "healthy_adult", age_years = 17, clearance_obtained = true, clearance_scope = { "age_years" } },
  expect = { disposition = "clearance_first", fires = { "under-18-consent-open" } },
}

test "under-18-consent-open: 17 years with consent" {
  given  = { like = "healthy_adult", age_years = 17, guardian_consent = true },
  expect = { misses = { "under-18-consent-open" } },
}

test "under-18-consent-open: age unknown, consent unknown" {
  given  = { like = "healthy_adult", age_years = unknown },
  expect = { undecided = { "under-18-consent-open" } },
}

test "under-18-consent-refused: 17 years and the parents say no" {
  given  = {
    like = "healthy_adult", age_years = 17, guardian_consent = false, clearance_obtained = true,
    clearance_scope = { "age_years", "guardian_consent" },
  },
  expect = { disposition = "no_massage", notes_match = { "Ask again" }, fires = { "under-18-consent-refused" } },
}

test "under-18-consent-refused: a grown-up needs no parent" {
  given  = { like = "healthy_adult", age_years = 18 },
  expect = { misses = { "under-18-consent-refused" } },
}

test "under-18-consent-refused: 17 years, consent open" {
  given  = { like = "healthy_adult", age_years = 17 },
  expect = { undecided = { "under-18-consent-refused" } },
}

test "frailty-severe: severe frailty needs clearance" {
  given  = {
    like = "healthy_adult", pref_wanted = { "assisted_stretching" }, pain_duration_weeks = 5, frailty = "severe",
  },
  expect = {
    excludes = { "assisted_stretching" },
    refers   = { ref_physician = "soon" },
    disposition = "clearance_first", clearances = { frailty = "physician" }, dose = "none", cap_pressure = 2,
    cap_minutes = 30, fires = { "frailty-severe" },
  },
}

test "frailty-severe: severe frailty with clearance is light and short" {
  given  = {
    like = "healthy_adult", frailty = "severe", clearance_obtained = true, clearance_scope = { "frailty" },
    pref_wanted = { "deep_tissue" },
  },
  expect = {
    disposition = "modified", cap_pressure = 2, cap_minutes = 30, excludes = { "deep_tissue" },
    fires = { "frailty-severe" },
  },
}

test "frailty-severe: mild frailty is not severe" {
  given  = { like = "healthy_adult", frailty = "mild" },
  expect = { disposition = "modified", cap_pressure = 3, cap_minutes = 45, misses = { "frailty-severe" } },
}

test "frailty-severe: frailty is open" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "frailty-severe" } },
}

test "frailty-mild-or-very-old: 80 years: shorter and lighter" {
  given  = { like = "healthy_adult", age_years = 80, frailty = "none", pref_wanted = { "thai_massage" } },
  expect = {
    disposition = "modified", cap_pressure = 3, cap_minutes = 45, excludes = { "thai_massage" },
    fires = { "frailty-mild-or-very-old" },
  },
}

test "frailty-mild-or-very-old: 79 years and robust" {
  given  = { like = "healthy_adult", age_years = 79, frailty = "none" },
  expect = { misses = { "frailty-mild-or-very-old" } },
}

test "frailty-mild-or-very-old: 79 years, frailty open" {
  given  = { like = "healthy_adult", age_years = 79 },
  expect = { asks = { "frailty" }, undecided = { "frailty-mild-or-very-old" } },
}

test "touch-difficult: touch is difficult: consent at each step" {
  given  = { like = "healthy_adult", trauma_history_touch = true },
  expect = { disposition = "modified", notes_match = { "consent at each step" }, fires = { "touch-difficult" } },
}

test "touch-difficult: touch is welcome" {
  given  = { like = "healthy_adult", trauma_history_touch = false },
  expect = { disposition = "standard", misses = { "touch-difficult" } },
}

test "touch-difficult: touch is open" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "touch-difficult" } },
}

test "touch-difficult-first-session: a first session is short when touch is difficult" {
  given  = { like = "healthy_adult", trauma_history_touch = true, sessions_done = 0 },
  expect = { cap_minutes = 45, fires = { "touch-difficult-first-session" } },
}

test "touch-difficult-first-session: an unknown session counts as the first when touch is difficult" {
  given  = { like = "healthy_adult", trauma_history_touch = true },
  expect = { cap_minutes = 45, fires = { "touch-difficult-first-session" } },
}

test "touch-difficult-first-session: a second session when touch is difficult" {
  given  = { like = "healthy_adult", trauma_history_touch = true, sessions_done = 1 },
  expect = { misses = { "touch-difficult-first-session" } },
}

test "touch-difficult-first-session: touch unknown" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "touch-difficult-first-session" } },
}

test "safety-screen-open: an open safety question keeps the plan light" {
  given  = { like = "healthy_adult", fever_now = unknown, pref_wanted = { "deep_tissue", "handheld_massager" } },
  expect = {
    disposition = "provisional", cap_pressure = 2, excludes = { "deep_tissue", "handheld_massager" },
    fires = { "safety-screen-open" },
  },
}

test "safety-screen-open: all safety questions are answered" {
  given  = { like = "healthy_adult" },
  expect = { disposition = "standard", misses = { "safety-screen-open" } },
}

test "clearance-given: clearance is brought along" {
  given  = {
    like = "healthy_adult", diabetes = "unstable", clearance_obtained = true, clearance_scope = { "diabetes" },
  },
  expect = { disposition = "modified", advises = { "adv_bring_clearance" }, fires = { "clearance-given" } },
}

test "clearance-given: clearance for nothing" {
  given  = { like = "healthy_adult", clearance_obtained = true, clearance_scope = {} },
  expect = { misses = { "clearance-given" } },
}

test "clearance-given: no clearance" {
  given  = { like = "healthy_adult", clearance_obtained = false, clearance_scope = {} },
  expect = { misses = { "clearance-given" } },
}

test "clearance-given: clearance of unknown scope" {
  given  = { like = "healthy_adult", clearance_obtained = true, diabetes = "unstable" },
  expect = { disposition = "clearance_first", asks = { "clearance_scope" }, undecided = { "clearance-given" } },
}
