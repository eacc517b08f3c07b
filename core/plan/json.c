/* SPDX-License-Identifier: MIT */
/* A plan as palpate.plan/1: every key of plan_keys.def, always. */
#include "plan/json_parts.h"

#include <string.h>

typedef struct key_row {
    const char *key; /* with quotes and colon */
    size_t length;
    plp_put_key *put;
    bool after;
} key_row;

static const key_row keys[] = {
#define X(key, shape, after, meaning) {"\"" #key "\":", sizeof #key + 2, plp_put_##key, after},
#include "plan/plan_keys.def"
#undef X
};
#define KEYS (sizeof keys / sizeof keys[0])

static void put_key(const plp_plan_view *plan, const key_row *row, bool *any, plp_buffer *out)
{
    if (*any)
        plp_buffer_putc(out, ',');
    *any = true;
    plp_buffer_put(out, row->key, row->length);
    row->put(plan, out);
}

static void put_keys(const plp_plan_view *plan, bool after, plp_buffer *out)
{
    bool any = false;
    plp_buffer_putc(out, '{');
    for (size_t i = 0; i < KEYS; i++)
        if (!after || keys[i].after)
            put_key(plan, &keys[i], &any, out);
    plp_buffer_putc(out, '}');
}

static const key_row *find_key(const char *name)
{
    size_t length = strlen(name);
    for (size_t i = 0; i < KEYS; i++)
        if (keys[i].length == length + 3 && memcmp(keys[i].key + 1, name, length) == 0)
            return &keys[i];
    return NULL;
}

bool plp_plan_put_members(const plp_plan_view *plan, const char *const *names, plp_buffer *out)
{
    bool any = false;
    plp_buffer_putc(out, '{');
    for (size_t i = 0; names[i] != NULL; i++) {
        const key_row *row = find_key(names[i]);
        if (row == NULL)
            return false;
        put_key(plan, row, &any, out);
    }
    plp_buffer_puts(out, "}\n");
    return true;
}

void plp_put_after_clearance(const plp_plan_view *plan, plp_buffer *out)
{
    if (plan->after == NULL) {
        plp_buffer_puts(out, "null");
        return;
    }
    plp_plan_view after = {plan->fragments, plan->after, NULL, plan->asked};
    put_keys(&after, true, out);
}

void plp_plan_put_json(const plp_plan_view *plan, plp_buffer *out)
{
    put_keys(plan, false, out);
    plp_buffer_putc(out, '\n');
}
