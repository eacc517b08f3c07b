/* SPDX-License-Identifier: MIT */
/* Without a solver: every proof is skipped, and says so. */
#include "verify/prove.h"

palpate_status plp_prove_run(plp_proofs *proofs, palpate_error *error)
{
    (void)error;
    for (uint32_t i = 0; i < proofs->count; i++)
        plp_proof_end(proofs, &proofs->at[i], PLP_PROOF_SKIPPED);
    return PALPATE_OK;
}
