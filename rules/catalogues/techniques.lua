-- The techniques: styles, strokes and adjuncts.
--
-- Pressure: 1 skin contact, 2 light, 3 medium, 4 firm, 5 deep. Heat, cold and current have none.
-- Grades are for the effect on low back pain, not for popularity. Studies of massage rarely isolate one technique, so none has more
-- than "low"; superficial heat has "moderate" for new pain.
-- `forceful` marks what thin bones, thinned blood and unanswered safety questions rule out.

technique_group "relaxing_styles" { title = "Relaxing styles" }
technique_group "focused_styles" { title = "Focused styles" }
technique_group "clothed_styles" { title = "Styles done through clothes" }
technique_group "light_styles" { title = "Very light styles" }
technique_group "device_styles" { title = "Devices" }
technique_group "home_styles" { title = "Home massage" }
technique_group "basic_strokes" { title = "Strokes" }
technique_group "movement" { title = "Movement and stretching" }
technique_group "warm_and_cold" { title = "Warmth and cold" }

-- 1. Styles -------------------------------------------------------------------------------------------------------

technique "swedish" {
  title = "Swedish massage", group = "relaxing_styles", pressure = { 2, 3 }, needs_oil = true,
  what = "Long gliding strokes, kneading, circular friction, light tapping and passive joint movement, usually with oil.",
  strokes = { "effleurage", "petrissage", "friction", "tapotement", "passive_joint_movement" },
  avoid_when = "general contraindications",
  codes = { snomed = { "387854002" }, nucc = { "225700000X" } },
  grade = "low", sources = { "S0", "S2", "S4", "COCH15", "KUM13" },
}
technique "relaxation_massage" {
  title = "Relaxation massage", group = "relaxing_styles", pressure = { 1, 3 }, needs_oil = true,
  what = "A slow whole-body routine of gliding strokes, meant to calm.",
  strokes = { "effleurage", "petrissage" },
  avoid_when = "only targeted work is wanted",
  codes = { snomed = { "387854002" }, nucc = { "225700000X" } },
  grade = "low", sources = { "S3", "S4", "CH11" },
}
technique "structural_massage" {
  title = "Structural (focused) massage", group = "focused_styles", pressure = { 3, 4 },
  what = "Assessment-led work on the muscles that are thought to add to the pain.",
  strokes = { "petrissage", "friction", "compression" },
  avoid_when = "pressure must stay at 2 or below",
  codes = { snomed = { "387854002" }, nucc = { "225700000X" } },
  grade = "low", sources = { "S3", "CH11" },
}
technique "deep_tissue" {
  title = "Deep tissue massage", group = "focused_styles", pressure = { 4, 5 }, forceful = true,
  what = "Slow, sustained, deep strokes on deeper muscle.",
  strokes = { "friction", "compression" },
  avoid_when = "blood thinner, bleeding disorder, thin bones, pregnancy, fresh injury, frailty, reduced feeling, fragile skin, flare, first session, under 18",
  codes = { snomed = { "387854002" }, nucc = { "225700000X" } },
  grade = "low", sources = { "S0", "S2", "S4", "MAJ14" },
}
technique "trigger_point" {
  title = "Trigger point therapy", group = "focused_styles", pressure = { 3, 5 }, forceful = true,
  what = "Sustained pressure on tender points that send pain elsewhere, often with a stretch. The idea behind it is debated.",
  strokes = { "compression", "friction" },
  avoid_when = "as deep tissue; over bone, nerves or blood vessels; numb areas",
  codes = { snomed = { "387854002" }, nucc = { "225700000X" } },
  grade = "low", sources = { "S0", "S2", "S4" },
}
technique "neuromuscular" {
  title = "Neuromuscular therapy", group = "focused_styles", pressure = { 3, 5 }, forceful = true,
  what = "Systematic concentrated pressure on chosen muscles and points.",
  strokes = { "compression", "friction" },
  avoid_when = "as trigger point therapy",
  codes = { snomed = { "387854002" }, nucc = { "225700000X" } },
  grade = "very_low", sources = { "S1", "S4" },
}
technique "myofascial_release" {
  title = "Myofascial release", group = "focused_styles", pressure = { 1, 3 },
  what = "Slow, gentle, sustained stretch of skin and the tissue below, with little or no oil.",
  avoid_when = "open wounds, fragile skin, lax joints (strong stretch), fresh inflammation",
  codes = { snomed = { "387854002" }, nucc = { "225700000X" } },
  grade = "low", sources = { "S2", "S4", "MFR21", "MFR21B" },
}
technique "sports_massage" {
  title = "Sports massage", group = "focused_styles", pressure = { 3, 5 }, forceful = true,
  what = "Swedish and deeper strokes, stretching and compression, timed to training; for soreness and flexibility only.",
  strokes = { "effleurage", "petrissage", "compression", "assisted_stretching" },
  avoid_when = "injury in the last 72 hours, deep work in the 48 hours before an event, dark urine, fever",
  codes = { snomed = { "387854002" }, nucc = { "225700000X" } },
  grade = "low", sources = { "S1", "S4", "DAV20", "GUO17" },
}
technique "thai_massage" {
  title = "Thai massage", group = "clothed_styles", pressure = { 3, 5 }, forceful = true, clothed = true,
  what = "Clothed work on the floor with rhythmic compression and assisted stretching.",
  strokes = { "compression", "assisted_stretching" },
  avoid_when = "thin bones, fusion, unstable or lax joints, pregnancy, disc herniation with leg signs, joint replacement, high blood pressure that is not controlled",
  codes = { snomed = { "387854002" }, nucc = { "225700000X" } },
  grade = "low", sources = { "S3", "COCH15" },
}
technique "reflexology" {
  title = "Reflexology", group = "clothed_styles", pressure = { 2, 3 }, clothed = true,
  what = "Pressure on points of the feet, hands or ears.",
  avoid_when = "foot wound or fracture, blood clot, reduced feeling in the feet (light only), gout flare",
  codes = { snomed = { "387854002" }, nucc = { "225700000X" } },
  grade = "very_low", sources = { "S1", "REFLEX17" },
}
technique "acupressure" {
  title = "Acupressure", group = "clothed_styles", pressure = { 2, 4 }, clothed = true,
  what = "Finger pressure on acupuncture points, without needles.",
  avoid_when = "easy bruising (light only); some points are traditionally avoided in pregnancy",
  codes = { snomed = { "387854002" }, nucc = { "225700000X" } },
  grade = "low", sources = { "S1", "S4", "ACUP21", "ACUP20" },
}
technique "manual_lymphatic_drainage" {
  title = "Manual lymphatic drainage", group = "light_styles", pressure = { 1, 1 },
  what = "Very light, rhythmic stretching of the skin by a specially trained therapist.",
  avoid_when = "heart failure that got worse, infection, blood clot, kidney failure, untreated cancer, swelling of unknown cause",
  codes = { snomed = { "387854002" }, nucc = { "225700000X" } },
  grade = "traditional", sources = { "S4", "MLD" },
}
technique "aromatherapy_massage" {
  title = "Aromatherapy massage", group = "relaxing_styles", pressure = { 1, 3 }, needs_oil = true,
  what = "Light massage with diluted scented plant oils.",
  strokes = { "effleurage" },
  avoid_when = "fragrance or nut allergy (by product), symptoms triggered by scents, first trimester of pregnancy, broken skin, no scents wanted",
  codes = { snomed = { "387854002" }, nucc = { "225700000X" } },
  grade = "traditional", sources = { "S4", "AROMA" },
}
technique "craniosacral" {
  title = "Craniosacral therapy", group = "light_styles", pressure = { 1, 1 }, clothed = true,
  what = "Very light holding of the head and the lower back.",
  avoid_when = "recent head injury or stroke, raised pressure in the head, new headache",
  codes = { snomed = { "387854002" }, nucc = { "225700000X" } },
  grade = "contradicted", sources = { "S4", "CST24", "CST20" },
}
technique "mechanical_impulse" {
  title = "Mechanical impulse (vibration and percussion) therapy", group = "device_styles", pressure = { 2, 4 },
  forceful = true, device = true, clothed = true,
  what = "A vibrating or percussive tool, used by a practitioner.",
  strokes = { "percussion" },
  avoid_when = "pacemaker, defibrillator or stimulator, pregnancy, blood clot, blood thinner, thin bones, over spine or bone, reduced feeling, epilepsy, eye disease",
  codes = { snomed = { "387854002" }, nucc = { "225700000X" } },
  grade = "very_low", sources = { "S4", "CHEN20", "GUN" },
}
technique "technology_assisted" {
  title = "Technology-assisted massage", group = "device_styles", pressure = { 2, 4 },
  forceful = true, device = true, clothed = true,
  what = "Massage chairs, vibrating pads, and devices guided by a robot or an app.",
  avoid_when = "as mechanical impulse therapy",
  codes = { snomed = { "387854002" }, nucc = { "225700000X" } },
  grade = "very_low", sources = { "S0", "COCH15" },
}
technique "electrical_stimulation" {
  title = "Electrical muscle stimulator", group = "device_styles", device = true,
  what = "Current through the skin to a muscle. Guidelines do not support it for back pain.",
  avoid_when = "pacemaker, trunk in pregnancy, epilepsy, broken skin, numb skin",
  grade = "contradicted", sources = { "S0", "NICE16", "WHO23" },
}
technique "handheld_massager" {
  title = "Hand-held massager", group = "device_styles", pressure = { 1, 3 },
  forceful = true, device = true, clothed = true, home = true,
  what = "A vibrating or percussive device for home, at most 1-2 minutes per area, never on spine, bone or the front of the neck.",
  avoid_when = "as mechanical impulse therapy",
  codes = { snomed = { "387854002" }, nucc = { "225700000X" } },
  grade = "very_low", sources = { "S3", "GUN", "CHEN20" },
}
technique "self_massage" {
  title = "Self-massage", group = "home_styles", pressure = { 1, 3 }, clothed = true, home = true,
  what = "Gentle work with the hands, a ball or a roller by the person.",
  avoid_when = "places that cannot be reached safely, reduced feeling, bleeding risk (light only)",
  codes = { snomed = { "387854002" }, nucc = { "225700000X" } },
  grade = "very_low", sources = { "S4", "project" },
}
technique "partner_massage" {
  title = "Partner or family massage", group = "home_styles", pressure = { 1, 2 }, home = true,
  what = "Gentle massage at home by a helper without training.",
  avoid_when = "any caution about bleeding, bones, clots, nerves or pregnancy; never deep or on the spine",
  codes = { snomed = { "387854002" }, nucc = { "225700000X" } },
  grade = "very_low", sources = { "S4", "ERN03" },
}
technique "chair_massage" {
  title = "Seated clothed massage", group = "clothed_styles", pressure = { 2, 3 }, clothed = true,
  what = "A short session for the upper body in a chair.",
  strokes = { "compression", "petrissage" },
  avoid_when = "tendency to faint, severe new pain on sitting",
  codes = { snomed = { "387854002" }, nucc = { "225700000X" } },
  grade = "very_low", sources = { "project" },
}
technique "gentle_touch" {
  title = "Light-touch comfort massage", group = "relaxing_styles", pressure = { 1, 1 }, clothed = true,
  what = "Short holding and slow stroking with the weight of the hand only.",
  avoid_when = "touch is not wanted",
  codes = { snomed = { "387854002" }, nucc = { "225700000X" } },
  grade = "traditional", sources = { "project", "PER18" },
}

