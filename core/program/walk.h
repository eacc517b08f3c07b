/* SPDX-License-Identifier: MIT */
/* Walking the terms of a rulebook. */
#ifndef PLP_PROGRAM_WALK_H
#define PLP_PROGRAM_WALK_H

#include "rulebook/declarations.h"

typedef void plp_walk_visit(void *context, const plp_term *term);

/** Every term below `term`, itself first, in the order written; NULL has none. Defines are not entered.
 * Depth is bounded by limits.condition_depth. */
void plp_walk(const plp_term *term, plp_walk_visit *visit, void *context);
/** Every term of every rule (its condition and its actions' numbers), define, fact, conflict and invariant. */
void plp_walk_all(const plp_rulebook *book, plp_walk_visit *visit, void *context);

/** The fact that a term itself reads, or PLP_NONE; parts do not count. */
uint32_t plp_walk_fact(const plp_term *term);

#endif
