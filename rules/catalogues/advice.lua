-- Advice in plain words. The consult note is the engine's own and is not listed here.

advice "adv_stay_active" {
  text = "Keep moving and do your daily activities as you are able. Avoid bed rest.",
  kind = "active", grade = "strong", sources = { "LANCET18", "DK18", "NICE16" },
}
advice "adv_good_outlook" {
  text = "Most new back pain eases over the following weeks.",
  kind = "active", grade = "moderate", sources = { "ACP17" },
}
advice "adv_red_flag_watch" {
  text = "Get urgent help for: numbness between the legs or around the back passage; new trouble with bladder or bowels; weakness "
    .. "of a leg that is new or getting worse; fever with back pain; a pulsing lump in the belly, or sudden very severe pain with "
    .. "fainting; a newly swollen, warm or painful calf; chest pain or shortness of breath.",
  kind = "medical", grade = "safety", sources = { "CES", "GCARE", "AAA" },
}
advice "adv_heat" {
  text = "A warm pack for 15-20 minutes with a cloth between may ease new pain. Do not use it on numb skin.",
  kind = "comfort", grade = "moderate", sources = { "FR06", "ACP17" },
}
advice "adv_cold_optional" {
  text = "A wrapped cold pack for up to 15 minutes, if it feels good.",
  kind = "comfort", grade = "very_low", sources = { "FR06", "S0" },
}
advice "adv_exercise_start" {
  text = "Begin with gentle walking or exercise at home, and build up week by week.",
  kind = "active", grade = "moderate", sources = { "HAY21" },
}
advice "adv_disclose_history" {
  text = "Tell the therapist about all conditions, operations, medicines and allergies.",
  kind = "safety", grade = "safety", sources = { "S0" },
}
advice "adv_speak_up" {
  text = "Say at once if pressure hurts. Nothing has to be endured: pain during the work should stay below 4-5 of 10.",
  kind = "safety", grade = "project", sources = { "S0", "project" },
}
advice "adv_check_credentials" {
  text = "Check the therapist's licence and experience.",
  kind = "safety", grade = "safety", sources = { "S0", "S2" },
}
advice "adv_arrive_early" {
  text = "Arrive early for the intake form.",
  kind = "comfort", grade = "traditional", sources = { "S0" },
}
advice "adv_draping_choice" {
  text = "Undress only as far as you like. You will be covered, and clothes may stay on.",
  kind = "comfort", grade = "safety", sources = { "S0" },
}
advice "adv_no_heavy_meal" {
  text = "No heavy meal in the one to two hours before.",
  kind = "comfort", grade = "traditional", sources = { "S0" },
}
advice "adv_hydrate" {
  text = "Drink as you normally would.",
  kind = "comfort", grade = "traditional", sources = { "S0" },
}
advice "adv_fluid_limit" {
  text = "Keep to the fluid limit that your care team has set.",
  kind = "safety", grade = "safety", sources = { "project" },
}
advice "adv_breathing" {
  text = "Slow breathing or a relaxation exercise before and during the session may help you to settle.",
  kind = "comfort", grade = "low", sources = { "S0", "ACP17" },
}
advice "adv_rest_after" {
  text = "Take it easy and avoid strenuous exertion for the rest of the day.",
  kind = "comfort", grade = "traditional", sources = { "S0" },
}
advice "adv_rise_slowly" {
  text = "Sit up slowly after the session, and drive only when you feel alert.",
  kind = "safety", grade = "safety", sources = { "project" },
}
advice "adv_soreness_expect" {
  text = "Mild soreness for up to about 36 hours can happen. If it lasts longer or is sharp, call.",
  kind = "comfort", grade = "low", sources = { "CAM07" },
}
advice "adv_patch_test" {
  text = "Test any product on a small patch of skin first, or bring your own unscented lotion.",
  kind = "safety", grade = "safety", sources = { "AROMA" },
}
advice "adv_self_massage_safe" {
  text = "At home: gentle, on muscle only, 5-10 minutes. Never on the bones of the spine, the front of the neck, varicose veins or numb areas.",
  kind = "comfort", grade = "project", sources = { "GUN", "project" },
}
advice "adv_device_limits" {
  text = "Devices: 1-2 minutes per area on the lowest setting. Stop if you bruise. Dark urine afterwards needs urgent help.",
  kind = "safety", grade = "very_low", sources = { "CHEN20", "GUN" },
}
advice "adv_ergonomics" {
  text = "Vary your posture, take a break every 30-60 minutes, adjust seat and screen, and lift close to the body.",
  kind = "active", grade = "very_low", sources = { "S1", "S2" },
}
advice "adv_sleep" {
  text = "Keep regular hours; a pillow between or under the knees may make lying more comfortable.",
  kind = "comfort", grade = "traditional", sources = { "project" },
}
advice "adv_pacing" {
  text = "Plan activity in steps, and avoid doing too much on good days and too little on bad ones.",
  kind = "active", grade = "project", sources = { "project" },
}
advice "adv_medicine_no_change" {
  text = "Do not change or stop any medicine without the prescriber.",
  kind = "safety", grade = "safety", sources = { "project" },
}
advice "adv_glucose" {
  text = "Check your glucose, eat as usual and carry a snack. Leave the place of the last injection alone.",
  kind = "safety", grade = "project", sources = { "project" },
}
advice "adv_track_outcome" {
  text = "Note your pain from 0 to 10 and one measure of what you can do, every week.",
  kind = "active", grade = "project", sources = { "SH14", "project" },
}
advice "adv_stop_rules" {
  text = "Stop and seek help if new numbness, weakness, severe pain or swelling appears.",
  kind = "safety", grade = "safety", sources = { "YIN14" },
}
advice "adv_pregnancy_position" {
  text = "Lie on your side with support; avoid lying flat on the back later in pregnancy.",
  kind = "safety", grade = "safety", sources = { "PREG-HR" },
}
advice "adv_cost_options" {
  text = "To save cost: massage schools, fewer but longer sessions, methods for home; ask about insurance or flexible spending.",
  kind = "comfort", grade = "traditional", sources = { "S3" },
}
advice "adv_myths" {
  text = "Massage does not remove toxins, break up scar tissue, realign bones or correct posture.",
  kind = "active", grade = "project", sources = { "project", "CRA12" },
}
advice "adv_bring_clearance" {
  text = "Take the written clearance to each session.",
  kind = "safety", grade = "safety", sources = { "S0" },
}
