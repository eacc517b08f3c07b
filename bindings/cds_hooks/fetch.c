/* SPDX-License-Identifier: MIT */
/* Fetching records that were not sent. */
#include "fetch.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "connections.h"
#include "download.h"
#include "server.h"

/* One call's fetching: all queries share one deadline. */
typedef struct fetching {
    const hooks_limits *limits;
    const palpate_engine *engine;
    const char *server; /* of the allow-list, without a final slash */
    const char *token;
    uint64_t until_ms;
} fetching;

bool hooks_fetch_check(const hooks_server *server, palpate_error *error)
{
    for (size_t i = 0; i < server->options->fhir_server_count; i++)
        if (!hooks_download_allows(server->options->fhir_servers[i], error))
            return false;
    return true;
}

/* The server of the request, if the operator allows it; compared whole, but for a final slash. */
static const char *allowed_server(const hooks_options *options, const char *asked)
{
    size_t length = asked != NULL ? strlen(asked) : 0;

    while (length > 0 && asked[length - 1] == '/')
        length--;
    for (size_t i = 0; length > 0 && i < options->fhir_server_count; i++) {
        const char *one = options->fhir_servers[i];
        size_t own = strlen(one);
        while (own > 0 && one[own - 1] == '/')
            own--;
        if (own == length && memcmp(one, asked, length) == 0)
            return one;
    }
    return NULL;
}

/* One page as a tree; NULL if the server did not give it. */
static palpate_json *get_page(const fetching *errand, const char *url)
{
    palpate_error error = PALPATE_ERROR_INIT;
    hooks_text text = {.most = (size_t)errand->limits->fetch_bytes};
    palpate_json *page = NULL;
    uint64_t now = hooks_milliseconds();

    if (now < errand->until_ms &&
        hooks_download(url, "application/fhir+json", errand->token, errand->until_ms - now,
                       &text) &&
        !text.failed)
        (void)palpate_json_read(errand->engine, hooks_text_string(&text), text.length, &page,
                                &error);
    hooks_text_free(&text);
    return page;
}

/* "Condition?patient={{context.patientId}}" for one patient. Ids hold no characters that a URL
 * would have to escape. */
static void make_url(const fetching *errand, const char *query, const char *patient,
                     hooks_text *out)
{
    static const char mark[] = "{{context.patientId}}";
    const char *at = strstr(query, mark);
    size_t length = strlen(errand->server);

    while (length > 0 && errand->server[length - 1] == '/')
        length--;
    hooks_text_put(out, errand->server, length);
    hooks_text_puts(out, "/");
    hooks_text_put(out, query, (size_t)(at - query));
    hooks_text_puts(out, patient);
    hooks_text_puts(out, at + sizeof mark - 1);
}

/* A page is asked only of the server that gave the first. */
static bool is_of_server(const fetching *errand, const char *url)
{
    size_t length = strlen(errand->server);

    while (length > 0 && errand->server[length - 1] == '/')
        length--;
    return strncmp(url, errand->server, length) == 0 &&
           (url[length] == '/' || url[length] == '?') && strstr(url, "/../") == NULL;
}

static palpate_status add_page(palpate_fhir_reader *reader, const char *key, palpate_json *page,
                               hooks_fetched *fetched, hooks_supply *supply, palpate_error *error)
{
    const palpate_json *resource = hooks_request_resource(page);
    palpate_error own = PALPATE_ERROR_INIT;

    if (resource == NULL ||
        fetched->count == sizeof fetched->documents / sizeof fetched->documents[0]) {
        palpate_json_free(page);
        *supply = HOOKS_UNUSABLE;
        return PALPATE_OK;
    }
    fetched->documents[fetched->count++] = page;
    *supply = hooks_request_supply(resource);
    if (*supply == HOOKS_FAILED)
        return PALPATE_OK;
    palpate_status status = palpate_fhir_reader_add_json(reader, key, resource, &own);
    if (status == PALPATE_E_TYPE)
        *supply = HOOKS_UNUSABLE;
    else if (status != PALPATE_OK)
        *error = own;
    return status == PALPATE_E_TYPE ? PALPATE_OK : status;
}

/* All pages of one query. */
static palpate_status fetch_query(const fetching *errand, const hooks_prefetch *row,
                                  const char *patient, palpate_fhir_reader *reader,
                                  hooks_fetched *fetched, hooks_supply *supply,
                                  palpate_error *error)
{
    palpate_status status = PALPATE_OK;
    hooks_text url = {0};

    make_url(errand, row->query, patient, &url);
    for (uint64_t pages = 0; status == PALPATE_OK && pages < errand->limits->fetch_pages; pages++) {
        palpate_json *page = url.failed ? NULL : get_page(errand, url.bytes);
        if (page == NULL) {
            *supply = pages == 0 ? HOOKS_FAILED : HOOKS_INCOMPLETE;
            break;
        }
        status = add_page(reader, row->key, page, fetched, supply, error);
        if (status != PALPATE_OK || *supply != HOOKS_INCOMPLETE)
            break;
        const char *next = hooks_request_next(hooks_request_resource(page));
        if (!is_of_server(errand, next))
            break;
        hooks_text_free(&url);
        hooks_text_puts(&url, next);
    }
    hooks_text_free(&url);
    return status;
}

palpate_status hooks_fetch(const hooks_call *call, const palpate_engine *engine,
                           hooks_request *request, palpate_fhir_reader *reader,
                           hooks_fetched *fetched, palpate_error *error)
{
    const hooks_options *options = call->server->options;
    palpate_status status = PALPATE_OK;
    fetching errand = {
        .limits = &options->limits,
        .engine = engine,
        .server = allowed_server(options, request->server),
        .token = request->token,
        .until_ms = hooks_milliseconds() + options->limits.fetch_milliseconds,
    };

    if (errand.server == NULL || request->patient == NULL)
        return PALPATE_OK;
    for (size_t i = 0; status == PALPATE_OK && hooks_prefetch_at(i) != NULL; i++)
        if (request->supply[i] == HOOKS_ABSENT || request->supply[i] == HOOKS_FAILED ||
            request->supply[i] == HOOKS_INCOMPLETE)
            status = fetch_query(&errand, hooks_prefetch_at(i), request->patient, reader, fetched,
                                 &request->supply[i], error);
    return status;
}

void hooks_fetched_free(hooks_fetched *fetched)
{
    for (size_t i = 0; i < fetched->count; i++)
        palpate_json_free(fetched->documents[i]);
    fetched->count = 0;
}
