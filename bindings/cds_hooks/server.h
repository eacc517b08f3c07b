/* SPDX-License-Identifier: MIT */
/* The service as its routes see it, and its life: start, serve, exchange rules, stop. */
#ifndef HOOKS_SERVER_H
#define HOOKS_SERVER_H

#include "call.h"
#include "listen.h"
#include "metrics.h"
#include "rules.h"

struct hooks_store;
struct hooks_tokens;

/* How to serve. What it points to must live as long as the service. */
typedef struct hooks_options {
    palpate_options rules;
    hooks_limits limits;
    const char *address; /* "127.0.0.1", "::1", "unix:PATH" */
    unsigned port;       /* 0: any that is free, which is printed */
    bool plain_http;     /* listen beyond this machine without TLS: a proxy has it */
    const char *url; /* under which clients know the service; NULL: where it listens, if at one address */
    const char *const *origins; /* pages that may ask from a browser */
    size_t origin_count;
    const char *store; /* file of feedback and audit; NULL: none */
    bool keep_input;   /* audit records hold what was sent, with the patient's values */
    const char *const
        *trusted; /* "ISSUER=FILE or URL of its keys"; none: no tokens are asked for */
    size_t trusted_count;
    const char *const *audiences; /* that tokens may name beside the service's own addresses */
    size_t audience_count;
    const char *const *fhir_servers; /* from which missing records may be fetched */
    size_t fhir_server_count;
} hooks_options;

#define URL_BYTES 256

typedef struct hooks_server {
    const hooks_options *options;
    hooks_rules *rules;
    hooks_metrics metrics;
    struct hooks_store *store;   /* NULL: none */
    struct hooks_tokens *tokens; /* NULL: none are asked for */
    const hooks_route *routes;
    size_t route_count;
    hooks_place place;
    char url[URL_BYTES]; /* without a final slash; "": nobody knows under which clients reach it */
    size_t (*connections)(const struct hooks_server *server);
    void *http;
} hooks_server;

/** Serve until SIGTERM or SIGINT. Errors of the start go to standard error.
 * @return An exit code of the command line: 0, 2, 3 or 5. */
int hooks_serve(const hooks_options *options);

/** Ask a running service for its health and print one line. `address` and `port` as in
 * hooks_options.
 * @return 0: well; 1: serving, but not well (newer rules do not load, the store fails); 5: no
 * answer. */
int hooks_check(const char *address, unsigned port);

/** All routes (routes.def). */
const hooks_route *hooks_routes(size_t *count);

#endif
