/* SPDX-License-Identifier: MIT */
/* The open connections and their deadlines, which are absolute: a byte now and then does not move
 * them.
 *
 *   WAITING --head complete--> BODY --body complete--> WORKING --answered--> WAITING
 *      |                         |                        |
 *      +-------------------------+------- too late -------+--> CUT: told 408 if nothing was sent
 * yet, then shut
 *
 * Source: SAFETY.md 7. libmicrohttpd's own time-out starts again with every byte.
 * Invariant: a socket is shut down only while it is in the list, and it leaves the list before it
 * is closed, so that no other file that got the same number is hit.
 */
#ifndef HOOKS_CONNECTIONS_H
#define HOOKS_CONNECTIONS_H

#include <stdatomic.h>
#include "limits.h"

typedef enum hooks_phase { HOOKS_WAITING, HOOKS_IN_BODY, HOOKS_WORKING, HOOKS_CUT } hooks_phase;

typedef struct hooks_connection {
    struct hooks_connection *next, **link;
    int socket;
    _Atomic int phase;
    _Atomic uint64_t since_ms; /* when this phase began; of WORKING: when the head was complete */
    _Atomic uint64_t answered; /* requests on this connection */
} hooks_connection;

typedef struct hooks_connections hooks_connections;

/** NULL: no memory or no thread. */
hooks_connections *hooks_connections_new(const hooks_limits *limits);
/** Ends the watching; no connection may be left. */
void hooks_connections_free(hooks_connections *connections);
/** NULL: no memory. */
hooks_connection *hooks_connections_add(hooks_connections *connections, int socket);
void hooks_connections_remove(hooks_connections *connections, hooks_connection *connection);
size_t hooks_connections_count(hooks_connections *connections);
/** Move on; false if the connection was cut meanwhile. */
bool hooks_connection_move(hooks_connection *connection, hooks_phase from, hooks_phase to);
uint64_t hooks_milliseconds(void);
uint64_t hooks_microseconds(void);

#endif
