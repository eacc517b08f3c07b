/* SPDX-License-Identifier: MIT */
/* The solver's part of palpate_comparison_prove. */
#ifndef PLP_VERIFY_COMPARE_PROVE_H
#define PLP_VERIFY_COMPARE_PROVE_H

#include "explore/compare.h"

/** Sets comparison->equal, and a witness if there is one. Without a solver: PLP_EQUAL_UNKNOWN. */
palpate_status plp_comparison_solve(palpate_comparison *comparison,
                                    const palpate_prove_options *options, palpate_error *error);

#endif
