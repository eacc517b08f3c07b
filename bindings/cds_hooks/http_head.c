/* SPDX-License-Identifier: MIT */
/* The head of a request: framing, type, length, origin, route, token - before a byte of the body is
 * read. */
#include "http_parts.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include "routing.h"

/* How the head says where the body ends. */
typedef struct framing {
    unsigned lengths, encodings;
    const char *length, *encoding;
} framing;

/* Refused before the body is read, if there is one: the connection cannot go on then. */
static enum MHD_Result send_early(hooks_request_state *one, const framing *found)
{
    one->call.answer.close = found->lengths + found->encodings > 0;
    return hooks_http_send(one);
}

static enum MHD_Result count_framing(void *context, enum MHD_ValueKind kind, const char *key,
                                     const char *value)
{
    framing *found = context;

    (void)kind;
    if (strcasecmp(key, "Content-Length") == 0) {
        found->lengths++;
        found->length = value;
    } else if (strcasecmp(key, "Transfer-Encoding") == 0) {
        found->encodings++;
        found->encoding = value;
    }
    return MHD_YES;
}

/* How long the body is must be said once and in one way: else two readers could disagree about
 * where it ends. Chunks are the one encoding that tells it. */
static bool framing_is_sound(hooks_request_state *one, framing *found)
{
    MHD_get_connection_values(one->mhd, MHD_HEADER_KIND, count_framing, found);
    if (found->lengths + found->encodings <= 1 &&
        (found->length == NULL || strspn(found->length, "0123456789") == strlen(found->length)) &&
        (found->encoding == NULL || strcasecmp(found->encoding, "chunked") == 0))
        return true;
    hooks_refuse(&one->call, 400, "bad_length", "the length of the body is not said in one way",
                 "send either Content-Length or Transfer-Encoding, once");
    return false;
}

bool hooks_http_reserve(hooks_request_state *one, uint64_t bytes)
{
    if (atomic_fetch_add(&one->http->body_bytes, bytes) + bytes <=
        one->http->options.limits->http_memory_bytes) {
        one->reserved += bytes;
        return true;
    }
    atomic_fetch_sub(&one->http->body_bytes, bytes);
    hooks_refuse(&one->call, 503, "busy", "too many large requests at once", NULL);
    return false;
}

static bool type_is_json(const char *type)
{
    size_t length = type != NULL ? strcspn(type, "; ") : 0;

    return (length == 16 && strncasecmp(type, "application/json", 16) == 0) ||
           (length > 17 && strncasecmp(type, "application/", 12) == 0 &&
            (strncasecmp(type + length - 5, "+json", 5) == 0 ||
             strncasecmp(type + 12, "json+", 5) == 0));
}

/* Whether the body that is announced is one that the route takes. */
static bool body_is_welcome(hooks_request_state *one, const framing *found)
{
    uint64_t most = one->http->options.limits->http_body_bytes;
    uint64_t length = found->length != NULL ? strtoull(found->length, NULL, 10) : 0;

    if ((one->call.route->flags & HOOKS_BODY) == 0)
        return true;
    if (found->lengths + found->encodings == 0) {
        hooks_refuse(&one->call, 411, "no_length", "the request has no body",
                     "send a JSON object with Content-Length");
        return false;
    }
    if (!type_is_json(hooks_call_header(&one->call, "Content-Type"))) {
        hooks_refuse(&one->call, 415, "wrong_type", "the body is not said to be JSON",
                     "send Content-Type: application/json");
        return false;
    }
    if (length > OVERFLOW_FACTOR * most) {
        hooks_refuse(&one->call, 413, "http_body_bytes", "the body is too large", NULL);
        return false;
    }
    one->too_large = length > most;
    if (length == 0 || one->too_large)
        return true;
    one->call.body.most = (size_t)most;
    return hooks_http_reserve(one, length) && hooks_text_room(&one->call.body, (size_t)length);
}

static void find_origin(hooks_request_state *one)
{
    const char *origin = hooks_call_header(&one->call, "Origin");
    const hooks_http_options *options = &one->http->options;

    for (size_t i = 0; origin != NULL && i < options->origin_count; i++)
        if (strcmp(options->origins[i], origin) == 0)
            one->call.origin = options->origins[i];
}

enum MHD_Result hooks_http_check_head(hooks_request_state *one, const char *method, const char *url)
{
    const hooks_http_options *options = &one->http->options;
    framing found = {0};

    find_origin(one);
    if (!framing_is_sound(one, &found))
        return send_early(one, &found);
    if (strcmp(method, "OPTIONS") == 0)
        return hooks_http_send_preflight(one);
    if (!hooks_route_find(&one->call, options->routes, options->route_count, method, url))
        return send_early(one, &found);
    if ((one->call.route->flags & HOOKS_OPEN) == 0 && options->admit != NULL &&
        !options->admit(&one->call, url))
        return send_early(one, &found);
    if (!body_is_welcome(one, &found))
        return send_early(one, &found);
    return MHD_YES;
}
