/* SPDX-License-Identifier: MIT */
/* The body of a question: {"patient": {…}, "as_of": "…", and what the question needs}.
 *
 *   text --+-- the patient's part, as it stands --> palpate_patient_read     (one pass, places
 * exact)
 *          +-- all the rest, the patient blanked --> tree
 *
 * Both parts go through the engine's strict reader, so nothing is taken that it would refuse.
 */
#ifndef HOOKS_BODY_H
#define HOOKS_BODY_H

#include "call.h"

typedef struct hooks_body {
    palpate_json *rest;  /* free with hooks_body_free */
    const char *patient; /* of the call's body; NULL: there is none */
    size_t patient_length;
} hooks_body;

/** Read call->body. After a failure the error tells the place in the whole body. */
palpate_status hooks_body_read(const hooks_call *call, const palpate_engine *engine,
                               hooks_body *out, palpate_error *error);
void hooks_body_free(hooks_body *body);
/** Make the patient of it; errors tell the place in the whole body. */
palpate_status hooks_body_patient(const hooks_call *call, const hooks_body *body,
                                  palpate_engine *engine, palpate_patient **out,
                                  palpate_error *error);
/** A failure of the caller's, with the pointer of the member that is wrong. */
palpate_status hooks_body_wrong(palpate_error *error, const char *pointer, const char *message);

#endif
