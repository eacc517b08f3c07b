-- Not a date.
disable "thinned-blood" { until_date = "May", reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
