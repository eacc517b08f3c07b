-- Numbers that this project chose, because sources give none or disagree, and bands that more than one rule reads.
-- A clinic may move a limit inside its range. A limit that a locked rule reads moves only towards more caution (`tighter`).

-- 1. Bands of duration and age ------------------------------------------------------------------------------------

limit "acute_weeks" {
  value = 4, min = 2, max = 6, unit = "wk", title = "Weeks below which pain counts as acute",
  grade = "moderate", sources = { "ACP17", "VA22" },
}
limit "chronic_weeks" {
  value = 12, min = 6, max = 26, unit = "wk", title = "Weeks above which pain counts as chronic",
  grade = "moderate", sources = { "ACP17", "VA22" },
}
limit "older_age" {
  value = 65, min = 55, max = 75, unit = "a", title = "Age from which older-adult rules apply",
  grade = "project", sources = { "project" },
}
limit "very_old_age" {
  value = 80, min = 70, max = 85, unit = "a", title = "Age from which sessions are shorter and lighter",
  grade = "project", sources = { "project" },
}

-- 2. Red flags ----------------------------------------------------------------------------------------------------

limit "fever_temperature" {
  value = 38, min = 37.5, max = 38, unit = "Cel", tighter = "down", title = "Temperature that counts as fever",
  grade = "safety", sources = { "GCARE" },
}
limit "trauma_recent_weeks" {
  value = 1, min = 1, max = 4, unit = "wk", tighter = "up", title = "Weeks in which a major accident is an emergency",
  grade = "project", sources = { "project" },
}
limit "minor_trauma_age" {
  value = 65, min = 50, max = 65, unit = "a", tighter = "down", title = "Age from which a minor fall can break a bone",
  grade = "safety", sources = { "DOW13", "GCARE" },
}
limit "new_back_pain_weeks" {
  value = 12, min = 12, max = 26, unit = "wk", tighter = "up",
  title = "Weeks in which back pain counts as new in a person with cancer",
  grade = "project", sources = { "project" },
}
limit "weak_flags_needed" {
  value = 2, min = 1, max = 2, tighter = "down", title = "Weak signs that together need assessment",
  grade = "project", sources = { "project" },
}
limit "weak_flag_young_age" {
  value = 20, min = 20, max = 25, unit = "a", tighter = "up", title = "Age below which back pain is a weak sign",
  grade = "safety", sources = { "GCARE", "RCEM" },
}
limit "weak_flag_old_age" {
  value = 55, min = 50, max = 55, unit = "a", tighter = "down", title = "Age from which new back pain is a weak sign",
  grade = "safety", sources = { "GCARE", "RCEM" },
}
limit "vessel_age" {
  value = 60, min = 50, max = 60, unit = "a", tighter = "down",
  title = "Age from which tearing pain suggests a blood vessel",
  grade = "safety", sources = { "AAA" },
}
limit "morning_stiffness_limit" {
  value = 30, min = 15, max = 30, unit = "min", tighter = "down",
  title = "Morning stiffness that suggests inflammation",
  grade = "project", sources = { "SPA" },
}
limit "inflammatory_age" {
  value = 45, min = 45, max = 55, unit = "a", tighter = "up", title = "Age below which the inflammatory pattern counts",
  grade = "project", sources = { "SPA" },
}
limit "inflammatory_weeks" {
  value = 12, min = 6, max = 12, unit = "wk", tighter = "down",
  title = "Weeks from which the inflammatory pattern counts",
  grade = "project", sources = { "SPA" },
}

-- 3. Conditions ---------------------------------------------------------------------------------------------------

