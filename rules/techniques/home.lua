-- Massage at home: by oneself, by a helper, with a device.
phase "techniques"

-- 129
rule "self-massage-at-home" {
  title   = "Home methods: gentle self-massage",
  when    = all {
    home_methods_wanted,
    none { home_massage_unsafe },
    unless { home_massage_doubtful },
    so_far.disposition:one_of { "standard", "modified" },
  },
  plan    = {
    rank("self_massage", 2),
    advise("adv_self_massage_safe"),
  },
  because = "Gentle self-massage costs nothing and might help; evidence is very limited.",
  grade   = "very_low",
  sources = { "S3", "S4" },
  checked = "2026-11",
}

-- 129
rule "partner-massage-at-home" {
  title   = "Home methods with a helper: gentle partner massage",
  when    = all {
    home_methods_wanted,
    partner_available,
    none { home_massage_unsafe },
    unless { home_massage_doubtful },
    so_far.disposition:one_of { "standard", "modified" },
  },
  plan    = {
    rank("partner_massage", 2),
    advise("adv_self_massage_safe"),
  },
  because = "Gentle massage by a helper might help; evidence is very limited, and it should never be deep.",
  grade   = "very_low",
  sources = { "S4" },
  checked = "2026-11",
}

-- 130: the device is allowed, not ranked, so it is shown only when asked for and always behind self-massage
rule "device-at-home" {
  title   = "Home methods: a hand-held massager is allowed",
  when    = all {
    home_methods_wanted,
    none { so_far.excluded "handheld_massager" },
    none { home_massage_unsafe },
    unless { home_massage_doubtful },
    so_far.disposition:one_of { "standard", "modified" },
  },
  plan    = {
    advise("adv_device_limits"),
    note "A hand-held massager is allowed on muscle at the lowest setting. It might help; evidence is very limited.",
  },
  because = "A small device might help at home; evidence is very limited.",
  grade   = "very_low",
  sources = { "S3", "GUN" },
  checked = "2026-11",
}

-- section 3.1, partner massage and devices: never with these
rule "no-untrained-hands" {
  title   = "Bleeding, bone, clot, nerve, cancer or pregnancy caution: no partner massage, no device",
  when    = any { home_massage_unsafe, home_massage_doubtful },
  plan    = { exclude("partner_massage", "handheld_massager") },
  because = "With this caution, avoid massage by untrained hands and with devices.",
  grade   = "safety",
  sources = { "ERN03", "GUN" },
  checked = "2026-11",
}
