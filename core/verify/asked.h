/* SPDX-License-Identifier: MIT */
/* The questions of two rule sets: for one patient, which differ; for all, what they could differ
 * by.
 *
 *   the same but for some rules + these are false for everybody, or as true as their namesakes
 *   -->  every patient is asked the same
 *
 * Compared is what explore/asking.h compares.
 */
#ifndef PLP_VERIFY_ASKED_H
#define PLP_VERIFY_ASKED_H

#include "evaluate/decision.h"
#include "explore/asking.h"
#include "explore/spoken.h"
#include "verify/likeness.h"

typedef struct plp_asked_rule { /* that is not the same in both */
    uint32_t at[2];             /* PLP_NONE: the other has none of this id */
    bool same_reads;            /* where it is as true in both, it asks the same */
} plp_asked_rule;

typedef struct plp_asked {
    plp_likeness likeness;
    bool alike; /* but for these rules */
    plp_asked_rule *rules;
    uint32_t rule_count;
    plp_asking asking;
    bool any_reworded; /* both hear a fact, and ask for it in other words */
} plp_asked;

/** `spoken` matches their rules. False: no memory. */
bool plp_asked_make(const plp_program *before, const plp_program *after, const plp_spoken *spoken,
                    plp_arena *arena, plp_asked *out);
/** Does nothing differ by which anybody could be asked otherwise? */
bool plp_asked_is_proven(const plp_asked *asked);

/** The first difference between the questions of these decisions of one patient; false: none. */
bool plp_asked_find(const plp_asked *asked, plp_decision *const decisions[2], plp_asked_by *out);

#endif
