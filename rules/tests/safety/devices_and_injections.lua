-- Implanted devices, ports, patches and injections; thresholds at the number and beside it.

test "implanted-device: a pacemaker withholds the massage chair" {
  given  = { like = "healthy_adult", pacemaker_or_icd = true, pref_wanted = { "technology_assisted" } },
  expect = {
    disposition = "modified", excludes = { "technology_assisted" }, avoids = { "chest" },
    not_recommended = { "mechanical_impulse", "handheld_massager", "electrical_stimulation" },
    fires = { "implanted-device" },
  },
}

test "implanted-device: no device" {
  given  = { like = "healthy_adult", pacemaker_or_icd = false },
  expect = { disposition = "standard", misses = { "implanted-device" } },
}

test "implanted-device: a device is not answered" {
  given  = { like = "healthy_adult", pacemaker_or_icd = unknown },
  expect = { disposition = "provisional", asks = { "pacemaker_or_icd" }, undecided = { "implanted-device" } },
}

test "port-or-patch: a port in the chest is left alone" {
  given  = { like = "healthy_adult", medical_port_or_patch = { "chest" } },
  expect = { disposition = "modified", avoids = { "chest" }, fires = { "port-or-patch" } },
}

test "port-or-patch: no port and no patch" {
  given  = { like = "healthy_adult", medical_port_or_patch = {} },
  expect = { disposition = "standard", misses = { "port-or-patch" } },
}

test "port-or-patch: ports are open" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "port-or-patch" } },
}

test "injection-recent: an injection 6 days ago is left alone" {
  given  = { like = "healthy_adult", injection_days_ago = 6, injection_region = { "shoulders" } },
  expect = { disposition = "modified", avoids = { "shoulders" }, fires = { "injection-recent" } },
}

test "injection-recent: an injection of unknown place is asked for" {
  given  = { like = "healthy_adult", injection_days_ago = 2 },
  expect = { asks = { "injection_region" }, fires = { "injection-recent" } },
}

test "injection-recent: an injection 7 days ago" {
  given  = { like = "healthy_adult", injection_days_ago = 7 },
  expect = { disposition = "standard", misses = { "injection-recent" } },
}

test "injection-recent: never an injection" {
  given  = { like = "healthy_adult", injection_days_ago = "never" },
  expect = { disposition = "standard", misses = { "injection-recent" } },
}

test "injection-recent: injections are open" {
  given  = { like = "healthy_adult" },
  expect = { undecided = { "injection-recent" } },
}
