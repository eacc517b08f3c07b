/* SPDX-License-Identifier: MIT */
/* The questions' part of palpate_comparison_prove that needs no solver. */
#ifndef PLP_VERIFY_COMPARE_ASKED_H
#define PLP_VERIFY_COMPARE_ASKED_H

#include "explore/compare.h"
#include "verify/asked.h"

/** Prove by structure that everybody is asked the same, or look among patients of whom little is
 * known for one who is not: nobody, each answer alone, and two answers that a rule reads which
 * differs. Sets comparison->asked to PROVEN, REFUTED or NOT_FOUND. */
palpate_status plp_comparison_questions(palpate_comparison *comparison, plp_asked *asked,
                                        const palpate_request *request, palpate_error *error);
/** Is this patient, as JSON of `known` facts, asked otherwise? Then he is kept as the witness. One
 * whom an engine refuses is not. E_NOMEM. */
palpate_status plp_comparison_ask_patient(palpate_comparison *comparison, plp_asked *asked,
                                          const char *text, uint32_t known,
                                          const palpate_request *request, bool *otherwise,
                                          palpate_error *error);

#endif
