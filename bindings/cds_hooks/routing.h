/* SPDX-License-Identifier: MIT */
/* Which route a path and a method mean. */
#ifndef HOOKS_ROUTING_H
#define HOOKS_ROUTING_H

#include "call.h"

/** Find the route and fill call->argument. After a failure call->route is NULL or the one of the
 * path, and the call is answered with 404 or 405. */
bool hooks_route_find(hooks_call *call, const hooks_route *routes, size_t count, const char *method,
                      const char *path);

#endif
