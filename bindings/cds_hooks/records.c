/* SPDX-License-Identifier: MIT */
/* What a call wants kept, gathered before the store sees it. */
#include "store.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "log.h"
#include "server.h"

static void free_record(hooks_record *record)
{
    for (size_t i = 0; i < HOOKS_RECORD_VALUES; i++)
        free(record->values[i]);
    free(record);
}

void hooks_records_free(hooks_call *call)
{
    while (call->records != NULL) {
        hooks_record *first = call->records;
        call->records = first->next;
        free_record(first);
    }
}

bool hooks_records_add(hooks_call *call, hooks_record_kind kind, const char *const *values,
                       size_t count)
{
    hooks_record *record = calloc(1, sizeof *record), **end = &call->records;
    bool whole = record != NULL;

    for (size_t i = 0; whole && i < count; i++)
        if (values[i] != NULL)
            whole = (record->values[i] = strdup(values[i])) != NULL;
    if (!whole) {
        if (record != NULL)
            free_record(record);
        hooks_refuse(call, 503, "out_of_memory", "there is no memory for the record of this answer",
                     NULL);
        return false;
    }
    record->kind = kind;
    while (*end != NULL)
        end = &(*end)->next;
    *end = record;
    return true;
}

static void list_fired(const palpate_plan *plan, hooks_text *out)
{
    const char *rule;

    hooks_text_puts(out, "[");
    for (size_t i = 0; plan != NULL && (rule = palpate_plan_fired(plan, i)) != NULL; i++) {
        if (i > 0)
            hooks_text_puts(out, ",");
        hooks_text_json(out, rule);
    }
    hooks_text_puts(out, "]");
}

void hooks_records_call(hooks_call *call, const palpate_engine *engine, const palpate_plan *plan)
{
    const hooks_server *server = call->server;
    char now[32], hash[80], status[16];
    hooks_text fired = {0};

    if (server->store == NULL)
        return;
    hooks_time_now(now);
    snprintf(status, sizeof status, "%u", call->answer.status);
    hooks_store_hash(server->store, hooks_text_string(&call->body), call->body.length, hash);
    list_fired(plan, &fired);
    const char *values[] = {now,
                            call->route->path,
                            status,
                            palpate_engine_digest(engine),
                            hash,
                            plan != NULL ? palpate_plan_disposition(plan) : NULL,
                            hooks_text_string(&fired),
                            call->argument[0] != '\0' ? call->argument : NULL,
                            server->options->keep_input ? hooks_text_string(&call->body) : NULL};
    hooks_records_add(call, HOOKS_RECORD_CALL, values, sizeof values / sizeof values[0]);
    hooks_text_free(&fired);
}
