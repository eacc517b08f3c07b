/* SPDX-License-Identifier: MIT */
/* Without a solver only equal digests prove that two rule sets are equal. */
#include "verify/compare_prove.h"

palpate_status plp_comparison_solve(palpate_comparison *comparison, plp_asked *asked,
                                    const palpate_prove_options *options, palpate_error *error)
{
    (void)asked;
    (void)options;
    (void)error;
    comparison->equal = PLP_EQUAL_UNKNOWN;
    comparison->because = "built without Z3 (configure --with-z3)";
    return PALPATE_OK;
}
