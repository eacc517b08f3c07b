/* SPDX-License-Identifier: MIT */
/* Formulas: conditions as short postfix programs over predicates (the ops are listed in ops.def).
 *
 *   all { a, any { b, c } }  -->  PREDICATE a, PREDICATE b, PREDICATE c, ANY 2, ALL 2
 */
#ifndef PLP_PROGRAM_FORMULA_H
#define PLP_PROGRAM_FORMULA_H

#include "program/predicates.h"

typedef enum plp_op {
#define X(name, operand, pops, pushes, meaning) PLP_OP_##name,
#include "program/ops.def"
#undef X
    PLP_OP_COUNT
} plp_op;

typedef struct plp_step {
    uint16_t op;
    uint16_t parts; /* how many it pops, where the op leaves that open */
    uint32_t operand;
} plp_step;

typedef struct plp_formula {
    uint32_t first, count; /* steps; count 0: there is none */
} plp_formula;

const char *plp_op_name(plp_op op);
const char *plp_op_meaning(plp_op op);
bool plp_op_has_operand(plp_op op);

/** Run a formula over the truth of all predicates. `stack` holds plp_program's max_stack values. */
plp_truth plp_formula_run(const plp_step *steps, uint32_t count, const uint8_t *truth,
                          uint8_t *stack);
/** Likewise, but a value that an answer could still turn counts as undecided: `unless` reads as
 * `none`, and whether something is known is undecided. `truth` has been widened in the same way. */
plp_truth plp_formula_run_open(const plp_step *steps, uint32_t count, const uint8_t *truth,
                               uint8_t *stack);

/* Where compiled steps gather. */
typedef struct plp_steps {
    const palpate_allocator *memory;
    plp_step *at;
    size_t count, capacity;
    uint32_t max_stack;
} plp_steps;

/** Compile a condition whose leaves were seen in the same order; `next_sighting` advances. False:
 * no memory. */
bool plp_formula_compile(const plp_term *term, const plp_sightings *sightings,
                         size_t *next_sighting, plp_steps *steps, plp_formula *out);
/** Note the leaves of a condition, in the order in which plp_formula_compile meets them. False: no
 * memory. */
bool plp_formula_sight(const plp_term *term, plp_phase phase, plp_sightings *sightings);

#endif
