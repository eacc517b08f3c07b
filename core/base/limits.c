/* SPDX-License-Identifier: MIT */
/* Limits by name, from limits.def. */
#include "base/limits.h"

#include <inttypes.h>
#include <string.h>
#include "base/error.h"
#include "base/text.h"

#define LIMIT_MOST ((uint64_t)UINT32_MAX) /* more is no limit, and sums with it could overflow */

typedef struct limit_row {
    const char *name;
    uint64_t value;
    const char *reason;
    size_t offset; /* of the field in plp_limits */
} limit_row;

// clang-format off
static const limit_row rows[] = {
#define X(name, value, reason) {#name, value, reason, offsetof(plp_limits, name)},
#include "base/limits.def"
#undef X
};
// clang-format on

#define ROWS (sizeof rows / sizeof rows[0])

size_t palpate_limit_count(void)
{
    return ROWS;
}

const char *palpate_limit_name(size_t index)
{
    return index < ROWS ? rows[index].name : NULL;
}

uint64_t palpate_limit_default(size_t index)
{
    return index < ROWS ? rows[index].value : 0;
}

const char *palpate_limit_reason(size_t index)
{
    return index < ROWS ? rows[index].reason : NULL;
}

plp_limits plp_limits_default(void)
{
    // clang-format off
    return (plp_limits){
#define X(name, value, reason) .name = value,
#include "base/limits.def"
#undef X
    };
    // clang-format on
}

static const limit_row *find(const char *name)
{
    for (size_t i = 0; i < ROWS; i++) {
        if (strcmp(rows[i].name, name) == 0)
            return &rows[i];
    }
    return NULL;
}

static palpate_status fail_unknown(const char *name, palpate_error *error)
{
    plp_suggest suggest = plp_suggest_for(name, strlen(name));
    for (size_t i = 0; i < ROWS; i++)
        plp_suggest_try(&suggest, rows[i].name);
    plp_fail(error, PALPATE_E_USAGE, "unknown_limit", NULL, "there is no limit called %.64s", name);
    if (suggest.best != NULL)
        plp_fail_hint(error, "did you mean %s?", suggest.best);
    return PALPATE_E_USAGE;
}

palpate_status plp_limits_apply(plp_limits *limits, const palpate_limit_setting *settings,
                                size_t count, palpate_error *error)
{
    plp_limits changed = *limits;
    for (size_t i = 0; i < count; i++) {
        if (settings[i].name == NULL)
            return plp_fail(error, PALPATE_E_USAGE, NULL, NULL, "a limit has no name");
        const limit_row *row = find(settings[i].name);
        if (row == NULL)
            return fail_unknown(settings[i].name, error);
        if (settings[i].value == 0)
            return plp_fail(error, PALPATE_E_USAGE, NULL, NULL,
                            "the limit %s cannot be 0: no limit can be switched off", row->name);
        if (settings[i].value > LIMIT_MOST) {
            plp_fail(error, PALPATE_E_USAGE, "limit_too_large", NULL,
                     "the limit %s cannot be so large: no limit can be switched off", row->name);
            plp_fail_hint(error, "at most %" PRIu64, LIMIT_MOST);
            return PALPATE_E_USAGE;
        }
        memcpy((char *)&changed + row->offset, &settings[i].value, sizeof settings[i].value);
    }
    *limits = changed;
    return PALPATE_OK;
}
