-- Every fact that a rule may read: its type, its range, the question that a person is asked, and why the answer matters.
--
-- How to read this file
--   safety = true      the minimum safety screen: while one of these is unknown, a plan is at best provisional
--   never = true       time since or until an event; "never" says that there was, or will be, no such event
--   changeable = true  a wish, a habit or a circumstance that the person could change; never age, history or a condition
--   asked_when         a follow-up question: it is put only while its condition is not known to be false
--   codes              only codes that were seen in a public source; ICD-10-CM codes are of the 2021 edition and some have
--                      been subdivided since (M54.5 was retired in October 2021): map by prefix and check again every year
--
-- Facts beyond the first list of the knowledge base, added because a rule needs them:
--   pregnancy_emergency_sign     heavy bleeding, a fit or the like: the emergency half of the pregnancy warning signs
--   abdomen_rigid                rigid belly: the emergency half of severe abdominal pain
--   worsening_weeks              how long it has been getting worse (escalation of a flare)
--   cancer_region                where the cancer, the scars or the radiated skin are
--   arthritis_region             which joints are hot now
--   lymphoedema_region           which limb or quadrant
--   injury_region                where the fresh strain or sprain is
--   injection_region             where the injection was
--   headache_new                 a headache that is new or different
--   anticoagulant_recent_change  blood thinner or its dose changed lately
--   product_checked              oil or lotion checked against the allergy
--   height_cm, weight_kg         for the body mass index
--   rmdq_baseline, peg_baseline  stored scores, for change
--   last_pressure, last_minutes  the last session, for "one step less"
--   worse_sessions_in_a_row      how many sessions in a row were followed by worsening
--   prior_worse_reaction         what happened when massage made it worse
--   repeats_claims               beliefs about massage that studies do not support

-- 1. The person ---------------------------------------------------------------------------------------------------

fact "age_years" {
  type = "number", unit = "a", min = 0, max = 120, safety = true, group = "person",
  title = "Age", ask = "How old are you?",
  why = "Young people need a parent's consent, and later in life bones and blood vessels need more care.",
}
fact "guardian_consent" {
  type = "bool", group = "person",
  title = "Guardian consent", ask = "Has a parent or guardian agreed?",
  why = "A person under 18 needs the agreement of a parent or guardian.",
  phrase = "a parent or guardian has agreed",
  asked_when = age_years:below(18), otherwise = false,
}
fact "sex_at_birth" {
  type = "choice", values = { "female", "male", "intersex", "undisclosed" }, group = "person",
  title = "Sex recorded at birth", ask = "What sex was recorded at birth?",
  why = "It decides whether the questions about pregnancy apply.",
}
fact "pregnancy_status" {
  type = "choice", safety = true, group = "pregnancy", valid_days = 42,
  values = { "not_applicable", "not_pregnant", "trimester_1", "trimester_2", "trimester_3", "postpartum" },
  value_titles = {
    not_applicable = "does not apply", not_pregnant = "not pregnant", trimester_1 = "first trimester",
    trimester_2 = "second trimester", trimester_3 = "third trimester",
    postpartum = "over, with a birth in the last 12 weeks",
  },
  title = "Pregnancy", ask = "Are you pregnant or have you given birth in the last 12 weeks? Which trimester?",
  why = "Position, pressure and clearance depend on it.",
  asked_when = none { sex_at_birth:is "male", age_years:above(limits.pregnancy_age_to) }, otherwise = "not_applicable",
  codes = { icd10cm = { "Z33.1" }, snomed = { "77386006" } },
}
fact "pregnancy_high_risk" {
  type = "bool", group = "pregnancy",
  title = "High-risk pregnancy",
  ask = "Has your maternity provider called this pregnancy high risk, or told you of pre-eclampsia, bleeding, placenta problems, multiples or preterm risk?",
  why = "A high-risk pregnancy needs the maternity provider's agreement first.",
  phrase = "the pregnancy has been called high risk",
  asked_when = pregnancy_status:one_of { "trimester_1", "trimester_2", "trimester_3" }, otherwise = false,
  codes = { icd10cm = { "O09.90", "O14.90" } },
}
fact "pregnancy_warning_sign" {
  type = "bool", group = "pregnancy", valid_days = 2,
  title = "Pregnancy warning sign now",
  ask = "Any bleeding, fluid leak, contractions, severe headache or vision change, sudden swelling, less movement of the baby?",
  why = "These signs need contact with the maternity provider the same day.",
  phrase = "there is a warning sign of pregnancy now",
  asked_when = pregnancy_status:one_of { "trimester_1", "trimester_2", "trimester_3", "postpartum" }, otherwise = false,
}
fact "pregnancy_emergency_sign" {
  type = "bool", group = "pregnancy", valid_days = 2,
  title = "Pregnancy emergency sign now",
  ask = "Is the bleeding heavy, has there been a fit, or is there a severe headache?",
  why = "These signs need emergency care.",
  phrase = "there is heavy bleeding, a fit or a severe headache in pregnancy",
  asked_when = pregnancy_warning_sign, otherwise = false,
}
fact "weeks_postpartum" {
  type = "number", unit = "wk", min = 0, max = 104, never = true, group = "pregnancy",
  title = "Weeks since birth", ask = "How many weeks since the birth?",
  why = "Clots are more likely and tissue is still healing in the first weeks.",
  asked_when = pregnancy_status:is "postpartum", otherwise = "never",
}
fact "caesarean_recent" {
  type = "bool", group = "pregnancy",
  title = "Caesarean birth under 8 weeks", ask = "Was it a caesarean in the last 8 weeks?",
  why = "The wound on the abdomen is still healing.",
  phrase = "there was a caesarean birth in the last 8 weeks",
  asked_when = pregnancy_status:is "postpartum", otherwise = false,
}
fact "frailty" {
  type = "choice", values = { "none", "mild", "severe" }, group = "person",
  title = "Frailty", ask = "Do you need help with daily tasks or feel generally frail?",
  why = "Pressure, length of session and getting on and off the table depend on it.",
  codes = { icd10cm = { "R54" } },
}
fact "falls_past_year" {
  type = "number", min = 0, max = 50, integer = true, group = "person",
  title = "Falls in the last year", ask = "How many falls in the last 12 months?",
  why = "Falls point to a risk of fractures and of accidents at the table.",
  codes = { icd10cm = { "Z91.81", "R29.6" } },
}
fact "can_give_feedback" {
  type = "bool", safety = true, group = "person",
  title = "Can feel and report discomfort", ask = "Can the person feel touch normally and say if something hurts?",
  why = "Only somebody who can feel and speak up can keep pressure safe.",
  phrase = "the person can feel and report discomfort",
}
fact "intoxicated_now" {
  type = "bool", changeable = true, changeable_to = false, group = "person", valid_days = 1,
  title = "Alcohol or drug effect now", ask = "Is the person affected by alcohol or other substances now?",
  why = "Consent and feedback cannot be relied on.",
  phrase = "the person is affected by alcohol or drugs now",
}
fact "occupation_load" {
  type = "choice", group = "work",
  values = { "not_working", "sedentary", "standing", "manual_moderate", "manual_heavy", "shift_work" },
  value_titles = {
    not_working = "not working", sedentary = "mostly sitting", standing = "mostly standing",
    manual_moderate = "moderate manual work", manual_heavy = "heavy manual work", shift_work = "shift work",
  },
  title = "Work demand", ask = "What best describes your work?",
  why = "Work can keep back pain going and can be adapted.",
  codes = { icd10cm = { "Z56.6" } },
}
fact "activity_level" {
  type = "choice", changeable = true, group = "person",
  values = { "inactive", "low", "moderate", "high", "competitive" },
  title = "Physical activity", ask = "How active are you in a usual week?",
  why = "The starting point for exercise, and for sports massage.",
}
fact "athlete_competing" {
  type = "bool", changeable = true, group = "sport",
  title = "In training or competing", ask = "Are you training for or taking part in competition?",
  why = "Sports massage is timed to training and events.",
  phrase = "the person trains for or takes part in competition",
}
fact "days_to_event" {
  type = "number", unit = "d", min = 0, max = 365, never = true, changeable = true, group = "sport",
  title = "Days to next event", ask = "How many days until your next event?",
  why = "Deep work just before an event can leave new soreness.",
  asked_when = athlete_competing, otherwise = "never",
}
fact "smoker" {
  type = "bool", changeable = true, changeable_to = false, group = "person",
  title = "Tobacco use", ask = "Do you smoke or use tobacco?",
  why = "Tobacco affects bones, blood vessels and recovery.",
  phrase = "the person smokes or uses tobacco",
  codes = { icd10cm = { "Z72.0", "F17.210" } },
}
fact "body_mass_index" {
  type = "number", unit = "kg/m2", min = 10, max = 80, group = "person", valid_days = 365,
  title = "Body mass index", ask = "What is your body mass index, if you know it?",
  why = "Comfort and position on the table.",
  codes = { icd10cm = { "E66.9" } },
}
fact "height_cm" {
  type = "number", unit = "cm", min = 50, max = 250, group = "person",
  title = "Height", ask = "How tall are you?",
  why = "With the weight it gives the body mass index.",
}
fact "weight_kg" {
  type = "number", unit = "kg", min = 10, max = 400, group = "person", valid_days = 365,
  title = "Weight", ask = "How much do you weigh?",
  why = "With the height it gives the body mass index.",
}
fact "partner_available" {
  type = "bool", changeable = true, group = "home",
  title = "Helper at home", ask = "Is there someone who could help with gentle home massage?",
  why = "A helper makes gentle massage at home possible.",
  phrase = "there is a helper at home",
}
fact "guideline_profile" {
  type = "choice", values = { "default", "us_acp", "uk_nice", "who" }, group = "setting",
  value_titles = {
    default = "default", us_acp = "United States (ACP)", uk_nice = "United Kingdom (NICE)", who = "WHO",
  },
  title = "Guideline family used by the host", ask = "Which family of guidelines applies here?",
  why = "Guidelines differ on acupuncture and on massage.",
}

