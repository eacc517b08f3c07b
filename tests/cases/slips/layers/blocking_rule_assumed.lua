-- A rule that holds back, also where nobody knows.
change "asked-gently" { if_unknown = "assume", reason = "Audit", by = "Dr Moss", on = "2026-11-02" }
