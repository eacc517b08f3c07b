/* SPDX-License-Identifier: MIT */
/* Flip beyond three changes: the model of verify/model.h, in which all that nobody can change is as
 * this patient has it, is asked for the fewest changes that reach the goal.
 *
 *   the answers that are known --"another one?"--> none: proven | one: tried by the evaluator
 *
 * Invariants: "no more" is said only when the model, which allows at least what the evaluator does,
 * has no other answer; an answer is given only when the evaluator was seen to reach the goal.
 * Without a solver everything here is as if it had not been asked for.
 */
#ifndef PLP_VERIFY_FLIP_BEYOND_H
#define PLP_VERIFY_FLIP_BEYOND_H

#include "explore/flip.h"

typedef struct plp_flip_beyond plp_flip_beyond;

/** Set up; the model is built when it is first asked. *out is NULL without a solver. */
palpate_status plp_flip_beyond_new(plp_decision *decision, const plp_facts *given,
                                   const plp_flip_options *options, const palpate_allocator *memory,
                                   plp_flip_beyond **out, palpate_error *error);
void plp_flip_beyond_free(plp_flip_beyond *beyond);
/** For plp_flip_options.is_done; the context is the plp_flip_beyond. */
bool plp_flip_beyond_is_done(void *beyond, const plp_flip *flip);
/** Add answers of more changes than were searched, and say what is known of the rest. */
palpate_status plp_flip_beyond_search(plp_flip_beyond *beyond, plp_flip *flip,
                                      palpate_error *error);

#endif
