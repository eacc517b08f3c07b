/* SPDX-License-Identifier: MIT */
/* The limits of the service. */
#include "limits.h"

#include <string.h>

typedef struct row {
    const char *name;
    uint64_t value;
    const char *reason;
    size_t offset;
} row;

// clang-format off
static const row rows[] = {
#define X(name, value, reason) {#name, value, reason, offsetof(hooks_limits, name)},
#include "limits.def"
#undef X
};
// clang-format on

#define COUNT (sizeof rows / sizeof rows[0])

void hooks_limits_default(hooks_limits *out)
{
    for (size_t i = 0; i < COUNT; i++)
        memcpy((char *)out + rows[i].offset, &rows[i].value, sizeof rows[i].value);
}

/* As for the engine's, 32 bits; where the default needs more, a thousand times that. */
static uint64_t most(const row *limit)
{
    return limit->value > UINT32_MAX ? 1000 * limit->value : UINT32_MAX;
}

hooks_limit_taken hooks_limits_set(hooks_limits *limits, const char *name, uint64_t value)
{
    for (size_t i = 0; i < COUNT; i++)
        if (strcmp(rows[i].name, name) == 0) {
            if (value > most(&rows[i]))
                return HOOKS_LIMIT_TOO_LARGE;
            memcpy((char *)limits + rows[i].offset, &value, sizeof value);
            return HOOKS_LIMIT_SET;
        }
    return HOOKS_LIMIT_UNKNOWN;
}

const char *hooks_limit_name(size_t index)
{
    return index < COUNT ? rows[index].name : NULL;
}

uint64_t hooks_limit_default(size_t index)
{
    return rows[index].value;
}

const char *hooks_limit_reason(size_t index)
{
    return rows[index].reason;
}
