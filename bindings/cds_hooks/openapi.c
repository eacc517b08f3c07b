/* SPDX-License-Identifier: MIT */
/* The OpenAPI 3.1 description, made from the table of routes and the table of schemas. */
#include "api.h"

#include <stdlib.h>
#include <string.h>
#include "server.h"

typedef struct schema {
    const char *name;
    const char *text;
} schema;

static const schema schemas[] = {
#define X(name, text) {#name, text},
#include "schemas.def"
#undef X
};

typedef struct status_text {
    const char *status;
    const char *text;
} status_text;

static const status_text status_texts[] = {
    {"400", "The request is not one: no JSON, a member missing."},
    {"401", "No token, or not one that is accepted."},
    {"404", "There is no such thing."},
    {"412", "Records are missing; the issue tells which."},
    {"408", "The body took too long to arrive."},
    {"411", "There is no body."},
    {"413", "Larger than a limit allows."},
    {"415", "The body is not said to be JSON."},
    {"422", "A value does not fit the vocabulary."},
    {"501", "Built or started without what this needs."},
    {"503", "Not now; try again."},
};

static const char *type_of(const char *name)
{
    if (strncmp(name, "Text", 4) == 0)
        return "text/plain";
    if (strncmp(name, "Markdown", 8) == 0)
        return "text/markdown";
    if (strncmp(name, "Html", 4) == 0)
        return "text/html";
    return strncmp(name, "Fhir", 4) == 0 || strncmp(name, "OperationOutcome", 16) == 0
               ? HOOKS_FHIR_TYPE
           : strncmp(name, "Schema", 6) == 0 ? "application/schema+json"
                                             : "application/json";
}

/* A body in one of several forms, each of another type: "Plan FhirBundle"; NULL: text. */
static void put_content(hooks_text *out, const char *names)
{
    if (names == NULL) {
        hooks_text_puts(out, "\"content\":{\"text/plain\":{\"schema\":{\"type\":\"string\"}}}");
        return;
    }
    hooks_text_puts(out, "\"content\":{");
    for (const char *at = names; *at != '\0'; at += strspn(at, " ")) {
        int length = (int)strcspn(at, " ");
        hooks_text_key(out, type_of(at));
        hooks_text_printf(out, "{\"schema\":{\"$ref\":\"#/components/schemas/%.*s\"}}", length, at);
        at += length;
    }
    hooks_text_puts(out, "}");
}

/* One status of "400 404": with the form that errors of this route have. */
static void put_status(hooks_text *out, const hooks_route *route, const char *status)
{
    hooks_text_printf(out, ",\"%.3s\":{\"description\":", status);
    for (size_t i = 0; i < sizeof status_texts / sizeof status_texts[0]; i++)
        if (strncmp(status_texts[i].status, status, 3) == 0)
            hooks_text_json(out, status_texts[i].text);
    hooks_text_puts(out, ",");
    put_content(out, strcmp(route->path, "/healthz") == 0 ? "Health"
                     : (route->flags & HOOKS_FHIR) != 0   ? "OperationOutcome"
                                                          : "Error OperationOutcome");
    hooks_text_puts(out, "}");
}

static void put_statuses(hooks_text *out, const hooks_route *route, const char *statuses)
{
    for (const char *at = statuses; *at != '\0'; at += strspn(at, " ")) {
        put_status(out, route, at);
        at += 3;
    }
}

/* What is said beside a record that comes alone. Of ids nothing: addresses are written down. */
static const char of_record[] =
    "{\"name\":\"as_of\",\"in\":\"query\",\"description\":\"where the body is a record alone, the "
    "day from which ages are counted\",\"schema\":{\"type\":\"string\",\"format\":\"date\"}},"
    "{\"name\":\"format\",\"in\":\"query\",\"description\":\"where the body is a record alone: of "
    "a "
    "plan\",\"schema\":{\"type\":\"string\"}}";

/* Which rules or facts are listed, and how. */
static const char of_list[] =
    "{\"name\":\"only\",\"in\":\"query\",\"description\":\"an id, a pattern with *, or words\","
    "\"schema\":{\"type\":\"string\"}}";
static const char of_rules[] =
    ",{\"name\":\"words\",\"in\":\"query\",\"description\":\"true: in plain English\","
    "\"schema\":{\"type\":\"boolean\"}}";