-- 2. Symptoms -----------------------------------------------------------------------------------------------------

fact "primary_complaint" {
  type = "choice", group = "symptoms",
  values = { "low_back_pain", "neck_pain", "widespread_pain", "muscle_soreness", "stress_tension", "other" },
  value_titles = {
    low_back_pain = "low back pain", neck_pain = "neck pain", widespread_pain = "widespread pain",
    muscle_soreness = "muscle soreness", stress_tension = "stress and tension", other = "something else",
  },
  title = "Main complaint", ask = "What is the main thing you want help with?",
  why = "The rules are written for low back pain and muscle tension.",
}
fact "pain_regions" {
  type = "set", group = "symptoms",
  values = {
    "lower_back", "upper_back", "neck", "shoulders", "buttocks", "thighs", "calves", "feet", "abdomen", "chest", "head",
  },
  value_titles = { lower_back = "lower back", upper_back = "upper back" },
  title = "Where it hurts", ask = "Where do you feel it?",
  why = "Limits and advice depend on the place.",
  codes = { icd10cm = { "M54.50", "M54.9" }, snomed = { "279039007", "161891005" } },
}
fact "pain_duration_weeks" {
  type = "number", unit = "wk", min = 0, max = 3000, safety = true, group = "symptoms",
  title = "Pain duration", ask = "How long has this episode lasted?",
  why = "New, recent and long-standing pain are treated differently.",
  codes = { icd10cm = { "G89.29" }, snomed = { "278860009" } },
}
fact "pain_nrs" {
  type = "number", min = 0, max = 10, group = "symptoms", valid_days = 14,
  title = "Pain intensity", ask = "On 0-10, how strong is your usual pain this week?",
  why = "Severity, and the measure of change.",
  codes = { loinc = { "72514-3" } },
}
fact "pain_trend" {
  type = "choice", values = { "improving", "stable", "fluctuating", "worsening" }, group = "symptoms", valid_days = 30,
  title = "Course of the pain", ask = "Is it getting better, the same, or worse?",
  why = "Pain that gets worse needs another look.",
}
fact "worsening_weeks" {
  type = "number", unit = "wk", min = 0, max = 520, group = "symptoms",
  title = "Weeks of worsening", ask = "For how many weeks has it been getting worse?",
  why = "More than two weeks of worsening needs another look.",
  asked_when = pain_trend:is "worsening", otherwise = 0,
}
fact "flare_up" {
  type = "bool", group = "symptoms", valid_days = 30,
  title = "Flare of known pain", ask = "Is this a flare of pain you have had before?",
  why = "A flare is treated with shorter sessions for a short time.",
  phrase = "this is a flare of known pain",
}
fact "pain_onset" {
  type = "choice", safety = true, group = "symptoms",
  values = { "gradual", "strain_or_lifting", "sudden_no_cause", "minor_trauma", "major_trauma", "after_surgery" },
  value_titles = {
    gradual = "gradually", strain_or_lifting = "with a strain or lifting",
    sudden_no_cause = "suddenly, without a cause",
    minor_trauma = "with a minor fall or knock", major_trauma = "with a major accident",
    after_surgery = "after surgery",
  },
  title = "How it began", ask = "How did it start?",
  why = "An accident, or pain out of nothing, can point to a cause that needs assessment.",
  codes = { icd10cm = { "S39.012A" } },
}
fact "pain_quality" {
  type = "set", group = "symptoms",
  values = { "ache", "stiff", "sharp", "throbbing", "burning", "electric", "tearing", "cramp" },
  title = "Character of the pain", ask = "Which words fit the pain?",
  why = "Some words point to nerves or to blood vessels.",
}
fact "pain_severe_sudden" {
  type = "bool", group = "red_flags", valid_days = 14,
  title = "Sudden very severe pain", ask = "Did it come on suddenly and is it among the worst pain you have had?",
  why = "It can point to a blood vessel or to another emergency.",
  phrase = "the pain came suddenly and is among the worst ever",
}
fact "pain_constant_rest" {
  type = "bool", group = "red_flags", valid_days = 30,
  title = "Constant pain, not eased by position", ask = "Is it there all the time, whatever position you take?",
  why = "Pain that no position eases may not come from muscles and joints.",
  phrase = "the pain is there all the time, whatever the position",
}
fact "pain_night_unrelenting" {
  type = "bool", safety = true, group = "red_flags", valid_days = 30,
  title = "Night pain that is not eased", ask = "Does pain wake you and not settle with a change of position?",
  why = "It can be a sign of something that needs a doctor.",
  phrase = "pain wakes the person at night and does not settle",
}
fact "morning_stiffness_minutes" {
  type = "number", unit = "min", min = 0, max = 600, group = "symptoms",
  title = "Morning stiffness", ask = "How many minutes until stiffness eases in the morning?",
  why = "Long morning stiffness can be a sign of inflammation.",
}
fact "better_with_movement" {
  type = "bool", group = "symptoms",
  title = "Eases with movement, not rest", ask = "Does moving help and rest worsen it?",
  why = "This pattern can be a sign of inflammation.",
  phrase = "moving helps and rest makes it worse",
}
fact "leg_pain_below_knee" {
  type = "bool", group = "symptoms",
  title = "Leg pain below the knee", ask = "Does pain go below the knee?",
  why = "It can be a sign that a nerve is irritated.",
  phrase = "pain goes below the knee",
  codes = { icd10cm = { "M54.30", "M54.40", "M54.41", "M54.42" }, snomed = { "23056005" } },
}
fact "leg_numb_tingle" {
  type = "bool", group = "symptoms",
  title = "Leg numbness or tingling", ask = "Any numbness or pins and needles in a leg or foot?",
  why = "It can be a sign that a nerve is irritated.",
  phrase = "a leg or foot is numb or tingles",
  codes = { icd10cm = { "R20.2" } },
}
fact "neuro_deficit" {
  type = "choice", safety = true, group = "red_flags",
  values = { "none", "mild_sensory", "stable_motor", "progressive_or_severe" },
  value_titles = {
    none = "none", mild_sensory = "mild numbness", stable_motor = "weakness that does not change",
    progressive_or_severe = "severe, or getting worse",
  },
  title = "Weakness or nerve loss", ask = "Any leg weakness, foot slapping, or numbness that is new or getting worse?",
  why = "It decides how soon a doctor should look.",
  codes = { icd10cm = { "M21.371", "M54.16" } },
}
fact "bilateral_leg_symptoms" {
  type = "bool", group = "red_flags",
  title = "Both legs affected", ask = "Are both legs affected?",
  why = "Signs in both legs can point to pressure on many nerves at once.",
  phrase = "both legs are affected",
}
fact "walking_leg_pain_eased_by_sitting" {
  type = "bool", group = "symptoms",
  title = "Leg pain on walking eased by sitting",
  ask = "Do legs ache on walking and ease when you sit or bend forward?",
  why = "With this pattern, bending backwards is often uncomfortable.",
  phrase = "the legs ache on walking and ease on sitting",
  codes = { icd10cm = { "M48.062" } },
}
fact "gait_or_hand_clumsiness" {
  type = "bool", group = "red_flags",
  title = "New gait or hand clumsiness", ask = "New unsteady walking or clumsy hands?",
  why = "It can be a sign of pressure on the spinal cord.",
  phrase = "walking has become unsteady or the hands clumsy",
}
fact "calf_swelling_pain" {
  type = "bool", safety = true, group = "red_flags", valid_days = 14,
  title = "One-sided calf swelling or pain", ask = "Is one calf or leg newly swollen, warm, red or painful?",
  why = "It can be a sign of a blood clot.",
  phrase = "one calf or leg is newly swollen, warm, red or painful",
}
fact "muscle_tension" {
  type = "bool", group = "symptoms",
  title = "Tight muscles", ask = "Do the muscles feel tight or knotted?",
  why = "A common reason for massage.",
  phrase = "the muscles feel tight",
  codes = { icd10cm = { "M79.18" } },
}
fact "muscle_spasm" {
  type = "bool", group = "symptoms", valid_days = 14,
  title = "Muscle spasm", ask = "Do the back muscles seize or cramp?",
  why = "Seized muscles need a gentle start.",
  phrase = "the back muscles seize or cramp",
  codes = { icd10cm = { "M62.830" } },
}
fact "tender_points_referred" {
  type = "bool", group = "symptoms",
  title = "Tender spots that refer pain", ask = "Are there sore spots that send pain elsewhere when pressed?",
  why = "Such spots are what trigger point work aims at.",
  phrase = "there are sore spots that send pain elsewhere",
}
fact "stiff_reduced_motion" {
  type = "bool", group = "symptoms",
  title = "Stiff, reduced motion", ask = "Is bending or turning limited?",
  why = "Mobility becomes a goal.",
  phrase = "bending or turning is limited",
}
fact "exercise_soreness" {
  type = "bool", group = "sport", valid_days = 10,
  title = "Soreness after exercise", ask = "Is this soreness after unusual or hard exercise?",
  why = "Soreness after exercise has its own short plan.",
  phrase = "this is soreness after hard exercise",
}
fact "hours_since_hard_exercise" {
  type = "number", unit = "h", min = 0, max = 240, never = true, group = "sport",
  title = "Hours since hard exercise", ask = "How many hours since that exercise?",
  why = "Timing of massage after exercise.",
}
fact "acute_injury_days" {
  type = "number", unit = "d", min = 0, max = 365, never = true, group = "symptoms",
  title = "Days since strain or sprain", ask = "How many days since the injury, if there was one?",
  why = "Fresh injuries are left alone at first.",
  codes = { icd10cm = { "S33.5XXA" } },
}
fact "injury_region" {
  type = "set", values = regions, group = "symptoms",
  title = "Injured region", ask = "Where is the injury?",
  why = "The injured place is left alone.",
  asked_when = none { acute_injury_days:is_never() }, otherwise = {},
}
fact "swelling_present" {
  type = "choice", values = { "none", "local", "one_limb", "both_legs", "widespread" }, group = "symptoms",
  value_titles = { one_limb = "one limb", both_legs = "both legs" },
  title = "Swelling", ask = "Any swelling? Where?",
  why = "Swelling without a known cause is looked at before it is treated.",
  codes = { icd10cm = { "R60.0", "R60.9" } },
}
fact "sleep_disturbed" {
  type = "bool", group = "symptoms",
  title = "Pain disturbs sleep", ask = "Does it disturb your sleep?",
  why = "Sleep becomes a goal.",
  phrase = "pain disturbs sleep",
  codes = { icd10cm = { "G47.00" } },
}
fact "headache_tension" {
  type = "bool", group = "symptoms",
  title = "Tension-type headache", ask = "Do you get tight-band headaches?",
  why = "Recorded, but not a target of these plans.",
  phrase = "the person gets tight-band headaches",
  codes = { icd10cm = { "G44.209" } },
}
fact "headache_new" {
  type = "bool", group = "symptoms",
  title = "New headache", ask = "Is the headache new, or different from the headaches you know?",
  why = "A new headache is looked at before anybody works on the head.",
  phrase = "the headache is new or different",
  asked_when = headache_tension, otherwise = false,
}
fact "work_absence_weeks" {
  type = "number", unit = "wk", min = 0, max = 520, group = "work",
  title = "Weeks off work", ask = "How many weeks off work because of this?",
  why = "Long absence calls for more help than massage.",
}
fact "weeks_without_improvement" {
  type = "number", unit = "wk", min = 0, max = 520, group = "course",
  title = "Weeks of care with no gain", ask = "How many weeks have you had care without any improvement?",
  why = "Care that does not help is reassessed.",
}

