/* SPDX-License-Identifier: MIT */
/* HTTP: the only place that knows libmicrohttpd. It reads requests within limits and deadlines,
 * finds the route, and sends answers.
 *
 *   sockets --> threads (epoll, one per processor) --> checks of the head --> body --> route
 *                               quick:   answered there
 *                               slow:    a worker answers, the connection sleeps meanwhile
 *                               records: kept first, the connection sleeps meanwhile
 */
#ifndef HOOKS_HTTP_H
#define HOOKS_HTTP_H

#include "call.h"

typedef struct hooks_http hooks_http;

/* Called from several threads at once. */
typedef struct hooks_http_options {
    struct hooks_server *server; /* given to every call */
    const hooks_limits *limits;
    const hooks_route *routes;
    size_t route_count;
    const char *const *origins; /* pages that may ask from a browser; exact */
    size_t origin_count;
    bool fetches; /* other servers may be asked: routes that do are slow */
    /* Before the body is read: false if the call was answered (401, 403). May be NULL. */
    bool (*admit)(hooks_call *call, const char *url);
    /* Keep call->records, then call hooks_http_kept(call); false: they cannot be taken now. May be
     * NULL. */
    bool (*keep)(hooks_call *call);
    /* The answer was sent, or the client has gone (status 0). Free what the call has in `records`.
     * May be NULL. */
    void (*done)(hooks_call *call, uint64_t microseconds);
    /* At the end, when no route works any more: keep or refuse every record that still waits. May
     * be NULL. */
    void (*settle)(struct hooks_server *server);
} hooks_http_options;

/** Serve on a listening socket, which stays the caller's. NULL after a failure, with one sentence
 * in `reason`. */
hooks_http *hooks_http_start(const hooks_http_options *options, int socket, const char **reason);
/** No new connections, no new requests on old ones; wait for the answers that are being made, at
 * most limits.http_stop_seconds; then close all. Returns how many were cut. */
size_t hooks_http_stop(hooks_http *http);
/** The call's records are kept (or, after an answer of error was set, are not): the answer may be
 * sent. Any thread. */
void hooks_http_kept(hooks_call *call);
size_t hooks_http_connections(hooks_http *http);

#endif
