/* SPDX-License-Identifier: MIT */
/* The limits of the service (limits.def), beside those of the engine. */
#ifndef HOOKS_LIMITS_H
#define HOOKS_LIMITS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct hooks_limits {
#define X(name, value, reason) uint64_t name;
#include "limits.def"
#undef X
} hooks_limits;

void hooks_limits_default(hooks_limits *out);
typedef enum hooks_limit_taken {
    HOOKS_LIMIT_SET,
    HOOKS_LIMIT_UNKNOWN,  /* there is no limit of this name here */
    HOOKS_LIMIT_TOO_LARGE /* as large, it would be none */
} hooks_limit_taken;

hooks_limit_taken hooks_limits_set(hooks_limits *limits, const char *name, uint64_t value);
/** Rows from 0; NULL past the end. */
const char *hooks_limit_name(size_t index);
uint64_t hooks_limit_default(size_t index);
const char *hooks_limit_reason(size_t index);

#endif
