/* SPDX-License-Identifier: MIT */
/* A call of a hook, read strictly where the specification is strict and tolerantly where clients
 * are not.
 *
 * Source: CDS Hooks 2.0, "Calling a CDS Service" and the pages of the hooks. Tolerated, because
 * clients in the field do it: "Patient/p1" for p1, prefetch values in a {response, resource} shell,
 * and requests of {hook, prefetch} alone whose hook is the service's id.
 */
#ifndef HOOKS_HOOK_REQUEST_H
#define HOOKS_HOOK_REQUEST_H

#include "fhir/palpate_fhir.h"
#include "hooks.h"

#define HOOKS_PREFETCH_MOST 16

/* What came under a prefetch key; each is another fact. */
typedef enum hooks_supply {
    HOOKS_ABSENT,   /* not asked for, or not to be had */
    HOOKS_NO_DATA,  /* asked for, and there is nothing: null, an empty Bundle */
    HOOKS_FAILED,   /* an OperationOutcome */
    HOOKS_UNUSABLE, /* no resource, or one that is not FHIR R4 */
    HOOKS_SUPPLIED,
    HOOKS_INCOMPLETE /* the first page of several */
} hooks_supply;

typedef struct hooks_request {
    palpate_json *document;
    const hooks_hook *hook;
    const palpate_json *context, *prefetch;
    const char *patient;  /* bare id; NULL: not said */
    const char *instance; /* NULL: not said */
    const char *server;   /* fhirServer, its token and the token's type; NULL: none */
    const char *token;
    hooks_supply
        supply[HOOKS_PREFETCH_MOST]; /* by the rows of PREFETCH; set by hooks_request_records */
} hooks_request;

/** Read call->body for the service call->argument. False: the call is answered (400, 404, 413). */
bool hooks_request_read(hooks_call *call, const palpate_engine *engine, hooks_request *out);
void hooks_request_free(hooks_request *request);
/** Give all resources of the prefetch to the reader and note what was supplied. */
palpate_status hooks_request_records(hooks_request *request, palpate_fhir_reader *reader,
                                     palpate_error *error);
/** The resource in a prefetch value, out of its shell if it has one; NULL if it is none. */
const palpate_json *hooks_request_resource(const palpate_json *value);
/** What a resource that was read as `key` supplies. */
hooks_supply hooks_request_supply(const palpate_json *resource);
/** The address of the next page of a Bundle; NULL: it is whole. */
const char *hooks_request_next(const palpate_json *bundle);
/** Whether what must be there is there; false: the call is answered with 412, which names all that
 * is missing. */
bool hooks_request_is_enough(hooks_call *call, const hooks_request *request);

#endif
