/* SPDX-License-Identifier: MIT */
/* Limits by name: one struct with a field per row of limits.def. */
#ifndef PLP_BASE_LIMITS_H
#define PLP_BASE_LIMITS_H

#include <stddef.h>
#include <stdint.h>
#include "palpate.h"

typedef struct plp_limits {
#define X(name, value, reason) uint64_t name;
#include "base/limits.def"
#undef X
} plp_limits;

/** All defaults. */
plp_limits plp_limits_default(void);

/** Apply settings by name. E_USAGE for an unknown name (with a suggestion), a value of 0 or one beyond 32 bits. */
palpate_status plp_limits_apply(plp_limits *limits, const palpate_limit_setting *settings, size_t count,
                                palpate_error *error);

#endif