-- 3. Red flags ----------------------------------------------------------------------------------------------------

fact "saddle_numbness" {
  type = "bool", safety = true, group = "red_flags",
  title = "Saddle numbness",
  ask = "Any numbness or altered feeling between the legs, around the back passage or genitals, or when wiping?",
  why = "It can be a sign of pressure on the nerves at the base of the spine.",
  phrase = "there is numbness between the legs or around the back passage",
  codes = { icd10cm = { "G83.4" }, snomed = { "192970008" } },
}
fact "bladder_change" {
  type = "bool", safety = true, group = "red_flags",
  title = "New bladder change", ask = "Any new trouble passing, holding or feeling urine?",
  why = "It can be a sign of pressure on the nerves at the base of the spine.",
  phrase = "there is new trouble passing, holding or feeling urine",
}
fact "bowel_change" {
  type = "bool", safety = true, group = "red_flags",
  title = "New bowel control loss", ask = "Any new loss of bowel control or feeling?",
  why = "It can be a sign of pressure on the nerves at the base of the spine.",
  phrase = "there is new loss of bowel control or feeling",
}
fact "sexual_function_change" {
  type = "bool", group = "red_flags",
  title = "New sexual function loss", ask = "Any new loss of genital sensation or function since the pain began?",
  why = "It can be a sign of pressure on the nerves at the base of the spine.",
  phrase = "there is new loss of genital sensation or function",
}
fact "cancer_status" {
  type = "choice", safety = true, group = "red_flags",
  values = { "none", "past", "active_treatment", "active_untreated", "bone_metastasis" },
  value_titles = {
    past = "in the past", active_treatment = "under treatment", active_untreated = "not treated",
    bone_metastasis = "spread to bone",
  },
  title = "Cancer", ask = "Have you ever had cancer? Is it being treated, or has it spread to bone?",
  why = "New back pain after cancer is assessed first, and treated tissue needs special care.",
  codes = { icd10cm = { "Z85.9", "C79.51", "C80.1" } },
}
fact "cancer_region" {
  type = "set", values = regions, group = "conditions",
  title = "Region of the cancer or its treatment", ask = "Where are the cancer, the scars or the radiated skin?",
  why = "These places are left alone.",
  asked_when = any {
    cancer_status:one_of { "active_treatment", "active_untreated", "bone_metastasis" },
    none { chemo_or_radiation_weeks:is_never() },
  },
  otherwise = {},
}
fact "weight_loss_unexplained" {
  type = "bool", safety = true, group = "red_flags", valid_days = 90,
  title = "Unexplained weight loss", ask = "Have you lost weight without trying?",
  why = "It needs a doctor's assessment.",
  phrase = "the person has lost weight without trying",
  codes = { icd10cm = { "R63.4" } },
}
fact "fever_now" {
  type = "bool", safety = true, group = "red_flags", valid_days = 2,
  title = "Fever now", ask = "Do you have a fever or chills now?",
  why = "Fever can be a sign of infection.",
  phrase = "the person has a fever or chills now",
  codes = { icd10cm = { "R50.9" } },
}
fact "temperature_c" {
  type = "number", unit = "Cel", min = 33, max = 43, group = "measures", valid_days = 1,
  title = "Body temperature", ask = "What is your temperature?",
  why = "38.0 or more counts as fever.",
  codes = { loinc = { "8310-5" } },
}
fact "night_sweats" {
  type = "bool", group = "red_flags", valid_days = 30,
  title = "Night sweats", ask = "Do you have drenching night sweats?",
  why = "They can be a sign of infection or of something else that needs a doctor.",
  phrase = "there are drenching night sweats",
  codes = { icd10cm = { "R61" } },
}
fact "recent_infection" {
  type = "bool", group = "red_flags", valid_days = 90,
  title = "Recent bacterial infection or procedure",
  ask = "A recent urine, skin, dental or blood infection, or spinal injection?",
  why = "An infection can spread to the spine.",
  phrase = "there was a recent bacterial infection or spinal injection",
  codes = { icd10cm = { "M46.26" } },
}
fact "iv_drug_use" {
  type = "bool", group = "red_flags",
  title = "Injected drug use", ask = "Have you injected drugs not prescribed for you?",
  why = "It raises the risk of an infection of the spine.",
  phrase = "the person has injected drugs that were not prescribed",
}
fact "immunosuppressed" {
  type = "bool", group = "red_flags",
  title = "Weak immune system", ask = "Any condition or medicine that weakens your immune system?",
  why = "Infections are more likely and harder to notice.",
  phrase = "the immune system is weakened",
}
fact "midline_bone_tenderness" {
  type = "bool", group = "red_flags", valid_days = 30,
  title = "Pinpoint spine tenderness", ask = "Is one spot on the spine bone very tender to a light tap?",
  why = "It can be a sign of a fracture or an infection.",
  phrase = "one spot on the spine is very tender to a light tap",
}
fact "new_spinal_deformity" {
  type = "bool", group = "red_flags",
  title = "New spinal deformity", ask = "Any new hump, step or sideways shift?",
  why = "It can be a sign of a fracture.",
  phrase = "there is a new hump, step or sideways shift of the spine",
}
fact "pulsating_abdomen" {
  type = "bool", safety = true, group = "red_flags",
  title = "Pulsating feeling in abdomen", ask = "Do you feel a pulsing lump in your belly?",
  why = "It can be a sign of a widened main artery.",
  phrase = "there is a pulsing lump in the belly",
}
fact "collapse_or_clammy" {
  type = "bool", group = "red_flags", valid_days = 14,
  title = "Fainting, clammy, collapse", ask = "Have you fainted, or become pale, cold and clammy with the pain?",
  why = "It can be a sign of bleeding inside the body.",
  phrase = "the person has fainted or turned pale, cold and clammy",
  codes = { icd10cm = { "R55" } },
}
fact "chest_pain_or_breathless" {
  type = "bool", safety = true, group = "red_flags", valid_days = 14,
  title = "Chest pain or breathlessness", ask = "Any chest pain or new shortness of breath?",
  why = "It can be a sign of trouble with the heart or the lungs.",
  phrase = "there is chest pain or new shortness of breath",
  codes = { icd10cm = { "I20.9", "I26.99" } },
}
fact "stroke_signs" {
  type = "bool", group = "red_flags", valid_days = 14,
  title = "Stroke signs or thunderclap headache",
  ask = "Sudden face droop, arm weakness, speech trouble or sudden worst headache?",
  why = "These are emergency signs.",
  phrase = "there is a sudden face droop, arm weakness, speech trouble or worst headache",
}
fact "flank_pain_urinary" {
  type = "bool", group = "red_flags", valid_days = 30,
  title = "Flank pain with urinary signs", ask = "Side pain with fever, blood in urine or burning?",
  why = "The pain may come from a kidney.",
  phrase = "there is side pain with fever, blood in the urine or burning",
  codes = { icd10cm = { "N10", "N23", "R31.9" } },
}
fact "abdominal_acute" {
  type = "bool", group = "red_flags", valid_days = 14,
  title = "Severe abdominal pain", ask = "Severe belly pain, rigid belly or vomiting with the back pain?",
  why = "The pain may come from an organ in the belly.",
  phrase = "there is severe belly pain or vomiting with the back pain",
  codes = { icd10cm = { "R10.0" } },
}
fact "abdomen_rigid" {
  type = "bool", group = "red_flags", valid_days = 14,
  title = "Rigid belly", ask = "Is the belly hard as a board?",
  why = "A rigid belly is an emergency sign.",
  phrase = "the belly is rigid",
  asked_when = abdominal_acute, otherwise = false,
}
fact "suicidal_thoughts" {
  type = "bool", group = "red_flags", valid_days = 30,
  title = "Thoughts of suicide or self-harm",
  ask = "Have you had thoughts of ending your life or harming yourself?",
  why = "Help is available at once, and comes first.",
  phrase = "there are thoughts of suicide or self-harm",
}
fact "dark_urine_after_strain" {
  type = "bool", group = "red_flags", valid_days = 14,
  title = "Cola-coloured urine", ask = "Dark brown urine after hard exercise or strong massage?",
  why = "It can be a sign of muscle damage that harms the kidneys.",
  phrase = "the urine is dark brown after hard exercise or strong massage",
  codes = { icd10cm = { "M62.82" } },
}

