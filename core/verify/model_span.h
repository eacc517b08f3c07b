/* SPDX-License-Identifier: MIT */
/* Arithmetic of the model's intervals (plp_span, model.h). Results round to 9 significant digits, so each carries how
 * far that may move it. */
#ifndef PLP_VERIFY_MODEL_SPAN_H
#define PLP_VERIFY_MODEL_SPAN_H

#include "verify/model.h"

plp_span plp_span_unknown(plp_world *world);
plp_span plp_span_constant(plp_world *world, double value);
plp_span plp_span_fact(plp_world *world, uint32_t fact);
/** Are both ends the same number? */
bool plp_span_is_exact(const plp_span *a);
/** Neither end is known, or it is no number at all. */
plp_bit plp_span_is_unbounded(plp_logic *l, const plp_span *a);
/** Let both ends be open where `unknown` holds: the result of arithmetic is unknown there. */
void plp_span_open_where(plp_logic *l, plp_span *a, plp_bit unknown);
/** Anything within the bounds, for what has no linear form. Its ends are tied to nothing. */
plp_span plp_span_loose(plp_world *world, plp_bit unknown, double least, double most, bool exact);

plp_span plp_span_add(plp_world *world, const plp_span *a, const plp_span *b);
plp_span plp_span_negate(plp_world *world, const plp_span *a);
plp_span plp_span_multiply(plp_world *world, const plp_span *a, const plp_span *b);
plp_span plp_span_divide(plp_world *world, const plp_span *a, const plp_span *b);

#endif
