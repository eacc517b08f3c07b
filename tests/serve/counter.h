/* SPDX-License-Identifier: MIT */
/* A service without sockets: routes are called as the HTTP part calls them. */
#ifndef TESTS_SERVE_COUNTER_H
#define TESTS_SERVE_COUNTER_H

#include "cds_hooks/server.h"

/** A server with the shipped rules. Ends the test if they do not load. */
hooks_server *counter_open(void);
void counter_close(hooks_server *server);
/** The answer of a path to a body (NULL: none); free with counter_free. */
hooks_call *counter_ask(hooks_server *server, const char *method, const char *path,
                        const char *body);
void counter_free(hooks_call *call);

#endif
