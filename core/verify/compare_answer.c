/* SPDX-License-Identifier: MIT */
/* palpate_comparison_prove: equal digests need no solver, but the order of facts, in which
 * questions of equal weight are asked, is no part of them; questions are compared without a solver
 * as far as that goes; the rest is asked of it. */
#include <string.h>
#include "base/error.h"
#include "verify/compare_prove.h"

static void forget(palpate_comparison *c)
{
    c->equal = c->said = PLP_EQUAL_NOT_ASKED;
    c->asked = PLP_ASKED_NOT_COMPARED;
    c->because = c->witness = c->said_witness = c->asked_witness = NULL;
    c->smallest = c->asked_smallest = false;
    c->asked_tried = 0;
}

static palpate_status prove(palpate_comparison *c, const palpate_prove_options *options,
                            palpate_error *error)
{
    plp_asked asked;
    if (!plp_asked_make(plp_engine_program(c->engines[0]), plp_engine_program(c->engines[1]),
                        &c->spoken, &c->arena, &asked))
        return plp_fail_memory(error);
    palpate_status status = plp_comparison_questions(c, &asked, options->request, error);
    bool open = c->equal == PLP_EQUAL_NOT_ASKED;
    return status == PALPATE_OK && open ? plp_comparison_solve(c, &asked, options, error) : status;
}

static palpate_status count_witness(palpate_comparison *c, const palpate_prove_options *options,
                                    palpate_error *error)
{
    palpate_request request = PALPATE_REQUEST_INIT;
    if (options->request != NULL)
        request = *options->request;
    request.ignore_unknown = true;
    return palpate_comparison_add(c, "the witness", c->witness, strlen(c->witness), &request,
                                  error);
}

palpate_status palpate_comparison_prove(palpate_comparison *c, const palpate_prove_options *options,
                                        palpate_error *error)
{
    static const palpate_prove_options defaults = PALPATE_PROVE_INIT;
    if (c == NULL)
        return plp_fail(error, PALPATE_E_USAGE, NULL, NULL, "there is no comparison");
    palpate_prove_options used = options != NULL ? *options : defaults;
    if (used.timeout_s == 0)
        used.timeout_s = 10;
    forget(c);
    if (strcmp(palpate_engine_digest(c->engines[0]), palpate_engine_digest(c->engines[1])) == 0) {
        c->equal = c->said = PLP_EQUAL_PROVEN;
        c->because = "both declare the same";
    }
    palpate_status status = prove(c, &used, error);
    if (status == PALPATE_OK && c->because == NULL && c->equal == PLP_EQUAL_UNKNOWN)
        c->because = "the solver did not come to an end within the work that is allowed";
    if (status == PALPATE_OK && c->equal == PLP_EQUAL_REFUTED)
        status = count_witness(c, &used, error);
    if (status != PALPATE_OK)
        forget(c);
    return status;
}
