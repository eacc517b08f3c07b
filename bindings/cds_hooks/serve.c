/* SPDX-License-Identifier: MIT */
/* The life of the service: start, serve, exchange rules, stop. */
#include "server.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>
#include "fetch.h"
#include "http.h"
#include "listen.h"
#include "log.h"
#include "store.h"
#include "tokens.h"

#define LOOK_MS 1000 /* how often rule files are looked at */

static int wake_pipe[2]; /* signals write their number here */

static void on_signal(int number)
{
    int before = errno;
    char byte = (char)number;

    (void)!write(wake_pipe[1], &byte, 1);
    errno = before;
}

static bool catch_signals(void)
{
    static const int numbers[] = {SIGTERM, SIGINT, SIGHUP};
    struct sigaction action;

    if (pipe(wake_pipe) != 0)
        return false;
    for (int i = 0; i < 2; i++)
        if (fcntl(wake_pipe[i], F_SETFD, FD_CLOEXEC) != 0 ||
            fcntl(wake_pipe[i], F_SETFL, O_NONBLOCK) != 0)
            return false;
    memset(&action, 0, sizeof action);
    action.sa_handler = on_signal;
    action.sa_flags = SA_RESTART;
    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++)
        if (sigaction(numbers[i], &action, NULL) != 0)
            return false;
    signal(SIGPIPE, SIG_IGN);
    return true;
}

/* As many open files as the system lets us have; and no core dumps, which would hold patients. */
static void set_resources(const hooks_limits *limits)
{
    struct rlimit files, core = {0, 0};
    rlim_t wanted = (rlim_t)limits->http_connections + 256;

    if (getrlimit(RLIMIT_NOFILE, &files) == 0 && files.rlim_cur < wanted) {
        files.rlim_cur =
            files.rlim_max == RLIM_INFINITY || wanted < files.rlim_max ? wanted : files.rlim_max;
        setrlimit(RLIMIT_NOFILE, &files);
    }
    setrlimit(RLIMIT_CORE, &core);
}

static int refuse(int status, const char *message, const char *hint)
{
    fprintf(stderr, "palpate: %s\n", message);
    if (hint != NULL && *hint != '\0')
        fprintf(stderr, "  hint: %s\n", hint);
    return status;
}

static int refuse_error(const palpate_error *error)
{
    char message[sizeof error->detail + sizeof error->place.file + 2];
    bool named = error->place.file[0] != '\0';

    snprintf(message, sizeof message, "%s%s%s", named ? error->place.file : "", named ? ": " : "",
             error->detail);
    return refuse(palpate_status_exit(error->status), message, error->hint);
}

/* ---- what the HTTP part calls
 * ----------------------------------------------------------------------------------- */

static bool admit(hooks_call *call, const char *url)
{
    return call->server->tokens == NULL || hooks_tokens_admit(call, url);
}

/* The store is done with the records of a call. */
static void kept(hooks_call *call)
{
    hooks_metrics *metrics = &call->server->metrics;

    if (strcmp(call->answer.code, "store_failed") == 0)
        atomic_fetch_add(&metrics->store_failures, 1);
    else
        for (const hooks_record *one = call->records; one != NULL; one = one->next) {
            if (one->kind == HOOKS_RECORD_FEEDBACK)
                atomic_fetch_add(&metrics->feedback, 1);
            if (one->kind == HOOKS_RECORD_SENDING)
                atomic_fetch_add(&metrics->cards, 1);
        }
    hooks_http_kept(call);
}

static bool keep(hooks_call *call)
{
    return hooks_store_push(call->server->store, call);
}

static void log_request(const hooks_call *call, uint64_t microseconds)
{
    hooks_text line = {0};
    unsigned status = call->answer.status;

    hooks_log_begin(&line, status >= 500 ? "error" : status >= 400 ? "warning" : "info", "request");
    hooks_text_member(&line, "method", call->route != NULL ? call->route->method : NULL);
    hooks_text_member(&line, "route", call->route != NULL ? call->route->path : "none");
    hooks_text_key(&line, "status");
    hooks_text_printf(&line, "%u,\"us\":%" PRIu64 ",\"bytes\":%zu", status, microseconds,
                      call->body.length);
    hooks_text_member(&line, "code", call->answer.code);
    hooks_log_end(&line);
}

static void done(hooks_call *call, uint64_t microseconds)
{
    hooks_metrics_request(&call->server->metrics, call, microseconds);
    log_request(call, microseconds);
    hooks_records_free(call);
}

