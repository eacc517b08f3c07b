/* SPDX-License-Identifier: MIT */
/* Comparisons: where else than in predicates of its own a number fact is compared - in formulas
 * with other facts, inside of counts, in numbers of actions, in invariants.
 *
 *   pain_nrs:at_least(7)                               a predicate of the fact, not listed here
 *   (nrs_baseline - pain_nrs):at_least(30)             listed under both facts
 *   count { pain_nrs:above(4), … }:at_least(2)         its part is listed under pain_nrs
 *
 * Together with the thresholds of its predicates these are all values at which conditions can turn
 * on a fact.
 */
#ifndef PLP_PROGRAM_COMPARISONS_H
#define PLP_PROGRAM_COMPARISONS_H

#include "program/compiled.h"

/** List them; predicates and the facts that defines read are there already. False: no memory. */
bool plp_comparisons_list(plp_program *program);

#endif