-- 2. Strokes and adjuncts -----------------------------------------------------------------------------------------

technique "effleurage" {
  title = "Effleurage", kind = "stroke", group = "basic_strokes", pressure = { 1, 3 }, needs_oil = true,
  what = "Gliding strokes, to warm up and to relax.",
  avoid_when = "over wounds or varicose veins",
  codes = { snomed = { "387854002" }, nucc = { "225700000X" } },
  grade = "low", sources = { "S4" },
}
technique "petrissage" {
  title = "Petrissage", kind = "stroke", group = "basic_strokes", pressure = { 2, 4 },
  what = "Kneading, lifting and squeezing of muscle.",
  avoid_when = "bruising risk, fresh injury",
  codes = { snomed = { "387854002" }, nucc = { "225700000X" } },
  grade = "low", sources = { "S4" },
}
technique "friction" {
  title = "Friction (including cross-fibre)", kind = "stroke", group = "basic_strokes", pressure = { 3, 5 },
  forceful = true,
  what = "Small deep strokes across the fibres.",
  avoid_when = "blood thinner, skin thinned by steroids, reduced feeling, fresh injury, fragile skin",
  codes = { snomed = { "387854002" }, nucc = { "225700000X" } },
  grade = "very_low", sources = { "S4" },
}
technique "tapotement" {
  title = "Tapotement", kind = "stroke", group = "basic_strokes", pressure = { 2, 4 }, forceful = true,
  what = "Rhythmic tapping, cupping or hacking.",
  avoid_when = "thin bones, over kidneys and spine, pregnancy, spasm, bleeding risk",
  codes = { snomed = { "387854002" }, nucc = { "225700000X" } },
  grade = "traditional", sources = { "S4", "OSTEO" },
}
technique "percussion" {
  title = "Percussion", kind = "stroke", group = "basic_strokes", pressure = { 3, 4 }, forceful = true,
  what = "Striking by hand or with a tool.",
  avoid_when = "as tapotement and mechanical impulse therapy",
  codes = { snomed = { "387854002" }, nucc = { "225700000X" } },
  grade = "very_low", sources = { "S4" },
}
technique "vibration_stroke" {
  title = "Manual vibration or shaking", kind = "stroke", group = "basic_strokes", pressure = { 1, 3 }, clothed = true,
  what = "Fine trembling by hand.",
  avoid_when = "fresh fracture, recent surgery",
  codes = { snomed = { "387854002" }, nucc = { "225700000X" } },
  grade = "traditional", sources = { "S4" },
}
technique "compression" {
  title = "Compression", kind = "stroke", group = "basic_strokes", pressure = { 2, 4 }, clothed = true,
  what = "Rhythmic pressing, also through clothes.",
  avoid_when = "blood clot, thin bones (light only), abdomen in pregnancy",
  codes = { snomed = { "387854002" }, nucc = { "225700000X" } },
  grade = "very_low", sources = { "S4" },
}
technique "passive_joint_movement" {
  title = "Passive joint movement", kind = "adjunct", group = "movement", pressure = { 1, 2 }, clothed = true,
  what = "The therapist moves a joint through its easy range.",
  avoid_when = "fusion, instability, fracture, flare",
  codes = { snomed = { "387854002" }, nucc = { "225700000X" } },
  grade = "traditional", sources = { "S4" },
}
technique "assisted_stretching" {
  title = "Assisted stretching", kind = "adjunct", group = "movement", pressure = { 2, 4 }, forceful = true,
  clothed = true,
  what = "A stretch that the therapist guides.",
  avoid_when = "lax joints, thin bones, fresh injury, leg pain that increases with it",
  codes = { snomed = { "387854002" }, nucc = { "225700000X" } },
  grade = "very_low", sources = { "S1", "S4" },
}
technique "heat_application" {
  title = "Superficial heat", kind = "adjunct", group = "warm_and_cold", clothed = true, home = true,
  what = "A warm pack or wrap on the sore place.",
  avoid_when = "numb skin, injury in the last 72 hours, fever, open skin, medicine patches, pregnancy (warming of the core), artery disease, bleeding",
  grade = "moderate", sources = { "S0", "ACP17", "FR06" },
}
technique "ice_application" {
  title = "Cold pack", kind = "adjunct", group = "warm_and_cold", home = true,
  what = "A wrapped cold pack for up to 15 minutes.",
  avoid_when = "numb skin, artery disease, cold allergy, Raynaud, frail skin",
  grade = "very_low", sources = { "S0", "S4", "FR06" },
}
