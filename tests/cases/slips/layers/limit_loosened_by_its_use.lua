-- Its tighter is down, and a locked rule reads it the other way.
change_limit "weak_pain" { value = 1, reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
