-- Conditions that several referral rules share.

-- Beside the table of reasons against manipulation: leg signs with any loss of feeling or strength, which section 6 leaves out too.
define "manipulation_open" {
  title  = "Every reason against manipulation is known to be absent",
  phrase = "every reason against manipulation is known to be absent",
  when   = none {
    manipulation_barred,
    neuro_deficit:one_of { "mild_sensory", "stable_motor", "progressive_or_severe" },
  },
}

define "acupuncture_bleeding_risk" {
  title  = "A bleeding reason against needles",
  phrase = "there is a bleeding reason against needles",
  when   = any {
    anticoagulant,
    bleeding_disorder:one_of { "mild", "moderate_severe" },
    platelet_count:below(limits.acupuncture_platelets),
  },
}
