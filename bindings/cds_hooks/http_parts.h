/* SPDX-License-Identifier: MIT */
/* What the files that know libmicrohttpd share.
 *
 *   http.c       start and stop; a request from its first byte to its answer
 *   http_head.c  what the head says, judged before the body is read
 *   http_send.c  answers with their headers
 */
#ifndef HOOKS_HTTP_PARTS_H
#define HOOKS_HTTP_PARTS_H

#include <microhttpd.h>
#include <stdatomic.h>
#include "connections.h"
#include "http.h"
#include "queue.h"

#define OVERFLOW_FACTOR 2 /* so far bodies too large are read on, to tell why in peace */

struct hooks_http {
    hooks_http_options options;
    struct MHD_Daemon *daemon;
    hooks_connections *connections;
    hooks_queue *workers;
    _Atomic uint64_t body_bytes; /* in memory, all requests */
    _Atomic size_t in_flight;    /* requests whose head was read and whose answer is not sent */
    atomic_bool stopping;
    atomic_bool late; /* the time for a clean stop is over: what still waits is refused */
};

/* What belongs to one request beside the call. */
typedef struct hooks_request_state {
    hooks_call call; /* first: a call is its request */
    hooks_http *http;
    struct MHD_Connection *mhd;
    hooks_connection *connection;
    uint64_t reserved; /* of http->body_bytes */
    bool too_large;
    bool done; /* the route has answered */
} hooks_request_state;

/** Judge the head of a request, find its route, make room for its body. What is refused is
 * answered. */
enum MHD_Result hooks_http_check_head(hooks_request_state *one, const char *method,
                                      const char *url);
/** Count bytes of a body in memory; false: there are too many, and the call is refused. */
bool hooks_http_reserve(hooks_request_state *one, uint64_t bytes);
/** Send the call's answer; its text is handed over. */
enum MHD_Result hooks_http_send(hooks_request_state *one);
/** Tell a page in a browser whether it may ask. */
enum MHD_Result hooks_http_send_preflight(hooks_request_state *one);

#endif
