/* SPDX-License-Identifier: MIT */
/* palpate_comparison_prove: equal digests need no solver; else it is asked. */
#include <string.h>
#include "base/error.h"
#include "verify/compare_prove.h"

palpate_status palpate_comparison_prove(palpate_comparison *c, const palpate_prove_options *options,
                                        palpate_error *error)
{
    static const palpate_prove_options defaults = PALPATE_PROVE_INIT;
    if (c == NULL)
        return plp_fail(error, PALPATE_E_USAGE, NULL, NULL, "there is no comparison");
    palpate_prove_options used = options != NULL ? *options : defaults;
    if (used.timeout_s == 0)
        used.timeout_s = 10;
    c->witness = NULL;
    c->smallest = false;
    c->said = PLP_EQUAL_NOT_ASKED;
    c->said_witness = NULL;
    if (strcmp(palpate_engine_digest(c->engines[0]), palpate_engine_digest(c->engines[1])) == 0) {
        c->equal = c->said = PLP_EQUAL_PROVEN;
        c->because = "both declare the same";
        return PALPATE_OK;
    }
    c->because = NULL;
    palpate_status status = plp_comparison_solve(c, &used, error);
    if (status == PALPATE_OK && c->because == NULL && c->equal == PLP_EQUAL_UNKNOWN)
        c->because = "the solver did not come to an end within the work that is allowed";
    if (status == PALPATE_OK && c->equal == PLP_EQUAL_REFUTED) {
        palpate_request request = PALPATE_REQUEST_INIT;
        if (used.request != NULL)
            request = *used.request;
        request.ignore_unknown = true;
        status = palpate_comparison_add(c, "the witness", c->witness, strlen(c->witness), &request,
                                        error);
    }
    if (status != PALPATE_OK)
        c->equal = PLP_EQUAL_NOT_ASKED;
    return status;
}
