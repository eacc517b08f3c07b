/* SPDX-License-Identifier: MIT */
/* The index: each rule hangs in the posting list of a predicate that it needs, the rarest by a
 * static guess.
 *
 *   predicate #17 "age >= 65"  -->  rule 4 (also needs #3, #9), rule 12, rule 31 (also needs #2)
 *
 * Invariants: a rule that is not known to be false hangs in a list whose predicate is not known to
 * be false, or among `always`; the two further predicates of an entry are needed too (0, "always",
 * where there are none).
 */
#ifndef PLP_PROGRAM_INDEX_H
#define PLP_PROGRAM_INDEX_H

#include "program/formula.h"

typedef struct plp_posting {
    uint32_t rule;
    uint32_t also[2]; /* predicates which, known to be false, rule the rule out */
} plp_posting;

typedef struct plp_index {
    const uint32_t *begin; /* per predicate, and one more: its postings */
    const plp_posting *postings;
    uint32_t posting_count;
    const uint32_t *always; /* rules without a needed predicate */
    uint32_t always_count;
} plp_index;

/** Build it. `formulas` has one per rule. False: no memory. */
bool plp_index_build(const palpate_allocator *memory, plp_arena *arena,
                     const plp_predicates *predicates, const plp_step *steps, uint32_t max_stack,
                     const plp_formula *formulas, uint32_t rule_count, plp_index *out);
/** A static guess of how often a formula is not known to be false. */
double plp_index_chance(const plp_predicate *predicates, const plp_step *steps, uint32_t count,
                        double *stack);

#endif
