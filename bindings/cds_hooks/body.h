/* SPDX-License-Identifier: MIT */
/* The body of a question: {"patient": {…}, "as_of": "…", and what the question needs}, with a
 * record of FHIR R4 under "record" instead of the patient; or the record alone, as
 * application/fhir+json.
 *
 *   text --+-- patient or record, as it stands --> the reader of patients, the reader of records
 *          |                                       (one pass, places exact)
 *          +-- all the rest, that part blanked --> tree
 *
 * Both parts go through the engine's strict reader, so nothing is taken that it would refuse. What
 * is said beside a record that comes alone stands in the query of the address; ids of patients do
 * not, for addresses are written down by whatever they pass.
 */
#ifndef HOOKS_BODY_H
#define HOOKS_BODY_H

#include "call.h"
#include "fhir/palpate_fhir.h"

typedef struct hooks_body {
    palpate_json *rest; /* NULL: the body is a record alone. Free with hooks_body_free */
    const char *part;   /* patient or record, of the call's body; NULL: there is none */
    size_t part_length;
    bool is_record;
} hooks_body;

/** Read call->body. After a failure the error tells the place in the whole body. */
palpate_status hooks_body_read(const hooks_call *call, const palpate_engine *engine,
                               hooks_body *out, palpate_error *error);
void hooks_body_free(hooks_body *body);
/** A text that is said beside the patient: a member, or of the query; NULL: it is not said. */
const char *hooks_body_text(const hooks_call *call, const hooks_body *body, const char *name);
/** Make the patient of it; errors tell the place in the whole body. A record needs "as_of", the day
 * from which ages are counted.
 * @param[out] mapping What became of each resource of a record; NULL if it is none. */
palpate_status hooks_body_patient(const hooks_call *call, const hooks_body *body,
                                  palpate_fhir *fhir, palpate_patient **out,
                                  palpate_fhir_mapping **mapping, palpate_error *error);
/** A member that a question takes beside those of every question. */
typedef struct hooks_member {
    const char *name; /* NULL ends a list */
    palpate_json_type type; /* PALPATE_JSON_TRUE: true or false */
} hooks_member;

/** Are all members known, and of their type? Null stands for none. A slip would else be passed over. */
palpate_status hooks_body_check(const hooks_body *body, const hooks_member *own,
                                palpate_error *error);
/** A failure of the caller's, with the pointer of the member that is wrong. */
palpate_status hooks_body_wrong(palpate_error *error, const char *pointer, const char *message);

#endif
