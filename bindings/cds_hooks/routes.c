/* SPDX-License-Identifier: MIT */
/* The table of routes. */
#include "api.h"
#include "metrics.h"
#include "server.h"

static const hooks_route routes[] = {
#define X(function, method, path, flags, summary, request, response, statuses)                     \
    {method, path, flags, hooks_##function, summary, request, response, statuses},
#include "routes.def"
#undef X
};

_Static_assert(sizeof routes / sizeof routes[0] <= HOOKS_ROUTES_MOST,
               "metrics have a row for each");

const hooks_route *hooks_routes(size_t *count)
{
    *count = sizeof routes / sizeof routes[0];
    return routes;
}
