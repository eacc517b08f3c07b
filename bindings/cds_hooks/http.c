/* SPDX-License-Identifier: MIT */
/* HTTP: the life of the service's sockets, and a request from its first byte to its answer. */
#include "http_parts.h"

#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define STACK_BYTES ((size_t)1024 * 1024) /* of a thread that answers; evaluation takes 64 KiB */
#define LAST_WORDS_MS 1000                /* for refusals at the end of a stop to be sent */
#define LONG_BODY 65536 /* takes longer than other connections of a thread should wait */

const char *hooks_call_header(const hooks_call *call, const char *name)
{
    return MHD_lookup_connection_value(call->connection, MHD_HEADER_KIND, name);
}

const char *hooks_call_query(const hooks_call *call, const char *name)
{
    return MHD_lookup_connection_value(call->connection, MHD_GET_ARGUMENT_KIND, name);
}

static enum MHD_Result begin(hooks_http *http, struct MHD_Connection *mhd, const char *method,
                             const char *url, void **context)
{
    const union MHD_ConnectionInfo *info =
        MHD_get_connection_info(mhd, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
    hooks_request_state *one =
        info != NULL && info->socket_context != NULL ? calloc(1, sizeof *one) : NULL;

    if (one == NULL)
        return MHD_NO;
    *context = one;
    one->http = http;
    one->mhd = mhd;
    one->connection = info->socket_context;
    one->call.connection = mhd;
    one->call.server = http->options.server;
    one->call.began_us = hooks_microseconds();
    atomic_fetch_add(&http->in_flight, 1);
    if (!hooks_connection_move(one->connection, HOOKS_WAITING, HOOKS_IN_BODY))
        return MHD_NO;
    return hooks_http_check_head(one, method, url);
}

/* ---- body and answer
 * -------------------------------------------------------------------------------------------- */

static enum MHD_Result take_body(hooks_request_state *one, const char *bytes, size_t length)
{
    hooks_text *body = &one->call.body;
    uint64_t most = one->http->options.limits->http_body_bytes;
    static const char refusal[] = "HTTP/1.1 413 Content Too Large\r\nConnection: close\r\n"
                                  "Content-Length: 0\r\n\r\n";

    if (one->call.route == NULL || (one->call.route->flags & HOOKS_BODY) == 0 ||
        one->call.answer.status != 0)
        return MHD_YES; /* not wanted: read and dropped */
    if (one->too_large || body->length + length > most) {
        one->too_large = true;
        body->length += length; /* counted, not kept */
        if (body->length <= OVERFLOW_FACTOR * most)
            return MHD_YES;
        (void)!send(one->connection->socket, refusal, sizeof refusal - 1,
                    MSG_NOSIGNAL | MSG_DONTWAIT);
        return MHD_NO;
    }
    if (body->length + length > one->reserved && !hooks_http_reserve(one, length))
        return MHD_YES; /* refused at its end */
    hooks_text_put(body, bytes, length);
    if (body->failed)
        hooks_refuse(&one->call, 503, "out_of_memory", "there is no memory for the body", NULL);
    return MHD_YES;
}

void hooks_http_kept(hooks_call *call)
{
    MHD_resume_connection(((hooks_request_state *)call)->mhd);
}

/* The route has answered. True: the answer waits for the records to be kept. The connection sleeps
 * then. */
static bool keep_records(hooks_request_state *one)
{
    if (one->call.records == NULL || one->http->options.keep == NULL)
        return false;
    if (one->http->options.keep(&one->call))
        return true;
    hooks_refuse(&one->call, 503, "store_busy", "the record of this answer cannot be kept now",
                 NULL);
    return false;
}

static void work(void *item)
{
    hooks_request_state *one = item;

    if (atomic_load(&one->http->late))
        hooks_refuse(&one->call, 503, "stopping", "the service is stopping", NULL);
    else
        one->call.route->answer(&one->call);
    one->done = true;
    if (!keep_records(one))
        hooks_http_kept(&one->call);
}

/* Would other connections of this thread wait too long? A handover costs more than most answers. */
static bool is_slow(const hooks_request_state *one)
{
    unsigned flags = one->call.route->flags;

    return (flags & HOOKS_SLOW) != 0 || one->call.body.length > LONG_BODY ||
           ((flags & HOOKS_FETCH) != 0 && one->http->options.fetches);
}

static enum MHD_Result answer_body(hooks_request_state *one)
{
    if (!hooks_connection_move(one->connection, HOOKS_IN_BODY, HOOKS_WORKING))
        return MHD_NO;
    if (one->too_large) {
        one->call.body.length = 0;
        hooks_refuse(&one->call, 413, "http_body_bytes", "the body is too large", NULL);
    }
    if (one->call.answer.status != 0)
        return hooks_http_send(one);
    if (is_slow(one)) {
        MHD_suspend_connection(one->mhd);
        if (hooks_queue_push(one->http->workers, one))
            return MHD_YES;
        one->done = true;
        hooks_refuse(&one->call, 503, "busy", "too many requests wait for an answer", NULL);
        MHD_resume_connection(one->mhd);
        return MHD_YES;
    }
    one->call.route->answer(&one->call);
    one->done = true;
    if (one->call.records != NULL && one->http->options.keep != NULL) {
        MHD_suspend_connection(one->mhd);
        if (!keep_records(one))
            MHD_resume_connection(one->mhd);
        return MHD_YES;
    }
    return hooks_http_send(one);
}

static enum MHD_Result on_request(void *context, struct MHD_Connection *mhd, const char *url,
                                  const char *method, const char *version, const char *bytes,
                                  size_t *length, void **own)
{
    hooks_request_state *one = *own;

    (void)version;
    if (one == NULL)
        return begin(context, mhd, method, url, own);
    if (*length > 0) {
        size_t given = *length;
        *length = 0;
        return take_body(one, bytes, given);
    }
    return one->done ? hooks_http_send(one) : answer_body(one);
}

static void on_completed(void *context, struct MHD_Connection *mhd, void **own,
                         enum MHD_RequestTerminationCode code)
{
    hooks_http *http = context;
    hooks_request_state *one = *own;

    (void)mhd;
    if (one == NULL)
        return;
    if (code != MHD_REQUEST_TERMINATED_COMPLETED_OK)
        one->call.answer.close = true;
    if (http->options.done != NULL)
        http->options.done(&one->call, hooks_microseconds() - one->call.began_us);
    if (!hooks_connection_move(one->connection, HOOKS_WORKING, HOOKS_WAITING))
        hooks_connection_move(one->connection, HOOKS_IN_BODY, HOOKS_WAITING);
    atomic_fetch_sub(&http->body_bytes, one->reserved);
    hooks_text_free(&one->call.body);
    hooks_text_free(&one->call.answer.text);
    free(one);
    *own = NULL;
    atomic_fetch_sub(&http->in_flight, 1);
}

static void on_connection(void *context, struct MHD_Connection *mhd, void **own,
                          enum MHD_ConnectionNotificationCode code)
{
    hooks_http *http = context;

    if (code == MHD_CONNECTION_NOTIFY_STARTED) {
        const union MHD_ConnectionInfo *info =
            MHD_get_connection_info(mhd, MHD_CONNECTION_INFO_CONNECTION_FD);
        *own = info != NULL ? hooks_connections_add(http->connections, info->connect_fd) : NULL;
    } else {
        hooks_connections_remove(http->connections, *own);
        *own = NULL;
    }
}

static void be_silent(void *context, const char *format, va_list arguments)
{
    (void)context, (void)format, (void)arguments; /* it would print what clients sent */
}

/* ---- start and stop
 * --------------------------------------------------------------------------------------------- */

static unsigned thread_count(const hooks_limits *limits)
{
    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    unsigned count = processors > 0 ? (unsigned)processors : 1;

    return count < limits->http_threads ? count : (unsigned)limits->http_threads;
}

static struct MHD_Daemon *start_daemon(hooks_http *http, int socket)
{
    const hooks_limits *limits = http->options.limits;
    unsigned threads = thread_count(limits);
    struct MHD_OptionItem pool[] = {
        {MHD_OPTION_THREAD_POOL_SIZE, (intptr_t)threads, NULL},
        {MHD_OPTION_END, 0, NULL},
    };

    if (threads < 2)
        pool[0].option = MHD_OPTION_END;
    return MHD_start_daemon(
        MHD_USE_EPOLL_INTERNAL_THREAD | MHD_USE_ITC | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_ERROR_LOG,
        0, NULL, NULL, on_request, http,                                 /* */
        MHD_OPTION_EXTERNAL_LOGGER, be_silent, NULL,                     /* */
        MHD_OPTION_LISTEN_SOCKET, (MHD_socket)socket,                    /* */
        MHD_OPTION_NOTIFY_COMPLETED, on_completed, http,                 /* */
        MHD_OPTION_NOTIFY_CONNECTION, on_connection, http,               /* */
        MHD_OPTION_CONNECTION_LIMIT, (unsigned)limits->http_connections, /* */
        MHD_OPTION_PER_IP_CONNECTION_LIMIT, (unsigned)limits->http_connections_per_address,
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)limits->http_header_bytes,
        MHD_OPTION_CONNECTION_TIMEOUT, (unsigned)limits->http_idle_seconds, /* */
        MHD_OPTION_THREAD_STACK_SIZE, STACK_BYTES,                          /* */
        MHD_OPTION_STRICT_FOR_CLIENT, 1,                                    /* */
        MHD_OPTION_ARRAY, pool, MHD_OPTION_END);
}

