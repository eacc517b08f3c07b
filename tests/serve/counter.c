/* SPDX-License-Identifier: MIT */
/* A service without sockets. */
#include "counter.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>
#include "cds_hooks/routing.h"
#include "paths.h"

static hooks_options options;
static palpate_layer layer;
static char folder[4096];

static size_t no_connections(const hooks_server *server)
{
    (void)server;
    return 0;
}

hooks_server *counter_open(void)
{
    palpate_options rules = PALPATE_OPTIONS_INIT;
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_findings *findings;
    hooks_server *server = calloc(1, sizeof *server);

    ck_assert_ptr_nonnull(server);
    layer.directory = source_path(folder, sizeof folder, "rules");
    memset(&options, 0, sizeof options);
    hooks_limits_default(&options.limits);
    rules.layers = &layer;
    rules.layer_count = 1;
    options.rules = rules;
    server->options = &options;
    server->routes = hooks_routes(&server->route_count);
    server->connections = no_connections;
    strcpy(server->url, "http://127.0.0.1:8347");
    server->rules = hooks_rules_open(&options.rules, &findings, &error);
    ck_assert_msg(server->rules != NULL, "%s", error.detail);
    return server;
}

void counter_close(hooks_server *server)
{
    hooks_rules_free(server->rules);
    free(server);
}

hooks_call *counter_ask(hooks_server *server, const char *method, const char *path,
                        const char *body)
{
    hooks_call *call = calloc(1, sizeof *call);

    ck_assert_ptr_nonnull(call);
    call->server = server;
    if (!hooks_route_find(call, server->routes, server->route_count, method, path))
        return call;
    if (body != NULL)
        hooks_text_puts(&call->body, body);
    call->route->answer(call);
    ck_assert_uint_ne(call->answer.status, 0);
    return call;
}

void counter_free(hooks_call *call)
{
    hooks_text_free(&call->body);
    hooks_text_free(&call->answer.text);
    free(call);
}
