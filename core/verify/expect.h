/* SPDX-License-Identifier: MIT */
/* Expectations: does a plan say what a test of the rules expects? */
#ifndef PLP_VERIFY_EXPECT_H
#define PLP_VERIFY_EXPECT_H

#include "base/memory.h"
#include "evaluate/decision.h"

/** Compare one expectation. On false, `got` receives what the plan has instead, and why where that
 * is known.
 * @param after  the decision with all clearances granted; NULL where the disposition needs none. */
bool plp_expect_holds(const plp_decision *decision, const plp_decision *after,
                      const plp_expect *expect, bool exactly, plp_buffer *got);

/** What was expected, as text: "excludes deep_tissue, friction". */
void plp_expect_put(const plp_rulebook *book, const plp_expect *expect, plp_buffer *out);

#endif
