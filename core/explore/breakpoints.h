/* SPDX-License-Identifier: MIT */
/* Breakpoints: the values of one number fact at which some condition of the rules changes, all other facts as they are.
 *
 *   pain_nrs:at_least(7)                              --> 7
 *   ((nrs_baseline - pain_nrs) / nrs_baseline * 100):at_least(30), nrs_baseline 8   --> 5.6
 *
 * They are taken from the conditions, not sampled: a condition over a formula is solved for the fact (quotients of linear
 * functions, and the smallest, largest or first known of such). Formulas beyond that are told by `exact`.
 */
#ifndef PLP_EXPLORE_BREAKPOINTS_H
#define PLP_EXPLORE_BREAKPOINTS_H

#include "evaluate/decision.h"

typedef struct plp_breakpoints {
    const palpate_allocator *memory;
    double *at; /* ascending, each once, within the fact's range, both ends of which are included */
    uint32_t count;
    size_t capacity;
    bool exact;       /* false: a formula could not be solved */
    bool in_an_action; /* a cap or another number of an action follows the fact continuously */
} plp_breakpoints;

palpate_status plp_breakpoints_begin(plp_breakpoints *points, const plp_decision *decision, uint32_t fact,
                                     const palpate_allocator *memory, palpate_error *error);
/** Put one more, in its place; false: no memory. */
bool plp_breakpoints_add(plp_breakpoints *points, double x);
void plp_breakpoints_end(plp_breakpoints *points);

#endif