-- 4. Conditions, procedures, devices ------------------------------------------------------------------------------

fact "dvt_current" {
  type = "bool", safety = true, group = "conditions",
  title = "Current or suspected clot", ask = "Do you have a blood clot now or is one being investigated?",
  why = "Massage could loosen a clot.",
  phrase = "there is a blood clot now, or one is suspected",
  codes = { icd10cm = { "I82.409" }, snomed = { "128053003" } },
}
fact "dvt_history_months" {
  type = "number", unit = "mo", min = 0, max = 600, never = true, group = "conditions",
  title = "Months since past clot", ask = "How many months since any past clot or embolism (or never)?",
  why = "A clot can come back; the legs are treated lightly.",
  codes = { icd10cm = { "Z86.718", "Z86.711" } },
}
fact "bleeding_disorder" {
  type = "choice", values = { "none", "mild", "moderate_severe" }, safety = true, group = "conditions",
  value_titles = { moderate_severe = "moderate or severe" },
  title = "Bleeding disorder", ask = "Any clotting or bleeding disorder such as haemophilia?",
  why = "Pressure can cause bleeding.",
  codes = { icd10cm = { "D66", "D67", "D68.9" }, snomed = { "90935002" } },
}
fact "platelet_count" {
  type = "number", unit = "10*9/L", min = 0, max = 2000, group = "measures", valid_days = 30,
  title = "Platelet count", ask = "What was the latest platelet count, if known?",
  why = "With few platelets, pressure can cause bleeding.",
  codes = { loinc = { "777-3" }, icd10cm = { "D69.6" } },
}
fact "bruises_easily" {
  type = "bool", group = "conditions",
  title = "Easy bruising", ask = "Do you bruise very easily?",
  why = "Easy bruising calls for less pressure.",
  phrase = "the person bruises very easily",
}
fact "osteoporosis_level" {
  type = "choice", safety = true, group = "conditions",
  values = { "none", "osteopenia", "osteoporosis", "severe_or_prior_fragility_fracture" },
  value_titles = { severe_or_prior_fragility_fracture = "severe, or a bone broken in a minor fall" },
  title = "Bone thinning", ask = "Have you been told you have thin bones, or broken a bone from a minor fall?",
  why = "Thin bones can break under firm pressure or twisting.",
  codes = { icd10cm = { "M81.0" }, snomed = { "64859006" } },
}
fact "fracture_current" {
  type = "bool", safety = true, group = "conditions",
  title = "Fracture, healing or suspected", ask = "Any broken bone not fully healed, or suspected?",
  why = "A healing bone is left alone.",
  phrase = "a bone is broken, healing or suspected to be broken",
  codes = { icd10cm = { "S32.009A", "M80.08XA" } },
}
fact "fracture_region" {
  type = "set", values = regions, group = "conditions",
  title = "Fracture region", ask = "Where is the fracture?",
  why = "A fracture of the spine or the pelvis needs clearance; a limb is left alone.",
  asked_when = fracture_current, otherwise = {},
}
fact "disc_herniation" {
  type = "bool", group = "conditions",
  title = "Disc herniation diagnosed", ask = "Has a clinician diagnosed a disc herniation?",
  why = "Strong work can irritate a nerve.",
  phrase = "a disc herniation has been diagnosed",
  codes = { icd10cm = { "M51.26", "M51.16" } },
}
fact "spinal_stenosis" {
  type = "bool", group = "conditions",
  title = "Spinal stenosis diagnosed", ask = "Have you been diagnosed with spinal stenosis?",
  why = "It decides the position on the table.",
  phrase = "spinal stenosis has been diagnosed",
  codes = { icd10cm = { "M48.061" } },
}
fact "spondylolisthesis" {
  type = "choice", values = { "none", "stable", "unstable_or_unknown" }, group = "conditions",
  value_titles = { unstable_or_unknown = "unstable, or not known to be stable" },
  title = "Spondylolisthesis", ask = "Diagnosed slipped vertebra? Is it stable?",
  why = "Bending backwards and thrusts are avoided.",
  codes = { icd10cm = { "M43.16" } },
}
fact "scoliosis" {
  type = "bool", group = "conditions",
  title = "Scoliosis", ask = "Have you been diagnosed with scoliosis?",
  why = "Massage does not straighten the spine.",
  phrase = "scoliosis has been diagnosed",
  codes = { icd10cm = { "M41.9" } },
}
fact "hypermobility" {
  type = "bool", group = "conditions",
  title = "Hypermobility or lax joints", ask = "Very lax joints or a connective tissue disorder?",
  why = "Strong stretches and thrusts are avoided.",
  phrase = "the joints are very lax",
}
fact "inflammatory_arthritis" {
  type = "choice", values = { "none", "quiet", "flare" }, group = "conditions",
  value_titles = { quiet = "quiet", flare = "in flare now" },
  title = "Inflammatory arthritis",
  ask = "Rheumatoid arthritis, ankylosing spondylitis, gout or similar? In flare now?",
  why = "Inflamed joints are left alone.",
  codes = { icd10cm = { "M06.9", "M45.9", "M10.9" }, snomed = { "9631008" } },
}
fact "arthritis_region" {
  type = "set", values = regions, group = "conditions",
  title = "Inflamed joints", ask = "Where are the hot or swollen joints? Is the spine affected?",
  why = "Hot joints are left alone, and a spine in flare needs clearance.",
  asked_when = inflammatory_arthritis:is "flare", otherwise = {},
}
fact "fibromyalgia" {
  type = "bool", group = "conditions",
  title = "Fibromyalgia", ask = "Have you been diagnosed with fibromyalgia?",
  why = "Sensitive tissue needs a light start.",
  phrase = "fibromyalgia has been diagnosed",
  codes = { icd10cm = { "M79.7" }, snomed = { "203082005" } },
}
fact "hypertension" {
  type = "choice", values = { "none", "controlled", "uncontrolled" }, group = "conditions",
  title = "High blood pressure diagnosed", ask = "Diagnosed high blood pressure? Controlled?",
  why = "Blood pressure that is not controlled needs clearance.",
  codes = { icd10cm = { "I10" }, snomed = { "38341003" } },
}
fact "bp_systolic" {
  type = "number", unit = "mm[Hg]", min = 60, max = 280, group = "measures", valid_days = 30,
  title = "Systolic pressure", ask = "What was the latest blood pressure reading, upper number?",
  why = "Very high readings are seen by a doctor before massage.",
  codes = { loinc = { "8480-6" } },
}
fact "bp_diastolic" {
  type = "number", unit = "mm[Hg]", min = 30, max = 180, group = "measures", valid_days = 30,
  title = "Diastolic pressure", ask = "What was the latest blood pressure reading, lower number?",
  why = "Very high readings are seen by a doctor before massage.",
}
fact "heart_failure" {
  type = "choice", values = { "none", "stable", "decompensated" }, group = "conditions",
  value_titles = { decompensated = "recently worse" },
  title = "Heart failure", ask = "Heart failure? Any recent worsening, swelling or breathlessness?",
  why = "The heart must be able to bear the session.",
  codes = { icd10cm = { "I50.9" }, snomed = { "84114007" } },
}
fact "heart_event_weeks" {
  type = "number", unit = "wk", min = 0, max = 2000, never = true, group = "conditions",
  title = "Weeks since heart attack, unstable angina or heart surgery",
  ask = "How many weeks since any heart attack, unstable angina or heart surgery (or never)?",
  why = "The first weeks need clearance.",
  codes = { icd10cm = { "I25.10" } },
}
fact "aortic_aneurysm" {
  type = "bool", group = "conditions",
  title = "Known aneurysm", ask = "Do you have a known aneurysm?",
  why = "The abdomen is left alone, and clearance is needed.",
  phrase = "an aneurysm is known",
  codes = { icd10cm = { "I71.4" } },
}
fact "stroke_weeks" {
  type = "number", unit = "wk", min = 0, max = 2000, never = true, group = "conditions",
  title = "Weeks since stroke or TIA", ask = "How many weeks since any stroke or mini-stroke (or never)?",
  why = "The first weeks need clearance.",
  codes = { icd10cm = { "Z86.73" } },
}
fact "peripheral_artery_disease" {
  type = "bool", group = "conditions",
  title = "Poor leg circulation", ask = "Have you been diagnosed with artery disease in the legs?",
  why = "The legs are treated lightly and without heat.",
  phrase = "artery disease of the legs has been diagnosed",
  codes = { icd10cm = { "I73.9" } },
}
fact "varicose_veins" {
  type = "choice", values = { "none", "mild", "severe_or_painful" }, group = "conditions",
  value_titles = { severe_or_painful = "bulging or painful" },
  title = "Varicose veins", ask = "Varicose veins? Painful or bulging?",
  why = "Veins are never pressed.",
  codes = { icd10cm = { "I83.90" } },
}
fact "phlebitis" {
  type = "bool", group = "conditions",
  title = "Inflamed vein", ask = "Is there a red, tender, cord-like vein?",
  why = "An inflamed vein can hold a clot.",
  phrase = "there is a red, tender, cord-like vein",
  codes = { icd10cm = { "I80.9" } },
}
fact "diabetes" {
  type = "choice", values = { "none", "stable", "unstable" }, group = "conditions",
  title = "Diabetes", ask = "Diabetes? Stable?",
  why = "Timing, skin, and the risk of low sugar.",
  codes = { icd10cm = { "E11.9", "E10.9" } },
}
fact "neuropathy" {
  type = "bool", group = "conditions",
  title = "Reduced sensation", ask = "Do you have reduced feeling in feet or hands?",
  why = "Pressure, heat and cold may harm without being felt.",
  phrase = "feeling in the feet or hands is reduced",
  codes = { icd10cm = { "E11.42", "G62.9" }, snomed = { "230572002" } },
}
fact "epilepsy" {
  type = "choice", values = { "none", "controlled", "uncontrolled" }, group = "conditions",
  title = "Epilepsy", ask = "Epilepsy or seizures? Controlled?",
  why = "Some scents, flashing light and strong vibration are avoided.",
  codes = { icd10cm = { "G40.909" }, snomed = { "84757009" } },
}
fact "kidney_disease_severe" {
  type = "bool", group = "conditions",
  title = "Severe kidney disease", ask = "Do you have severe kidney disease or dialysis?",
  why = "Fluid and bleeding need a doctor's view.",
  phrase = "there is severe kidney disease or dialysis",
  codes = { icd10cm = { "N18.6" } },
}
fact "liver_disease_severe" {
  type = "bool", group = "conditions",
  title = "Severe liver disease", ask = "Do you have cirrhosis or severe liver disease?",
  why = "Bleeding is more likely.",
  phrase = "there is severe liver disease",
  codes = { icd10cm = { "K74.60" } },
}
fact "asthma_or_copd" {
  type = "bool", group = "conditions",
  title = "Asthma or COPD", ask = "Do you have asthma or chronic lung disease?",
  why = "Lying face down and scents can make breathing hard.",
  phrase = "there is asthma or chronic lung disease",
  codes = { icd10cm = { "J45.909", "J44.9" } },
}
fact "lymphoedema" {
  type = "bool", group = "conditions",
  title = "Lymphoedema or nodes removed", ask = "Lymphoedema, or lymph nodes removed or irradiated?",
  why = "Firm work can make the swelling worse.",
  phrase = "there is lymphoedema, or lymph nodes were removed or irradiated",
  codes = { icd10cm = { "I89.0", "I97.2" }, snomed = { "234097001" } },
}
fact "lymphoedema_region" {
  type = "set", values = regions, group = "conditions",
  title = "Region of the lymphoedema", ask = "Which limb and which part of the trunk beside it are affected?",
  why = "Only the lightest touch is used there.",
  asked_when = lymphoedema, otherwise = {},
}
fact "hernia_abdominal" {
  type = "bool", group = "conditions",
  title = "Abdominal or groin hernia", ask = "Do you have any hernia?",
  why = "The region is left alone.",
  phrase = "there is a hernia of the belly or groin",
  codes = { icd10cm = { "K46.9" } },
}
fact "surgery_weeks_ago" {
  type = "number", unit = "wk", min = 0, max = 3000, never = true, safety = true, group = "conditions",
  title = "Weeks since surgery", ask = "Any surgery? How many weeks ago (or never)?",
  why = "Wounds heal and clots are more likely in the first weeks.",
  codes = { icd10cm = { "Z48.89" } },
}
fact "surgery_region" {
  type = "set", values = regions, group = "conditions",
  also = { spine = { "neck", "upper_back", "lower_back" }, heart = { "chest" }, joint_replacement = {} },
  value_titles = { joint_replacement = "joint replacement" },
  title = "Surgery region", ask = "Where was the surgery? Was it on the spine, the heart, or a joint replacement?",
  why = "The place is left alone, and some operations need longer.",
  asked_when = none { surgery_weeks_ago:is_never() }, otherwise = {},
}
fact "spinal_fusion" {
  type = "bool", group = "conditions",
  title = "Spinal fusion or hardware", ask = "Rods, screws, fusion or disc replacement in the spine?",
  why = "Strong stretches and manipulation are avoided.",
  phrase = "there is a spinal fusion or hardware in the spine",
  codes = { icd10cm = { "Z98.1" } },
}
fact "pacemaker_or_icd" {
  type = "bool", safety = true, group = "devices",
  title = "Pacemaker, defibrillator or stimulator", ask = "Pacemaker, defibrillator, pump or nerve stimulator?",
  why = "Vibration, magnets and current can disturb it.",
  phrase = "there is a pacemaker, defibrillator, pump or stimulator",
  codes = { icd10cm = { "Z95.0", "Z95.810" }, snomed = { "441509002" } },
}
fact "injection_days_ago" {
  type = "number", unit = "d", min = 0, max = 365, never = true, group = "conditions",
  title = "Days since injection",
  ask = "How many days since any steroid, filler, toxin or vaccine injection near the area (or never)?",
  why = "The site is left alone for a week.",
}
fact "injection_region" {
  type = "set", values = regions, group = "conditions",
  title = "Injection site", ask = "Where was the injection?",
  why = "The site is left alone.",
  asked_when = none { injection_days_ago:is_never() }, otherwise = {},
}
fact "medical_port_or_patch" {
  type = "set", values = regions, group = "devices",
  title = "Port, line or medicine patch", ask = "Any port, line, pump or medicine patch? Where?",
  why = "The place is left alone and not warmed.",
}
fact "dementia" {
  type = "bool", group = "conditions",
  title = "Memory or thinking problem", ask = "Any memory or understanding problem?",
  why = "Consent and feedback need a helper.",
  phrase = "there is a memory or understanding problem",
}
fact "trauma_history_touch" {
  type = "bool", group = "conditions",
  title = "Touch is difficult", ask = "Is there any reason touch may be distressing for you?",
  why = "The session can be paced and clothed to suit.",
  phrase = "touch may be distressing",
  codes = { icd10cm = { "F43.10" } },
}

