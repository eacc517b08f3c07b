/* SPDX-License-Identifier: MIT */
/* One request and its answer, as the routes see them: nothing of libmicrohttpd shows here.
 *
 *   head --> call (route, argument) --> body --> route->answer(call) --> answer [--> record kept]
 * --> sent
 *
 * Invariants: a call belongs to one thread at a time; the route's function sets the answer exactly
 * once; what is in `records` is kept before the answer is sent, or the answer becomes 503.
 */
#ifndef HOOKS_CALL_H
#define HOOKS_CALL_H

#include "limits.h"
#include "palpate.h"
#include "text.h"

#define HOOKS_FHIR_TYPE "application/fhir+json"

struct hooks_server;
struct hooks_record;
struct hooks_call;

enum hooks_route_flags {
    HOOKS_BODY = 1,  /* takes a JSON object */
    HOOKS_SLOW = 2,  /* answered by a worker, not by the thread that reads from the network */
    HOOKS_OPEN = 4,  /* no token is asked for */
    HOOKS_FHIR = 8,  /* errors are OperationOutcomes */
    HOOKS_FETCH = 16 /* asks other servers, where the operator allows any: slow there */
};

/* A row of routes.def. */
typedef struct hooks_route {
    const char *method;
    const char *path; /* at most one "{name}", which stands for one part */
    unsigned flags;
    void (*answer)(struct hooks_call *call);
    const char *summary; /* one sentence */
    const char *request; /* what it takes and gives: names of schemas.def; NULL: nothing, text */
    const char *response;
    const char *statuses; /* beside 200: "400 404" */
} hooks_route;

typedef struct hooks_answer {
    unsigned status; /* 0: none yet */
    const char *type;
    hooks_text text;
    char code[40];     /* of an error, for the log */
    bool retry;        /* Retry-After is sent */
    const char *allow; /* 405: what is allowed */
    bool close;        /* the connection ends with this answer */
} hooks_answer;

typedef struct hooks_call {
    struct hooks_server *server; /* what the routes need; NULL in the benchmark */
    const hooks_route *route;    /* NULL: none fits */
    size_t route_index;
    char argument[128]; /* what stands for "{name}" in the path */
    hooks_text body;
    hooks_answer answer;
    struct hooks_record *records; /* to keep before the answer is sent */
    void *connection;             /* of libmicrohttpd; NULL in tests: no header and no query */
    const char *origin; /* allowed origin of the page that asks, from our own list; or NULL */
    uint64_t began_us;
} hooks_call;

/** A header or query parameter of the request, borrowed; NULL if there is none. */
const char *hooks_call_header(const hooks_call *call, const char *name);
const char *hooks_call_query(const hooks_call *call, const char *name);

/** Does the client ask for FHIR (Accept)? */
bool hooks_call_wants_fhir(const hooks_call *call);

/** Answer with JSON that was written into call->answer.text. */
void hooks_answer_json(hooks_call *call, unsigned status);
/** Answer with text of another kind that was written there. `type` is kept as a pointer. */
void hooks_answer_text(hooks_call *call, unsigned status, const char *type);
/** Answer with an error: {"error": {...}, "message": ...}, or an OperationOutcome where the route
 * speaks FHIR or the client asks for it. */
void hooks_refuse(hooks_call *call, unsigned status, const char *code, const char *message,
                  const char *hint);
/** The same for a failed call of the library: its place, pointer and hint; the status that fits. */
void hooks_refuse_error(hooks_call *call, const palpate_error *error);
/** The HTTP status for a status of the library: 400, 413, 422, 500 or 503. */
unsigned hooks_http_status(palpate_status status);

#endif
