/* SPDX-License-Identifier: MIT */
/* Which route a path and a method mean. */
#include "routing.h"

#include <string.h>

/* Does the path fit? "{name}" stands for one part that is not empty. */
static bool fits(const char *pattern, const char *path, char *argument, size_t size)
{
    *argument = '\0';
    while (*pattern != '\0') {
        if (*pattern == '{') {
            size_t length = strcspn(path, "/");
            if (length == 0 || length >= size)
                return false;
            memcpy(argument, path, length);
            argument[length] = '\0';
            path += length;
            pattern += strcspn(pattern, "}") + 1;
        } else if (*pattern++ != *path++) {
            return false;
        }
    }
    return *path == '\0';
}

bool hooks_route_find(hooks_call *call, const hooks_route *routes, size_t count, const char *method,
                      const char *path)
{
    for (size_t i = 0; i < count; i++) {
        if (!fits(routes[i].path, path, call->argument, sizeof call->argument))
            continue;
        call->route = &routes[i];
        call->route_index = i;
        if (strcmp(routes[i].method, method) == 0 ||
            (strcmp(routes[i].method, "GET") == 0 && strcmp(method, "HEAD") == 0))
            return true;
        call->answer.allow = routes[i].method;
        hooks_refuse(call, 405, "wrong_method", "this address does not take this method", NULL);
        return false;
    }
    hooks_refuse(call, 404, "no_such_address", "there is nothing at this address",
                 "/openapi.json lists all addresses");
    return false;
}