static void put_parameters(hooks_text *out, const hooks_route *route)
{
    const char *open = strchr(route->path, '{');
    bool record = route->request != NULL && strstr(route->request, "FhirRecord") != NULL;
    bool rules = strcmp(route->path, "/v1/rules") == 0;
    bool list = rules || strcmp(route->path, "/v1/facts") == 0;

    if (open == NULL && !record && !list)
        return;
    hooks_text_puts(out, ",\"parameters\":[");
    if (open != NULL) {
        hooks_text_puts(out, "{\"name\":");
        hooks_text_json_bytes(out, open + 1, strcspn(open + 1, "}"));
        hooks_text_puts(out,
                        ",\"in\":\"path\",\"required\":true,\"schema\":{\"type\":\"string\"}}");
    } else if (list) {
        hooks_text_puts(out, of_list);
        hooks_text_puts(out, rules ? of_rules : "");
    } else {
        hooks_text_puts(out, of_record);
    }
    hooks_text_puts(out, "]");
}

static void put_route(hooks_text *out, const hooks_route *route, bool tokens)
{
    hooks_text_puts(out, strcmp(route->method, "POST") == 0 ? "\"post\":{\"summary\":"
                                                            : "\"get\":{\"summary\":");
    hooks_text_json(out, route->summary);
    put_parameters(out, route);
    if ((route->flags & HOOKS_BODY) != 0) {
        hooks_text_puts(out, ",\"requestBody\":{\"required\":true,");
        put_content(out, route->request);
        hooks_text_puts(out, "}");
    }
    hooks_text_puts(out, ",\"responses\":{\"200\":{\"description\":\"The answer.\",");
    put_content(out, route->response);
    hooks_text_puts(out, "}");
    put_statuses(out, route, route->statuses);
    if ((route->flags & HOOKS_BODY) != 0)
        put_statuses(out, route, "408 411 415");
    if (tokens && (route->flags & HOOKS_OPEN) == 0)
        put_status(out, route, "401");
    hooks_text_puts(out, "}");
    if (tokens)
        hooks_text_puts(out, (route->flags & HOOKS_OPEN) != 0 ? ",\"security\":[]"
                                                              : ",\"security\":[{\"client\":[]}]");
    hooks_text_puts(out, "}");
}

/* Routes of one path stand side by side in the table. */
static void put_paths(hooks_text *out, const hooks_server *server)
{
    hooks_text_puts(out, ",\"paths\":{");
    for (size_t i = 0; i < server->route_count; i++) {
        bool same = i > 0 && strcmp(server->routes[i - 1].path, server->routes[i].path) == 0;
        if (i > 0)
            hooks_text_puts(out, same ? "," : "},");
        if (!same) {
            hooks_text_json(out, server->routes[i].path);
            hooks_text_puts(out, ":{");
        }
        put_route(out, &server->routes[i], server->tokens != NULL);
    }
    hooks_text_puts(out, "}}");
}

void hooks_api_openapi(hooks_call *call)
{
    hooks_text *out = &call->answer.text;

    hooks_text_puts(out, "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"Palpate\",\"version\":");
    hooks_text_json(out, palpate_version());
    hooks_text_puts(out,
                    ",\"description\":\"Treatment plans from editable rules: a JSON API and CDS "
                    "Hooks 2.0. Decision support and education; every plan advises to consult "
                    "a provider.\"},\"servers\":[{\"url\":");
    hooks_text_json(out, call->server->url[0] != '\0' ? call->server->url : "/");
    hooks_text_puts(out, "}]");
    put_paths(out, call->server);
    hooks_text_puts(out, ",\"components\":{\"schemas\":{");
    for (size_t i = 0; i < sizeof schemas / sizeof schemas[0]; i++) {
        hooks_text_key(out, schemas[i].name);
        hooks_text_puts(out, schemas[i].text);
    }
    hooks_text_puts(out, "}");
    if (call->server->tokens != NULL)
        hooks_text_puts(out, ",\"securitySchemes\":{\"client\":{\"type\":\"http\",\"scheme\":"
                             "\"bearer\",\"bearerFormat\":\"JWT\"}}");
    hooks_text_puts(out, "}}\n");
    hooks_answer_json(call, 200);
}