-- 5. Skin, infection, allergy -------------------------------------------------------------------------------------

fact "infection_systemic" {
  type = "bool", safety = true, group = "skin_and_infection", valid_days = 14,
  title = "Systemic or contagious illness", ask = "Cold, flu, COVID-19, stomach bug or other infection now?",
  why = "Massage waits until the illness is over.",
  phrase = "there is a cold, flu or other infection now",
  codes = { icd10cm = { "B99.9" } },
}
fact "skin_contagious" {
  type = "bool", safety = true, group = "skin_and_infection", valid_days = 30,
  title = "Contagious skin condition", ask = "Ringworm, scabies, impetigo, shingles, cold sores or lice?",
  why = "It can spread by touch.",
  phrase = "there is a contagious skin condition",
  codes = { icd10cm = { "B35.4", "B02.9" } },
}
fact "cellulitis" {
  type = "bool", group = "skin_and_infection", valid_days = 14,
  title = "Spreading skin infection", ask = "Is there a hot, red, spreading area of skin?",
  why = "It can be a sign of an infection that spreads quickly.",
  phrase = "there is a hot, red, spreading area of skin",
  codes = { icd10cm = { "L03.90" } },
}
fact "open_wound_or_burn" {
  type = "bool", group = "skin_and_infection", valid_days = 30,
  title = "Open wound, burn, ulcer", ask = "Any open wound, burn, sunburn, ulcer or unhealed scar?",
  why = "The place is left alone.",
  phrase = "there is an open wound, burn or ulcer",
}
fact "skin_noncontagious" {
  type = "bool", group = "skin_and_infection",
  title = "Eczema, psoriasis, rash", ask = "Eczema, psoriasis or other non-infectious rash?",
  why = "The place is left alone and the product is chosen with care.",
  phrase = "there is eczema, psoriasis or another rash",
  codes = { icd10cm = { "L30.9", "L40" } },
}
fact "unexplained_lump" {
  type = "bool", group = "skin_and_infection",
  title = "Unexplained lump or mole change", ask = "Any new lump or changing mole?",
  why = "It needs a doctor's look and is left alone.",
  phrase = "there is a new lump or a changing mole",
}
fact "skin_regions" {
  type = "set", values = regions, group = "skin_and_infection",
  title = "Affected skin regions", ask = "Where on the body is it?",
  why = "These places are left alone.",
  asked_when = any {
    skin_contagious, cellulitis, open_wound_or_burn, skin_noncontagious, unexplained_lump, fragile_skin,
  },
  otherwise = {},
}
fact "fragile_skin" {
  type = "bool", group = "skin_and_infection",
  title = "Fragile skin", ask = "Does your skin tear or mark easily?",
  why = "Friction can tear it.",
  phrase = "the skin tears or marks easily",
}
fact "allergy_nut" {
  type = "bool", group = "skin_and_infection",
  title = "Nut allergy", ask = "Do you have a nut or seed allergy?",
  why = "Some massage oils come from nuts.",
  phrase = "there is a nut or seed allergy",
  codes = { icd10cm = { "Z91.010", "Z91.018" } },
}
fact "allergy_fragrance" {
  type = "bool", group = "skin_and_infection",
  title = "Fragrance or plant-oil allergy", ask = "Do you react to perfumes or essential oils?",
  why = "Scented oils are left out.",
  phrase = "there is a reaction to perfumes or essential oils",
  codes = { icd10cm = { "Z91.048", "L23.9" } },
}
fact "allergy_latex" {
  type = "bool", group = "skin_and_infection",
  title = "Latex allergy", ask = "Do you have a latex allergy?",
  why = "Gloves and bands can contain latex.",
  phrase = "there is a latex allergy",
  codes = { icd10cm = { "Z91.04" } },
}
fact "scent_triggers" {
  type = "bool", group = "skin_and_infection",
  title = "Scents trigger symptoms", ask = "Do scents trigger asthma, migraine, nausea or seizures?",
  why = "Scented oils are left out.",
  phrase = "scents trigger symptoms",
}
fact "product_checked" {
  type = "bool", changeable = true, changeable_to = true, group = "skin_and_infection",
  title = "Oil or lotion checked",
  ask = "Has the exact oil or lotion been checked to be free of what you are allergic to?",
  why = "A checked product can be used.",
  phrase = "the oil or lotion has been checked against the allergy",
  asked_when = any { allergy_nut, allergy_fragrance }, otherwise = false,
}

