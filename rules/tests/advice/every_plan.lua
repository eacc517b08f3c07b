-- Tests of advice/every_plan.lua.

test "every plan but an emergency names the warning signs; back pain means staying active" {
  given  = { like = "healthy_adult" },
  expect = {
    fires     = { "know-the-warning-signs", "stay-active", "pacing-and-exercise" },
    advises   = { "adv_red_flag_watch", "adv_stay_active", "adv_pacing", "adv_exercise_start" },
    undecided = { "pacing-in-a-flare", "desk-work", "manual-work", "slow-breathing" },
    misses    = { "good-outlook", "warmth" },
  },
}
test "emergency: no advice but the emergency" {
  given  = { like = "healthy_adult", saddle_numbness = true },
  expect = {
    disposition = "emergency", misses = { "know-the-warning-signs", "stay-active" },
    not_advises = { "adv_red_flag_watch", "adv_stay_active" },
  },
}
test "urgent referral: warning signs, but no advice to stay active" {
  given  = { like = "healthy_adult", calf_swelling_pain = true },
  expect = {
    disposition = "urgent_referral", fires = { "know-the-warning-signs" }, misses = { "stay-active" },
    advises = { "adv_red_flag_watch" }, not_advises = { "adv_stay_active" },
  },
}
test "no back pain: no advice about it" {
  given  = { like = "healthy_adult", primary_complaint = "stress_tension", pain_regions = {} },
  expect = { misses = { "stay-active" } },
}
test "complaint unknown" {
  given  = { like = "healthy_adult", primary_complaint = unknown },
  expect = { undecided = { "stay-active" } },
}
test "new pain without limits: a good outlook and a warm pack" {
  given  = { like = "healthy_adult", pain_duration_weeks = 3.9 },
  expect = { fires = { "good-outlook", "warmth" }, advises = { "adv_good_outlook", "adv_heat" } },
}
test "new pain with a limit: no promise about the outlook" {
  given  = { like = "healthy_adult", pain_duration_weeks = 3.9, anticoagulant = true },
  expect = { misses = { "good-outlook" }, not_advises = { "adv_good_outlook" } },
}
test "4 weeks: a warm pack, no longer a new pain" {
  given  = { like = "healthy_adult", pain_duration_weeks = 4 },
  expect = { misses = { "good-outlook" }, fires = { "warmth" }, advises = { "adv_heat" } },
}
test "12 weeks: a warm pack still" {
  given  = { like = "healthy_adult", pain_duration_weeks = 12 },
  expect = { fires = { "warmth" }, misses = { "pacing-and-exercise" } },
}
test "heat is excluded: no warm pack" {
  given  = { like = "healthy_adult", pain_duration_weeks = 6, neuropathy = true },
  expect = { misses = { "warmth" }, not_advises = { "adv_heat" } },
}
test "duration unknown: nothing built on it" {
  given  = { like = "healthy_adult", pain_duration_weeks = unknown },
  expect = { undecided = { "pacing-and-exercise" }, misses = { "good-outlook", "warmth" } },
}
test "long-standing pain and a hold: nothing to begin with" {
  given  = { like = "healthy_adult", bp_systolic = 172 },
  expect = {
    disposition = "clearance_first", misses = { "pacing-and-exercise" }, not_advises = { "adv_exercise_start" },
  },
}
test "flare: plan activity in steps" {
  given  = { like = "healthy_adult", pain_duration_weeks = 6, flare_up = true },
  expect = { fires = { "pacing-in-a-flare" }, advises = { "adv_pacing" } },
}
test "no flare, six weeks" {
  given  = { like = "healthy_adult", pain_duration_weeks = 6, flare_up = false },
  expect = { misses = { "pacing-in-a-flare" }, not_advises = { "adv_pacing" } },
}
test "desk work" {
  given  = { like = "healthy_adult", occupation_load = "sedentary" },
  expect = { fires = { "desk-work" }, misses = { "manual-work" }, advises = { "adv_ergonomics" } },
}
test "lifting at work" {
  given  = { like = "healthy_adult", occupation_load = "manual_moderate" },
  expect = { fires = { "manual-work" }, misses = { "desk-work" }, advises = { "adv_ergonomics" } },
}
test "standing work" {
  given  = { like = "healthy_adult", occupation_load = "standing" },
  expect = { misses = { "desk-work", "manual-work" }, not_advises = { "adv_ergonomics" } },
}
test "stress of 7: slow breathing" {
  given  = { like = "healthy_adult", stress_level = 7, gad2_score = 0 },
  expect = { fires = { "slow-breathing" }, advises = { "adv_breathing" } },
}
test "anxiety screen of 3: slow breathing" {
  given  = { like = "healthy_adult", stress_level = 0, gad2_score = 3 },
  expect = { fires = { "slow-breathing" } },
}
test "little stress" {
  given  = {
    like = "healthy_adult", stress_level = 6.9, gad2_score = 2, anxiety_high = false, trauma_history_touch = false,
  },
  expect = { misses = { "slow-breathing" }, not_advises = { "adv_breathing" } },
}
