change "mild" { because = "Gently with us.", reason = "Audit <1>", by = "Dr A", on = "2026-11-02" }
change "flu" { also_when = grown, reason = "Audit 2", by = "Dr A", on = "2026-11-02" }
change "sore-places" { grade = "project", reason = "Audit 3", by = "Dr A", on = "2026-11-02" }
change_limit "sixty" { value = 65, reason = "Audit 4", by = "Dr A", on = "2026-11-02" }
change_limit "short" { value = 45, reason = "Audit 5", by = "Dr A", on = "2026-11-02" }
change "define grown" { when = age:at_least(21), reason = "Audit 6", by = "Dr A", on = "2026-11-02" }
change "technique soft" { title = "Softest stroking", reason = "Audit 7", by = "Dr A", on = "2026-11-02" }
change "referral ref_physician" { text = "See our physician.", reason = "Audit 8", by = "Dr A", on = "2026-11-02" }
change "advice adv_water" { text = "Drink.", reason = "Audit 9", by = "Dr A", on = "2026-11-02" }
change "dose home" { minutes = { 5, 5 }, reason = "Audit 10", by = "Dr A", on = "2026-11-02" }
change "position side" { title = "Lying on the side", reason = "Audit 11", by = "Dr A", on = "2026-11-02" }
change "product plain" { title = "Plain oil, ours", reason = "Audit 12", by = "Dr A", on = "2026-11-02" }
change "region calves" { title = "Both calves", reason = "Audit 13", by = "Dr A", on = "2026-11-02" }
change "conflict both-sides" { because = "Left or right?", reason = "Audit 14", by = "Dr A", on = "2026-11-02" }
change "fact kind" { ask = "What kind?", reason = "Audit 15", by = "Dr A", on = "2026-11-02" }
change "source S" { citation = "The same study.", reason = "Audit 16", by = "Dr A", on = "2026-11-02" }
disable "budget" { reason = "We have none.", by = "Dr B", on = "2026-11-03", until_date = "2027-01-01" }
