/* SPDX-License-Identifier: MIT */
/* The solver's part of palpate_comparison_prove. */
#ifndef PLP_VERIFY_COMPARE_PROVE_H
#define PLP_VERIFY_COMPARE_PROVE_H

#include "verify/compare_asked.h"

/** Sets comparison->equal, and a witness if there is one; where that is known, ->said. Goes
 * on with ->asked where that is NOT_FOUND. Without a solver: PLP_EQUAL_UNKNOWN. */
palpate_status plp_comparison_solve(palpate_comparison *comparison, plp_asked *asked,
                                    const palpate_prove_options *options, palpate_error *error);

#endif
