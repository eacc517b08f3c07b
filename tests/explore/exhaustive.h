/* SPDX-License-Identifier: MIT */
/* The search of explore/flip.c without thought: every set of changes is tried, small ones first, in
 * the order of the changes. Slow, and right by its plainness. */
#ifndef TESTS_EXPLORE_EXHAUSTIVE_H
#define TESTS_EXPLORE_EXHAUSTIVE_H

#include "explore/changes.h"
#include "explore/flip.h"

#define EXHAUSTIVE_MOST 8 /* answers */

typedef struct exhaustive_answer {
    uint32_t at[PLP_FLIP_CHANGES]; /* in the list of changes */
    uint32_t count;
} exhaustive_answer;

typedef struct exhaustive {
    exhaustive_answer answers[EXHAUSTIVE_MOST];
    uint32_t count;
    uint64_t evaluations;
} exhaustive;

/** Search among `changes`, as plp_flip_begin would with these options. `decision` is scratch; false:
 * it would take more than `most` evaluations. */
bool exhaustive_search(exhaustive *out, plp_decision *decision, const plp_facts *given,
                       const plp_changes *changes, const plp_flip_options *options, uint64_t most);

#endif
