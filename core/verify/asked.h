/* SPDX-License-Identifier: MIT */
/* The questions of two rule sets: for one patient, which differ; for all, what they could differ
 * by.
 *
 *   the same but for some rules + these are false for everybody, or as true as their namesakes
 *   -->  every patient is asked the same
 *
 * Compared is what a plan shows: which facts it asks for, in which order and words, what an answer
 * could change, and which facts it lists as unknown.
 */
#ifndef PLP_VERIFY_ASKED_H
#define PLP_VERIFY_ASKED_H

#include "evaluate/decision.h"
#include "explore/compare.h"
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
    bool *reworded; /* per fact of the first: both hear it, and ask in other words */
    bool any_reworded;
    uint32_t *places[2]; /* room for plp_asked_find: per fact */
} plp_asked;

/** False: no memory. */
bool plp_asked_make(const plp_program *before, const plp_program *after, plp_arena *arena,
                    plp_asked *out);
/** Does nothing differ by which anybody could be asked otherwise? */
bool plp_asked_is_proven(const plp_asked *asked);

/** The first difference between the questions of these decisions of one patient; false: none. */
bool plp_asked_find(plp_asked *asked, plp_decision *const decisions[2], plp_asked_by *out);

#endif