static void free_parts(hooks_http *http)
{
    hooks_queue_free(http->workers);
    hooks_connections_free(http->connections);
    free(http);
}

hooks_http *hooks_http_start(const hooks_http_options *options, int socket, const char **reason)
{
    hooks_http *http = calloc(1, sizeof *http);

    *reason = "there is not enough memory for the service";
    if (http == NULL)
        return NULL;
    http->options = *options;
    http->connections = hooks_connections_new(options->limits);
    http->workers = hooks_queue_new((size_t)options->limits->http_queue,
                                    (size_t)options->limits->http_workers, work);
    if (http->connections != NULL && http->workers != NULL) {
        *reason = "the HTTP library cannot start its threads";
        http->daemon = start_daemon(http, socket);
    }
    if (http->daemon != NULL)
        return http;
    free_parts(http);
    return NULL;
}

/* Wait until every answer is sent; how many are not. */
static size_t wait_for_answers(hooks_http *http, uint64_t milliseconds)
{
    uint64_t until = hooks_milliseconds() + milliseconds;
    size_t left;

    while ((left = atomic_load(&http->in_flight)) > 0 && hooks_milliseconds() < until)
        usleep(5000);
    return left;
}

size_t hooks_http_stop(hooks_http *http)
{
    atomic_store(&http->stopping, true);
    MHD_quiesce_daemon(http->daemon);
    size_t cut = wait_for_answers(http, 1000 * http->options.limits->http_stop_seconds);
    atomic_store(&http->late, true);
    /* A worker that is still busy would wake a connection that is gone: it ends first. */
    hooks_queue_free(http->workers);
    http->workers = NULL;
    if (http->options.settle != NULL)
        http->options.settle(http->options.server);
    if (cut > 0)
        cut = wait_for_answers(http, LAST_WORDS_MS);
    MHD_stop_daemon(http->daemon);
    free_parts(http);
    return cut;
}

size_t hooks_http_connections(hooks_http *http)
{
    return hooks_connections_count(http->connections);
}
