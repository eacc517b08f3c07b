/* SPDX-License-Identifier: MIT */
/* The decision program: declarations compiled to distinct predicates, formulas over them, and an
 * index that finds the rules which a decided predicate can reach. Immutable; shared by threads.
 *
 *   when = all { a, n:at_least(5) }   -->   predicates #3 "a", #17 "n >= 5";  formula: PRED 3, PRED
 * 17, ALL 2
 *
 * The internals stand in program/predicates.h, program/formula.h and program/index.h.
 */
#ifndef PLP_PROGRAM_PROGRAM_H
#define PLP_PROGRAM_PROGRAM_H

#include "rulebook/declarations.h"

/* Kleene's three values. */
typedef enum plp_truth { PLP_FALSE, PLP_TRUE, PLP_UNDECIDED } plp_truth;

typedef struct plp_program plp_program;

/** Compile; takes the book over, also on failure. */
palpate_status plp_program_new(const palpate_allocator *memory, const plp_limits *limits,
                               plp_rulebook *book, plp_program **out, palpate_error *error);
void plp_program_free(plp_program *program);
const plp_rulebook *plp_program_book(const plp_program *program);
const plp_limits *plp_program_limits(const plp_program *program);

#endif