limit "clot_recent_months" {
  value = 6, min = 6, max = 24, unit = "mo", tighter = "up", title = "Months after a clot in which clearance is needed",
  grade = "safety", sources = { "ONC-PR" },
}
limit "inr_high" {
  value = 3.5, min = 2.5, max = 3.5, tighter = "down", title = "INR above which clearance is needed",
  grade = "project", sources = { "project" },
}
limit "platelets_refuse" {
  value = 20, min = 20, max = 50, unit = "10*9/L", tighter = "up", title = "Platelets below which there is no massage",
  grade = "project", sources = { "project" },
}
limit "platelets_clearance" {
  value = 50, min = 50, max = 100, unit = "10*9/L", tighter = "up", title = "Platelets below which clearance is needed",
  grade = "project", sources = { "VTE-ONC" },
}
limit "platelets_light" {
  value = 100, min = 100, max = 150, unit = "10*9/L", tighter = "up", title = "Platelets below which pressure is light",
  grade = "project", sources = { "VTE-ONC" },
}
limit "bp_crisis_systolic" {
  value = 180, min = 160, max = 180, unit = "mm[Hg]", tighter = "down",
  title = "Systolic pressure for a doctor the same day",
  grade = "safety", sources = { "BP" },
}
limit "bp_crisis_diastolic" {
  value = 110, min = 100, max = 110, unit = "mm[Hg]", tighter = "down",
  title = "Diastolic pressure for a doctor the same day",
  grade = "safety", sources = { "BP" },
}
limit "bp_high_systolic" {
  value = 160, min = 140, max = 160, unit = "mm[Hg]", tighter = "down",
  title = "Systolic pressure that needs clearance",
  grade = "project", sources = { "BP" },
}
limit "bp_high_diastolic" {
  value = 100, min = 90, max = 100, unit = "mm[Hg]", tighter = "down",
  title = "Diastolic pressure that needs clearance",
  grade = "project", sources = { "BP" },
}
limit "heart_event_recent_weeks" {
  value = 12, min = 12, max = 52, unit = "wk", tighter = "up",
  title = "Weeks after a heart event in which clearance is needed",
  grade = "project", sources = { "project" },
}
limit "stroke_recent_weeks" {
  value = 12, min = 12, max = 52, unit = "wk", tighter = "up",
  title = "Weeks after a stroke in which clearance is needed",
  grade = "project", sources = { "project" },
}
limit "chemo_recent_weeks" {
  value = 12, min = 12, max = 52, unit = "wk", tighter = "up",
  title = "Weeks after chemotherapy or radiotherapy in which clearance is needed",
  grade = "project", sources = { "project" },
}
limit "surgery_recent_weeks" {
  value = 6, min = 6, max = 12, unit = "wk", tighter = "up", title = "Weeks after surgery in which clearance is needed",
  grade = "safety", sources = { "ONC-MSU" },
}
limit "surgery_major_weeks" {
  value = 12, min = 12, max = 52, unit = "wk", tighter = "up",
  title = "Weeks after surgery of spine, heart or joints in which clearance is needed",
  grade = "project", sources = { "project" },
}
limit "postpartum_weeks" {
  value = 6, min = 6, max = 12, unit = "wk", tighter = "up", title = "Weeks after a birth in which clearance is needed",
  grade = "project", sources = { "project" },
}
limit "caesarean_weeks" {
  value = 8, min = 8, max = 12, unit = "wk", tighter = "up",
  title = "Weeks after a caesarean in which clearance is needed",
  grade = "project", sources = { "project" },
}
limit "pregnancy_age_from" {
  value = 12, min = 9, max = 12, unit = "a", tighter = "down",
  title = "Age from which the question about pregnancy is put",
  grade = "project", sources = { "project" },
}
limit "pregnancy_age_to" {
  value = 55, min = 55, max = 60, unit = "a", tighter = "up",
  title = "Age up to which the question about pregnancy is put",
  grade = "project", sources = { "project" },
}
limit "fresh_injury_days" {
  value = 3, min = 3, max = 7, unit = "d", tighter = "up", title = "Days in which an injury counts as fresh",
  grade = "project", sources = { "CILIST" },
}
limit "injection_rest_days" {
  value = 7, min = 7, max = 14, unit = "d", tighter = "up", title = "Days in which an injection site is left alone",
  grade = "project", sources = { "project" },
}
limit "sedative_hours" {
  value = 4, min = 4, max = 24, unit = "h", tighter = "up", title = "Hours of light pressure after a sedative",
  grade = "project", sources = { "project" },
}
limit "sedative_rise_hours" {
  value = 12, min = 4, max = 24, unit = "h", title = "Hours after a sedative in which to get up slowly",
  grade = "project", sources = { "project" },
}

-- 4. Techniques and sessions --------------------------------------------------------------------------------------

limit "first_session_minutes" {
  value = 45, min = 20, max = 60, unit = "min", title = "Longest first session",
  grade = "project", sources = { "project" },
}
limit "first_session_pressure" {
  value = 3, min = 1, max = 3, title = "Firmest pressure of a first session",
  grade = "project", sources = { "project" },
}
limit "cautious_minutes" {
  value = 30, min = 15, max = 30, unit = "min", title = "Longest session when the body can bear little",
  grade = "project", sources = { "project" },
}
limit "mild_frailty_minutes" {
  value = 45, min = 20, max = 45, unit = "min", title = "Longest session in mild frailty or great age",
  grade = "project", sources = { "project" },
}
limit "spasm_nrs" {
  value = 6, min = 4, max = 8, title = "Pain from which spasm is treated lightly",
  grade = "project", sources = { "project" },
}
limit "severe_nrs" {
  value = 7, min = 5, max = 8, title = "Pain that counts as severe",
  grade = "project", sources = { "project" },
}
limit "mild_nrs" {
  value = 3, min = 1, max = 4, title = "Pain that counts as little",
  grade = "project", sources = { "project" },
}
limit "high_stress" {
  value = 7, min = 5, max = 8, title = "Stress that counts as high",
  grade = "project", sources = { "project" },
}
limit "exercise_soreness_hours" {
  value = 72, min = 48, max = 96, unit = "h", title = "Hours in which soreness after exercise is treated",
  grade = "low", sources = { "GUO17" },
}
limit "event_rest_days" {
  value = 2, min = 2, max = 7, unit = "d", title = "Days before an event without deep work",
  grade = "project", sources = { "project" },
}
limit "high_body_mass_index" {
  value = 40, min = 30, max = 45, unit = "kg/m2", title = "Body mass index from which lying face down is avoided",
  grade = "project", sources = { "project" },
}
limit "largest_minutes" {
  value = 90, min = 60, max = 90, unit = "min", title = "Longest session of any plan",
  grade = "project", sources = { "project" },
}
limit "usual_minutes" {
  value = 60, min = 30, max = 90, unit = "min", title = "Longest session unless more is asked for",
  grade = "project", sources = { "project" },
}
limit "largest_frequency" {
  value = 3, min = 1, max = 3, title = "Most sessions a week of any plan",
  grade = "project", sources = { "SH14" },
}
limit "largest_course" {
  value = 12, min = 4, max = 12, title = "Most sessions before a formal review",
  grade = "project", sources = { "project" },
}
limit "budget_low" {
  value = 2, min = 1, max = 4, title = "Affordable sessions a month that count as few",
  grade = "project", sources = { "project" },
}
limit "time_low_minutes" {
  value = 60, min = 30, max = 120, unit = "min", title = "Minutes a week that count as little time",
  grade = "project", sources = { "project" },
}
limit "lasting_soreness_hours" {
  value = 48, min = 24, max = 48, unit = "h", title = "Hours of soreness that show too strong a session",
  grade = "low", sources = { "CAM07" },
}

