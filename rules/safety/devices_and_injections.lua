-- Implanted devices, ports, patches and injections.
phase "safety"

-- 80, C70
rule "implanted-device" {
  title   = "Pacemaker or similar: no vibration, magnets or current",
  when    = pacemaker_or_icd,
  plan    = {
    disposition "modified", avoid "chest",
    exclude("mechanical_impulse", "technology_assisted", "electrical_stimulation", "handheld_massager"),
  },
  because = "Vibration, magnets and current can disturb the device, and pressure can move its wires.",
  grade = "safety", sources = { "GUN", "project" }, checked = "2026-11",
}

-- 94, C76
rule "port-or-patch" {
  title   = "Port, line or patch: leave the place alone",
  when    = medical_port_or_patch:has_any { "whole_body" },
  plan    = {
    disposition "modified", avoid(medical_port_or_patch), exclude("heat_application", medical_port_or_patch),
  },
  because = "Pressure can move a port or line, and heat can change how fast a patch gives its medicine.",
  grade = "project", sources = { "project" }, checked = "2026-11",
}

-- 94, C76
rule "injection-recent" {
  title   = "Injection in the last days: leave the place alone",
  when    = injection_days_ago:below(limits.injection_rest_days),
  plan    = {
    disposition "modified", avoid(injection_region), exclude("heat_application", injection_region),
    ask(injection_region),
  },
  because = "Pressure or heat can move what was injected.",
  grade = "project", sources = { "project" }, checked = "2026-11",
}