-- 6. Medicines ----------------------------------------------------------------------------------------------------

fact "anticoagulant" {
  type = "bool", safety = true, group = "medicines",
  title = "Anticoagulant",
  ask = "Do you take a blood thinner such as warfarin, heparin, apixaban or rivaroxaban?",
  why = "Firm pressure can bruise or bleed while blood is thinned.",
  phrase = "the person takes a blood thinner",
  codes = { icd10cm = { "Z79.01" }, snomed = { "182764009" } },
}
fact "anticoagulant_recent_change" {
  type = "bool", group = "medicines", valid_days = 30,
  title = "Blood thinner changed lately", ask = "Has the blood thinner or its dose changed in the last 4 weeks?",
  why = "After a change, bleeding is harder to foresee.",
  phrase = "the blood thinner or its dose was changed in the last 4 weeks",
  asked_when = anticoagulant, otherwise = false,
}
fact "antiplatelet" {
  type = "bool", group = "medicines",
  title = "Antiplatelet", ask = "Do you take clopidogrel or daily aspirin?",
  why = "Bruising is more likely.",
  phrase = "the person takes clopidogrel or daily aspirin",
  codes = { icd10cm = { "Z79.02", "Z79.82" } },
}
fact "inr_value" {
  type = "number", min = 0.5, max = 15, group = "measures", valid_days = 42,
  title = "INR", ask = "What was the latest INR, if you take warfarin?",
  why = "A value out of range needs clearance.",
}
fact "steroid_long_term" {
  type = "bool", safety = true, group = "medicines",
  title = "Long-term oral steroid", ask = "Have you taken steroid tablets for 3 months or more?",
  why = "Steroids make bones and skin fragile.",
  phrase = "the person has taken steroid tablets for 3 months or more",
  codes = { icd10cm = { "Z79.52" } },
}
fact "strong_pain_or_sedative_hours" {
  type = "number", unit = "h", min = 0, max = 168, never = true, group = "medicines", valid_days = 1,
  title = "Hours since strong painkiller or sedative",
  ask = "How many hours since any opioid, muscle relaxant or sedative (or never)?",
  why = "Dulled feeling makes pressure risky, and falls more likely.",
}
fact "nsaid_use" {
  type = "bool", group = "medicines",
  title = "Anti-inflammatory use", ask = "Do you take anti-inflammatory tablets?",
  why = "With other medicines they add to bruising.",
  phrase = "the person takes anti-inflammatory tablets",
  codes = { icd10cm = { "Z79.1" } },
}
fact "bp_medicine" {
  type = "bool", group = "medicines",
  title = "Blood pressure medicine", ask = "Do you take blood pressure tablets?",
  why = "Dizziness on getting up.",
  phrase = "the person takes blood pressure tablets",
}
fact "chemo_or_radiation_weeks" {
  type = "number", unit = "wk", min = 0, max = 520, never = true, group = "medicines",
  title = "Weeks since chemo or radiation", ask = "How many weeks since chemotherapy or radiotherapy (or never)?",
  why = "Skin, bones and blood counts need time.",
}
fact "insulin_or_sulfonylurea" {
  type = "bool", group = "medicines",
  title = "Glucose-lowering medicine that can cause lows",
  ask = "Do you use insulin or tablets that can cause low sugar?",
  why = "Timing of the session, and the place of the injection.",
  phrase = "the person uses insulin or tablets that can cause low sugar",
  codes = { icd10cm = { "Z79.4", "Z79.84" } },
}