-- 5. Change and review --------------------------------------------------------------------------------------------

limit "meaningful_percent" {
  value = 30, min = 20, max = 50, unit = "%", title = "Fall of pain that counts as meaningful",
  grade = "moderate", sources = { "SH14", "PEG" },
}
limit "meaningful_odi_points" {
  value = 10, min = 8, max = 15, title = "Fall of the Oswestry index that counts as meaningful",
  grade = "low", sources = { "ODI-MDC" },
}
-- The source gives 4 to 5 points; 5 claims less.
limit "meaningful_rmdq_points" {
  value = 5, min = 4, max = 6, title = "Fall of the Roland-Morris score that counts as meaningful",
  grade = "low", sources = { "RMDQ" },
}
limit "first_review_sessions" {
  value = 4, min = 2, max = 6, title = "Sessions after which the style is changed if nothing changed",
  grade = "project", sources = { "project" },
}
limit "futility_sessions" {
  value = 6, min = 4, max = 8, title = "Sessions after which the course ends if nothing changed",
  grade = "project", sources = { "project" },
}
limit "worse_sessions" {
  value = 2, min = 1, max = 2, tighter = "down", title = "Sessions in a row with worsening that end the course",
  grade = "safety", sources = { "YIN14" },
}
limit "escalation_weeks" {
  value = 2, min = 1, max = 4, unit = "wk", title = "Weeks of worsening after which a physician should look",
  grade = "project", sources = { "project" },
}
limit "persistence_weeks" {
  value = 6, min = 4, max = 8, unit = "wk", title = "Weeks after which pain or care without gain should be looked at",
  grade = "low", sources = { "GCARE" },
}

-- 6. Scores and referrals -----------------------------------------------------------------------------------------

limit "odi_moderate" {
  value = 20, min = 10, max = 30, unit = "%", title = "Oswestry index above which disability is moderate",
  grade = "moderate", sources = { "ODI" },
}
limit "odi_severe" {
  value = 40, min = 30, max = 50, unit = "%", title = "Oswestry index above which disability is severe",
  grade = "moderate", sources = { "ODI" },
}
limit "start_back_medium" {
  value = 4, min = 3, max = 5, title = "STarT Back total from which risk is medium",
  grade = "moderate", sources = { "SBST" },
}
limit "start_back_high" {
  value = 4, min = 3, max = 5, title = "STarT Back psychosocial score from which risk is high",
  grade = "moderate", sources = { "SBST" },
}
limit "positive_screen" {
  value = 3, min = 2, max = 3, title = "PHQ-2 or GAD-2 score that counts as a positive screen",
  grade = "safety", sources = { "PHQ2", "GAD2" },
}
limit "yellow_flags_needed" {
  value = 2, min = 1, max = 3, title = "Yellow flags that together call for psychological support",
  grade = "project", sources = { "NICH11" },
}
limit "pain_programme_weeks" {
  value = 26, min = 12, max = 52, unit = "wk", title = "Weeks of pain from which a pain programme is an option",
  grade = "project", sources = { "ACP17" },
}
limit "work_absence_limit" {
  value = 4, min = 2, max = 12, unit = "wk", title = "Weeks off work that count as long",
  grade = "project", sources = { "project" },
}
limit "repeated_falls" {
  value = 2, min = 1, max = 3, title = "Falls in a year that call for a falls service",
  grade = "project", sources = { "project" },
}
limit "sleep_weeks" {
  value = 3, min = 2, max = 6, unit = "wk", title = "Weeks of pain from which sleep is addressed",
  grade = "project", sources = { "project" },
}
