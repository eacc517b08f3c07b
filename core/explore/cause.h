/* SPDX-License-Identifier: MIT */
/* Causes: which rule, and which criterion of it, makes two decisions differ about a subject. */
#ifndef PLP_EXPLORE_CAUSE_H
#define PLP_EXPLORE_CAUSE_H

#include "base/json_write.h"
#include "explore/subject.h"

typedef struct plp_cause {
    uint32_t rule;        /* PLP_NONE: no rule about the subject itself changed; see `through` */
    const plp_term *leaf; /* the criterion whose truth changed; NULL: none did */
    enum { PLP_THROUGH_RULE, PLP_THROUGH_DISPOSITION, PLP_THROUGH_SAFETY_SCREEN, PLP_THROUGH_PLAN } through;
} plp_cause;

/** The cause of a difference about `subject`; with `other` set, of the rules that speak about it at all. */
plp_cause plp_cause_find(const plp_decision *before, const plp_decision *after, plp_subject subject);

/** "Pain is at most 7: no longer, with 8; firm-wish (techniques/wishes.lua:12)". */
void plp_cause_put_text(const plp_cause *cause, const plp_decision *before, const plp_decision *after,
                        plp_buffer *out);
/** { "rule", "fact", "test", "from", "to", "at" }, or { "through": "disposition" }. */
void plp_cause_put_json(const plp_cause *cause, const plp_decision *before, const plp_decision *after,
                        plp_json_writer *out);

#endif
