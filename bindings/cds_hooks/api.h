/* SPDX-License-Identifier: MIT */
/* The functions behind routes.def. Each answers its call. */
#ifndef HOOKS_API_H
#define HOOKS_API_H

#include "call.h"

#define X(function, method, path, flags, summary, request, response, statuses)                     \
    void hooks_##function(hooks_call *call);
#include "routes.def"
#undef X

#endif
