/* SPDX-License-Identifier: MIT */
/* Changes: every other answer of one patient that rules can tell apart and that can bear on a
 * subject, in the order in which searches try them.
 *
 *   fact 0: [no] [yes]   fact 1: [7] [8 … 10] [0 … 7]   fact 2: [with neck] [without legs]
 *   \___ by fact ___/            \__ of a number the nearest first __/
 *
 * Invariant: no change is as the patient has it.
 */
#ifndef PLP_EXPLORE_CHANGES_H
#define PLP_EXPLORE_CHANGES_H

#include "explore/cells.h"
#include "explore/subject.h"

typedef struct plp_changes {
    const palpate_allocator *memory;
    plp_cell *at;
    uint32_t count;
    size_t capacity;
    uint32_t *begin; /* per fact, and one more: its changes */
    uint32_t facts;
} plp_changes;

/** List them. `decision` is that of `given`; with `any_fact` also facts that nobody can change. */
palpate_status plp_changes_begin(plp_changes *changes, const plp_decision *decision,
                                 const plp_facts *given, plp_subject subject, bool any_fact,
                                 const palpate_allocator *memory, palpate_error *error);
void plp_changes_end(plp_changes *changes);

/** Do two changes exclude each other, because they are of one answer? */
bool plp_changes_same_place(const plp_cell *a, const plp_cell *b);

#endif