-- 7. Measures and outcomes ----------------------------------------------------------------------------------------

fact "odi_percent" {
  type = "number", unit = "%", min = 0, max = 100, group = "measures", valid_days = 90,
  title = "Oswestry Disability Index",
  ask = "What is the Oswestry Disability Index (10 sections, 0-5 each, as a percentage)?",
  why = "0-20 minimal, 21-40 moderate, 41-60 severe, 61-80 very severe; a change of about 10 points counts.",
  codes = { loinc = { "97909-6" } },
}
fact "odi_baseline" {
  type = "number", unit = "%", min = 0, max = 100, group = "measures",
  title = "ODI before the course", ask = "What was the Oswestry Disability Index before the course?",
  why = "Change is measured from here.",
}
fact "rmdq_score" {
  type = "number", min = 0, max = 24, group = "measures", valid_days = 90,
  title = "Roland-Morris score", ask = "What is the Roland-Morris score (24 yes or no items)?",
  why = "A fall of 4 to 5 points can be told from chance.",
}
fact "rmdq_baseline" {
  type = "number", min = 0, max = 24, group = "measures",
  title = "Roland-Morris before the course", ask = "What was the Roland-Morris score before the course?",
  why = "Change is measured from here.",
}
fact "peg_score" {
  type = "number", min = 0, max = 10, group = "measures", valid_days = 60,
  title = "PEG score", ask = "What is the PEG score (mean of three items, 0-10)?",
  why = "A fall of 30 per cent is taken as meaningful.",
}
fact "peg_baseline" {
  type = "number", min = 0, max = 10, group = "measures",
  title = "PEG before the course", ask = "What was the PEG score before the course?",
  why = "Change is measured from here.",
}
fact "start_back_total" {
  type = "number", min = 0, max = 9, integer = true, group = "measures", valid_days = 90,
  title = "STarT Back total", ask = "What is the STarT Back total (9 items)?",
  why = "0-3 is low risk of lasting trouble.",
}
fact "start_back_psych" {
  type = "number", min = 0, max = 5, integer = true, group = "measures", valid_days = 90,
  title = "STarT Back psychosocial", ask = "What is the STarT Back psychosocial score (5 items)?",
  why = "4-5 is high risk of lasting trouble.",
}
fact "phq2_score" {
  type = "number", min = 0, max = 6, integer = true, group = "measures", valid_days = 60,
  title = "PHQ-2", ask = "What is the PHQ-2 score (2 items)?",
  why = "3 or more is a positive screen for low mood.",
  codes = { loinc = { "55758-7" } },
}
fact "gad2_score" {
  type = "number", min = 0, max = 6, integer = true, group = "measures", valid_days = 60,
  title = "GAD-2", ask = "What is the GAD-2 score (2 items)?",
  why = "3 or more is a positive screen for anxiety.",
}
fact "stress_level" {
  type = "number", min = 0, max = 10, group = "measures", valid_days = 30,
  title = "Stress", ask = "On 0-10, how stressed have you felt this week?",
  why = "High stress calls for calming work.",
  codes = { icd10cm = { "Z73.3" } },
}
fact "nrs_baseline" {
  type = "number", min = 0, max = 10, group = "measures",
  title = "Pain before the course", ask = "On 0-10, how strong was your usual pain before the course?",
  why = "A fall of 30 per cent is taken as meaningful.",
}
fact "sessions_done" {
  type = "number", min = 0, max = 200, integer = true, group = "course",
  title = "Sessions done in this course", ask = "How many massage sessions have you had in this course?",
  why = "It decides when to look again.",
}
fact "post_session_soreness_hours" {
  type = "number", unit = "h", min = 0, max = 336, group = "course",
  title = "Soreness after last session", ask = "How long were you sore after the last session?",
  why = "Long soreness means that the session was too strong.",
  asked_when = none { sessions_done:at_most(0) }, otherwise = 0,
}
fact "symptoms_after_last_session" {
  type = "choice", group = "course",
  values = { "better", "same", "sore_then_better", "worse", "new_neuro_symptom" },
  value_titles = { sore_then_better = "sore, then better", new_neuro_symptom = "new numbness or weakness" },
  title = "Reaction to last session", ask = "How did you feel after the last session?",
  why = "The next session is stopped or changed by it.",
}
fact "worse_sessions_in_a_row" {
  type = "number", min = 0, max = 200, integer = true, group = "course",
  title = "Sessions in a row that made it worse", ask = "After how many sessions in a row did you feel worse?",
  why = "Two in a row end the course.",
  asked_when = symptoms_after_last_session:is "worse", otherwise = 0,
}
fact "last_pressure" {
  type = "number", min = 1, max = 5, group = "course",
  title = "Pressure of the last session", ask = "How firm was the last session, from 1 (skin contact) to 5 (deep)?",
  why = "The next session can be one step lighter.",
}
fact "last_minutes" {
  type = "number", unit = "min", min = 10, max = 120, group = "course",
  title = "Length of the last session", ask = "How many minutes was the last session?",
  why = "The next session can be shorter.",
}

-- 8. Psychosocial -------------------------------------------------------------------------------------------------

fact "fear_avoidance" {
  type = "bool", group = "outlook",
  title = "Avoids movement from fear", ask = "Do you avoid activity because you think it will damage your back?",
  why = "Active care with reassurance helps more than rest.",
  phrase = "the person avoids movement from fear",
}
fact "catastrophising" {
  type = "bool", group = "outlook",
  title = "Expects the worst", ask = "Do you feel it is terrible and will never improve?",
  why = "Psychology-informed care is an option.",
  phrase = "the person expects that it will never improve",
}
fact "low_mood" {
  type = "bool", group = "outlook",
  title = "Low mood or withdrawal", ask = "Have you been low or withdrawn?",
  why = "A short screen tells whether more help is due.",
  phrase = "the person has been low or withdrawn",
  codes = { icd10cm = { "F32.9" } },
}
fact "anxiety_high" {
  type = "bool", group = "outlook",
  title = "High anxiety", ask = "Have you been very anxious or tense?",
  why = "Calming work comes first.",
  phrase = "the person has been very anxious",
  codes = { icd10cm = { "F41.9" } },
}
fact "passive_coping" {
  type = "bool", changeable = true, changeable_to = false, group = "outlook",
  title = "Relies on passive treatment", ask = "Do you rely on others to fix it rather than self-care?",
  why = "Massage should then be short, and a bridge to active care.",
  phrase = "the person relies on passive treatment",
}
fact "work_problem" {
  type = "bool", group = "outlook",
  title = "Work dissatisfaction, dispute or claim", ask = "Any trouble at work, or a claim about this pain?",
  why = "Support at work is an option.",
  phrase = "there is trouble at work or a claim about this pain",
  codes = { icd10cm = { "Z56.89" } },
}
fact "low_social_support" {
  type = "bool", group = "outlook",
  title = "Little support", ask = "Do you lack people to lean on?",
  why = "Support options can be added.",
  phrase = "there is little support from others",
}
fact "repeats_claims" {
  type = "set", group = "outlook",
  values = { "toxins", "scar_tissue", "realignment", "posture", "prevention", "cure" },
  value_titles = {
    toxins = "massage removes toxins", scar_tissue = "massage breaks up scar tissue",
    realignment = "massage realigns bones", posture = "massage corrects posture",
    prevention = "massage prevents back pain", cure = "massage cures back pain",
  },
  title = "Beliefs about massage", ask = "Which of these do you expect of massage?",
  why = "Studies do not support these beliefs, and the plan says so.",
}

