/* SPDX-License-Identifier: MIT */
/* How the service is: health for whoever restarts it, counters for whoever watches it. */
#include "api.h"

#include <inttypes.h>
#include <stdatomic.h>
#include <string.h>
#include "server.h"
#include "store.h"

static void put_rules(hooks_text *out, const hooks_rules_status *status)
{
    hooks_text_key(out, "rules");
    hooks_text_puts(out, "{");
    hooks_text_member(out, "digest", status->digest);
    hooks_text_member(out, "loaded_at", status->loaded_at);
    hooks_text_key(out, "current");
    hooks_text_puts(out, status->current ? "true" : "false");
    if (!status->current) {
        hooks_text_member(out, "tried_at", status->tried_at);
        hooks_text_key(out, "error");
        hooks_text_puts(out, "{");
        hooks_text_member(out, "code", status->error.code);
        hooks_text_member(out, "message", status->error.detail);
        hooks_text_member(out, "file", status->error.place.file);
        if (status->error.place.line > 0) {
            hooks_text_key(out, "line");
            hooks_text_printf(out, "%" PRIu32, status->error.place.line);
        }
        hooks_text_member(out, "hint", status->error.hint);
        hooks_text_puts(out, "}");
        hooks_text_key(out, "errors");
        hooks_text_printf(out, "%zu", status->errors);
    }
    hooks_text_puts(out, "}");
}

void hooks_api_health(hooks_call *call)
{
    hooks_text *out = &call->answer.text;
    hooks_rules_status status;
    bool failing = hooks_store_is_failing(call->server->store);

    hooks_rules_status_get(call->server->rules, &status);
    hooks_text_puts(out, "{\"format\":\"palpate.health/1\"");
    /* An old rule set in force is no reason to be restarted: that would only lose it. */
    hooks_text_member(out, "status", failing ? "failing" : status.current ? "ok" : "degraded");
    hooks_text_member(out, "version", palpate_version());
    put_rules(out, &status);
    hooks_text_member(out, "store",
                      call->server->store == NULL ? "none"
                      : failing                   ? "failing"
                                                  : "ok");
    hooks_text_puts(out, "}\n");
    hooks_answer_json(call, failing ? 503 : 200);
}

void hooks_api_metrics(hooks_call *call)
{
    hooks_server *server = call->server;
    hooks_rules_status status;

    hooks_rules_status_get(server->rules, &status);
    atomic_store(&server->metrics.reloads, status.reloads);
    atomic_store(&server->metrics.reloads_failed, status.failed);
    hooks_metrics_now now = {
        .routes = server->routes,
        .route_count = server->route_count,
        .digest = status.digest,
        .rules_current = status.current,
        .connections = server->connections(server),
    };
    hooks_metrics_write(&server->metrics, &now, &call->answer.text);
    hooks_answer_text(call, 200, "text/plain; version=0.0.4; charset=utf-8");
}