static void settle(hooks_server *server)
{
    if (server->store != NULL)
        hooks_store_settle(server->store);
}

static size_t count_connections(const hooks_server *server)
{
    return server->http != NULL ? hooks_http_connections(server->http) : 0;
}

/* ---- start
 * ------------------------------------------------------------------------------------------------------
 */

static bool to_stderr(void *context, const char *bytes, size_t length)
{
    (void)context;
    return fwrite(bytes, 1, length, stderr) == length;
}

static int open_rules(hooks_server *server)
{
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_findings *findings;

    server->rules = hooks_rules_open(&server->options->rules, &findings, &error);
    if (server->rules != NULL)
        return 0;
    if (findings != NULL)
        palpate_findings_write(findings, PALPATE_FORMAT_TEXT, NULL, to_stderr, NULL, NULL);
    else
        refuse(0, error.detail, error.hint);
    palpate_findings_free(findings);
    return refuse(palpate_status_exit(error.status), "the rules do not load", NULL);
}

static int open_parts(hooks_server *server)
{
    const hooks_options *options = server->options;
    palpate_error error = PALPATE_ERROR_INIT;
    int code = open_rules(server);

    if (code != 0)
        return code;
    if (options->store != NULL) {
        server->store = hooks_store_open(options->store, &options->limits, kept, &error);
        if (server->store == NULL)
            return refuse_error(&error);
    }
    if (!hooks_fetch_check(server, &error))
        return refuse_error(&error);
    if (options->trusted_count > 0) {
        server->tokens = hooks_tokens_open(server, &error);
        if (server->tokens == NULL)
            return refuse_error(&error);
    }
    return 0;
}

static int open_socket(hooks_server *server, unsigned *port, int *handle)
{
    const hooks_options *options = server->options;
    char reason[512];

    *handle = hooks_listen_inherited();
    if (*handle == -2)
        return refuse(2, "several sockets were handed over; one is wanted", NULL);
    if (*handle >= 0)
        hooks_listen_place(*handle, &server->place);
    if (!hooks_address_is_local(*handle >= 0 ? server->place.address : options->address) &&
        !options->plain_http)
        return refuse(2, "an address that other machines reach needs TLS, which a proxy has to do",
                      "listen on 127.0.0.1 behind it, or insist with --plain-http");
    if (*handle >= 0)
        return 0;
    *handle = hooks_listen(options->address, port, reason, sizeof reason);
    return *handle >= 0 ? 0 : refuse(5, reason, NULL);
}

/* An address that links can begin with. */
static bool is_url(const char *text)
{
    size_t scheme = strncmp(text, "http://", 7) == 0    ? 7
                    : strncmp(text, "https://", 8) == 0 ? 8
                                                        : 0;

    return scheme > 0 && text[scheme] != '\0' && text[scheme] != '/' &&
           strpbrk(text, " \t\r\n\"<>\\?#") == NULL && strlen(text) < URL_BYTES;
}

/* An origin as browsers send it, which are compared as they stand: any other would match none. */
static bool is_origin(const char *text)
{
    const char *host = strstr(text, "://");
    size_t length = strlen(text);

    if (host == NULL || host == text || host[3] == '\0' ||
        strpbrk(host + 3, "/?#@*\\\" \t\r\n") != NULL)
        return false;
    for (const char *at = text; *at != '\0'; at++)
        if (*at >= 'A' && *at <= 'Z')
            return false;
    return !(strncmp(text, "http://", 7) == 0 && strcmp(text + length - 3, ":80") == 0) &&
           !(strncmp(text, "https://", 8) == 0 && strcmp(text + length - 4, ":443") == 0);
}

static int check_origins(const hooks_options *options)
{
    for (size_t i = 0; i < options->origin_count; i++)
        if (!is_origin(options->origins[i]))
            return refuse(
                2, "--allow-origin is no origin that a browser would send",
                "like https://ehr.example or http://127.0.0.1:8000: no path, no capitals, "
                "no port that goes without saying");
    return 0;
}

/* Under which address clients know the service: the operator says it, or the socket, if it listens
 * at one. What a request says of its host is no answer: anybody can write that. */
