/* SPDX-License-Identifier: MIT */
/* Answers, with the headers that every one of them has. */
#include "http_parts.h"

static void add_origin(struct MHD_Response *response, const hooks_request_state *one)
{
    if (one->http->options.origin_count == 0)
        return;
    MHD_add_response_header(response, "Vary", "Origin");
    if (one->call.origin != NULL)
        MHD_add_response_header(response, "Access-Control-Allow-Origin", one->call.origin);
}

static void add_headers(struct MHD_Response *response, const hooks_request_state *one)
{
    const hooks_answer *answer = &one->call.answer;

    if (answer->type != NULL)
        MHD_add_response_header(response, "Content-Type", answer->type);
    MHD_add_response_header(response, "Cache-Control", "no-store");
    MHD_add_response_header(response, "X-Content-Type-Options", "nosniff");
    add_origin(response, one);
    if (answer->allow != NULL)
        MHD_add_response_header(response, "Allow", answer->allow);
    if (answer->retry)
        MHD_add_response_header(response, "Retry-After", "2");
    if (answer->status == 401)
        MHD_add_response_header(response, "WWW-Authenticate", "Bearer");
    if (answer->close || atomic_load(&one->http->stopping))
        MHD_add_response_header(response, "Connection", "close");
}

enum MHD_Result hooks_http_send(hooks_request_state *one)
{
    hooks_text *text = &one->call.answer.text;
    struct MHD_Response *response =
        text->bytes != NULL
            ? MHD_create_response_from_buffer(text->length, text->bytes, MHD_RESPMEM_MUST_FREE)
            : MHD_create_response_from_buffer(0, (void *)(uintptr_t) "", MHD_RESPMEM_PERSISTENT);

    if (response == NULL)
        return MHD_NO;
    text->bytes = NULL; /* handed over */
    hooks_text_free(text);
    add_headers(response, one);
    enum MHD_Result sent = MHD_queue_response(one->mhd, one->call.answer.status, response);
    MHD_destroy_response(response);
    return sent;
}

enum MHD_Result hooks_http_send_preflight(hooks_request_state *one)
{
    struct MHD_Response *response =
        MHD_create_response_from_buffer(0, (void *)(uintptr_t) "", MHD_RESPMEM_PERSISTENT);

    if (response == NULL)
        return MHD_NO;
    one->call.answer.status = 204;
    add_origin(response, one);
    if (one->call.origin != NULL) {
        MHD_add_response_header(response, "Access-Control-Allow-Methods", "GET, POST, OPTIONS");
        MHD_add_response_header(response, "Access-Control-Allow-Headers",
                                "Authorization, Content-Type");
        MHD_add_response_header(response, "Access-Control-Max-Age", "600");
    }
    MHD_add_response_header(response, "Allow", "GET, POST, OPTIONS");
    enum MHD_Result sent = MHD_queue_response(one->mhd, 204, response);
    MHD_destroy_response(response);
    return sent;
}