-- 9. Wishes, limits of everyday life, goals -----------------------------------------------------------------------

fact "pref_pressure" {
  type = "choice", values = { "light", "medium", "firm", "deep", "none" }, changeable = true, group = "wishes",
  value_titles = { none = "no preference" },
  title = "Preferred pressure", ask = "What pressure do you like?",
  why = "It ranks techniques, and never overrides a limit.",
}
fact "pref_clothed" {
  type = "bool", changeable = true, group = "wishes",
  title = "Prefers to stay clothed", ask = "Would you rather stay clothed?",
  why = "Some techniques are done through clothes.",
  phrase = "the person prefers to stay clothed",
}
fact "pref_no_oil" {
  type = "bool", changeable = true, group = "wishes",
  title = "No oil or lotion", ask = "Do you want to avoid oil or lotion?",
  why = "Some techniques need none.",
  phrase = "the person wants no oil or lotion",
}
fact "pref_no_scent" {
  type = "bool", changeable = true, group = "wishes",
  title = "No scents", ask = "Do you want to avoid scents?",
  why = "Scented oils are left out.",
  phrase = "the person wants no scents",
}
fact "pref_wanted" {
  type = "set", values = techniques, changeable = true, role = "wanted", group = "wishes",
  title = "Techniques wanted", ask = "Any technique you would like?",
  why = "A wish is ranked higher, or the plan says why not.",
}
fact "pref_refused" {
  type = "set", values = techniques, changeable = true, role = "refused", group = "wishes",
  title = "Techniques not wanted", ask = "Any technique you do not want?",
  why = "They are left out.",
}
fact "pref_regions_avoid" {
  type = "set", values = regions, changeable = true, group = "wishes",
  title = "Regions off limits", ask = "Any area you do not want touched?",
  why = "They are never touched.",
}
fact "pref_minutes" {
  type = "number", unit = "min", min = 10, max = 120, changeable = true, group = "wishes",
  title = "Preferred length", ask = "How many minutes should a session be?",
  why = "Followed as far as the limits allow.",
}
fact "pref_therapist_gender" {
  type = "choice", values = { "female", "male", "no_preference" }, changeable = true, group = "wishes",
  value_titles = { no_preference = "no preference" },
  title = "Therapist gender", ask = "Any preference for the therapist's gender?",
  why = "Noted for booking.",
}
fact "pref_setting" {
  type = "choice", values = { "clinic", "home", "workplace", "hospital", "no_preference" }, changeable = true,
  group = "wishes",
  value_titles = { no_preference = "no preference" },
  title = "Setting", ask = "Where would you like care?",
  why = "Chair massage at work, or methods at home.",
}
fact "pref_quiet" {
  type = "bool", changeable = true, group = "wishes",
  title = "Quiet session", ask = "Do you prefer little talking?",
  why = "Noted for the therapist.",
  phrase = "the person prefers a quiet session",
}
fact "pref_no_needles" {
  type = "bool", changeable = true, group = "wishes",
  title = "No needles", ask = "Would you rather avoid needles?",
  why = "Acupressure can take the place of acupuncture.",
  phrase = "the person wants no needles",
}
fact "pref_self_care" {
  type = "bool", changeable = true, group = "wishes",
  title = "Wants home methods", ask = "Do you want methods to use at home?",
  why = "Self-massage can be added.",
  phrase = "the person wants methods for home",
}
fact "pref_referrals_wanted" {
  type = "set", values = referrals, changeable = true, group = "wishes",
  title = "Referrals wanted", ask = "Any other care you are interested in?",
  why = "Added where nothing speaks against it.",
}
fact "pref_prone_ok" {
  type = "bool", group = "wishes",
  title = "Comfortable lying face down", ask = "Can you lie face down comfortably for 20 minutes?",
  why = "It decides the position.",
  phrase = "the person can lie face down comfortably",
}
fact "budget_sessions_per_month" {
  type = "number", min = 0, max = 31, changeable = true, group = "wishes",
  title = "Affordable sessions a month", ask = "How many sessions a month can you afford?",
  why = "The plan must be affordable.",
}
fact "insurance_massage" {
  type = "choice", values = { "yes", "with_referral", "no", "unknown_cover" }, changeable = true, group = "wishes",
  value_titles = { with_referral = "with a referral", unknown_cover = "not known" },
  title = "Insurance for massage", ask = "Does your plan cover massage?",
  why = "Advice on cost.",
}
fact "minutes_available_weekly" {
  type = "number", unit = "min", min = 0, max = 1000, changeable = true, group = "wishes",
  title = "Time available weekly", ask = "How many minutes a week do you have for this?",
  why = "The plan must fit into the week.",
}
fact "prior_massage" {
  type = "choice", values = { "never", "helped", "no_effect", "worse" }, group = "course",
  value_titles = { never = "never had massage for this", no_effect = "no effect" },
  title = "Previous response", ask = "Have you had massage for this? What happened?",
  why = "Ranking, and a gentle first session.",
}
fact "prior_helped" {
  type = "set", values = techniques, role = "helped", group = "course",
  title = "Techniques that helped", ask = "Which techniques helped?",
  why = "They are ranked higher.",
  asked_when = none { prior_massage:is "never" }, otherwise = {},
}
fact "prior_worse" {
  type = "set", values = techniques, role = "worse", group = "course",
  title = "Techniques that made it worse", ask = "Which techniques made it worse?",
  why = "They are left out.",
  asked_when = none { prior_massage:is "never" }, otherwise = {},
}
fact "prior_worse_reaction" {
  type = "choice", group = "course",
  values = { "none", "soreness", "more_pain", "bruising", "dizziness", "numb_or_weak", "distress", "other" },
  value_titles = { more_pain = "more pain", numb_or_weak = "numbness or weakness" },
  title = "What happened after massage", ask = "What happened when massage made it worse?",
  why = "The plan is adapted to it.",
  asked_when = prior_massage:is "worse", otherwise = "none",
}
fact "provider_assessed" {
  type = "bool", group = "clearance",
  title = "Assessed by a provider", ask = "Has a clinician assessed this problem?",
  why = "Some signs need an assessment before massage.",
  phrase = "a clinician has assessed this problem",
}
fact "clearance_obtained" {
  type = "bool", group = "clearance", role = "clearance",
  title = "Provider clearance", ask = "Has a provider agreed to massage for this condition?",
  why = "It lifts a hold for the conditions that it covers.",
  phrase = "a provider has agreed to massage",
}
fact "clearance_scope" {
  type = "set", group = "clearance", role = "clearance_scope",
  values = {
    "neuro_deficit", "cancer_status", "dvt_history_months", "anticoagulant", "bleeding_disorder", "platelet_count",
    "osteoporosis_level", "fracture_current", "surgery_weeks_ago", "spondylolisthesis", "hypertension", "heart_failure",
    "heart_event_weeks", "aortic_aneurysm", "stroke_weeks", "diabetes", "epilepsy", "kidney_disease_severe",
    "liver_disease_severe", "lymphoedema", "pregnancy_status", "pregnancy_high_risk", "inflammatory_arthritis",
    "disc_herniation", "age_years", "guardian_consent", "frailty",
  },
  title = "What the clearance covers", ask = "For which conditions has a provider agreed?",
  why = "Clearance is given per condition.",
  asked_when = clearance_obtained, otherwise = {},
}
fact "goals" {
  type = "set", changeable = true, group = "wishes",
  values = {
    "pain_relief", "relaxation", "mobility", "function", "sleep", "sport_recovery", "posture", "reduce_medicine",
    "prevention", "swelling_reduction",
  },
  value_titles = {
    pain_relief = "pain relief", sport_recovery = "recovery after sport", reduce_medicine = "fewer medicines",
    swelling_reduction = "less swelling",
  },
  title = "The aim", ask = "What do you most want?",
  why = "Ranking, and honest limits.",
}