static int name_url(hooks_server *server)
{
    const hooks_options *options = server->options;
    const hooks_place *place = &server->place;

    if (options->url != NULL && !is_url(options->url))
        return refuse(2, "--url is no address that clients could use",
                      "like https://palpate.clinic.example, without ? and #");
    if (options->url != NULL)
        snprintf(server->url, sizeof server->url, "%s", options->url);
    else if (place->port > 0 && !place->any)
        snprintf(server->url, sizeof server->url,
                 strchr(place->address, ':') != NULL ? "http://[%s]:%u" : "http://%s:%u",
                 place->address, place->port);
    for (size_t length = strlen(server->url); length > 0 && server->url[length - 1] == '/';)
        server->url[--length] = '\0';
    if (server->url[0] == '\0' && options->trusted_count > 0)
        return refuse(2, "tokens are made for an address, and this service does not know its own",
                      "--url https://palpate.clinic.example");
    return 0;
}

static int start(hooks_server *server, int socket)
{
    const hooks_options *options = server->options;
    const char *reason;
    hooks_http_options http = {
        .server = server,
        .limits = &options->limits,
        .routes = server->routes,
        .route_count = server->route_count,
        .origins = options->origins,
        .origin_count = options->origin_count,
        .fetches = options->fhir_server_count > 0,
        .admit = admit,
        .keep = keep,
        .done = done,
        .settle = settle,
    };

    server->http = hooks_http_start(&http, socket, &reason);
    return server->http != NULL ? 0 : refuse(5, reason, NULL);
}

/* ---- run
 * --------------------------------------------------------------------------------------------------------
 */

static void announce(const hooks_server *server)
{
    hooks_rules_status status;
    hooks_text line = {0};

    hooks_rules_status_get(server->rules, &status);
    hooks_log_begin(&line, "info", "started");
    hooks_text_member(&line, "address", server->place.address);
    hooks_text_key(&line, "port");
    hooks_text_printf(&line, "%u", server->place.port);
    hooks_text_member(&line, "url", server->url);
    hooks_text_member(&line, "digest", status.digest);
    hooks_log_end(&line);
    if (server->url[0] == '\0')
        hooks_log("warning", "no_url",
                  "nobody said under which address clients know this service: cards have no links "
                  "to its rules (--url)");
    if (server->tokens == NULL && !hooks_address_is_local(server->place.address))
        hooks_log("warning", "no_tokens",
                  "other machines reach this service, and it asks for no tokens (--trust)");
    printf("%u\n", server->place.port);
    fflush(stdout);
}

/* One byte for each signal; false: it is time to stop. */
static bool heed(hooks_server *server)
{
    char numbers[16];
    ssize_t count = read(wake_pipe[0], numbers, sizeof numbers);
    bool reload = false;

    for (ssize_t i = 0; i < count; i++) {
        if (numbers[i] != SIGHUP)
            return false;
        reload = true;
    }
    if (reload) {
        hooks_rules_reload(server->rules);
        hooks_tokens_refresh(server->tokens, true);
    }
    return true;
}

static void run(hooks_server *server)
{
    struct pollfd wake = {.fd = wake_pipe[0], .events = POLLIN};

    for (;;) {
        int ready = poll(&wake, 1, LOOK_MS);
        if (ready > 0 && !heed(server))
            return;
        if (ready == 0 && hooks_rules_changed(server->rules))
            hooks_rules_reload(server->rules);
        hooks_tokens_refresh(server->tokens, false);
    }
}

static void stop(hooks_server *server)
{
    hooks_text line = {0};

    hooks_log("info", "stopping", NULL);
    size_t cut = hooks_http_stop(server->http);
    server->http = NULL;
    hooks_log_begin(&line, "info", "stopped");
    hooks_text_key(&line, "cut");
    hooks_text_printf(&line, "%zu", cut);
    hooks_log_end(&line);
}

int hooks_serve(const hooks_options *options)
{
    hooks_server *server = calloc(1, sizeof *server);
    unsigned port = options->port;
    int socket = -1, code;

    if (server == NULL || !catch_signals()) {
        free(server);
        return refuse(70, "the service cannot start: no memory, or no signals", NULL);
    }
    server->options = options;
    server->routes = hooks_routes(&server->route_count);
    server->connections = count_connections;
    set_resources(&options->limits);
    code = check_origins(options);
    if (code == 0)
        code = open_parts(server);
    if (code == 0)
        code = open_socket(server, &port, &socket);
    if (code == 0) {
        hooks_listen_place(socket, &server->place);
        code = name_url(server);
    }
    if (code == 0)
        code = start(server, socket);
    if (code == 0) {
        announce(server);
        run(server);
        stop(server);
    }
    hooks_tokens_free(server->tokens);
    hooks_store_free(server->store);
    hooks_rules_free(server->rules);
    if (socket >= 0)
        hooks_listen_end(socket, options->address);
    close(wake_pipe[0]);
    close(wake_pipe[1]);
    free(server);
    return code;
}
