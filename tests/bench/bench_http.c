/* SPDX-License-Identifier: MIT */
/* The yardstick of the service: the same HTTP part, with handlers that only parse and print (with
 * cJSON).
 *
 *   bench_http PLAN   prints its port;   POST /echo parses the body and prints it back
 *                                        POST /floor parses the body and prints PLAN, the plan that
 * Palpate would make
 *
 * The second is the floor that nobody with this reader and writer can be below, for answers of the
 * same size.
 */
#include <cjson/cJSON.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "cds_hooks/http.h"
#include "cds_hooks/listen.h"

static cJSON *plan;

static void print(hooks_call *call, const cJSON *tree)
{
    char *text = cJSON_PrintUnformatted(tree);

    hooks_text_puts(&call->answer.text, text != NULL ? text : "");
    cJSON_free(text);
    hooks_answer_json(call, 200);
}

static void echo(hooks_call *call)
{
    cJSON *tree = cJSON_ParseWithLength(call->body.bytes, call->body.length);

    print(call, tree);
    cJSON_Delete(tree);
}

static void floor_of_all(hooks_call *call)
{
    cJSON *tree = cJSON_ParseWithLength(call->body.bytes, call->body.length);

    print(call, plan);
    cJSON_Delete(tree);
}

static const hooks_route routes[] = {
    {"POST", "/echo", HOOKS_BODY, echo, "parse and print", NULL, NULL, ""},
    {"POST", "/floor", HOOKS_BODY, floor_of_all, "parse, and print a plan", NULL, NULL, ""},
};

static cJSON *read_plan(const char *path)
{
    FILE *file = fopen(path, "rb");
    char *text = calloc(1, 1 << 20);
    size_t length = file != NULL && text != NULL ? fread(text, 1, (1 << 20) - 1, file) : 0;
    cJSON *tree = cJSON_ParseWithLength(text, length);

    free(text);
    if (file != NULL)
        fclose(file);
    return tree;
}

int main(int argc, char **argv)
{
    hooks_limits limits;
    hooks_http_options options = {.limits = &limits, .routes = routes, .route_count = 2};
    const char *reason = "";
    char text[512];
    unsigned port = 0;
    sigset_t stops;
    int socket, number;

    if (argc < 2 || (plan = read_plan(argv[1])) == NULL)
        return 2;
    hooks_limits_default(&limits);
    sigemptyset(&stops);
    sigaddset(&stops, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &stops, NULL);
    signal(SIGPIPE, SIG_IGN);
    socket = hooks_listen("127.0.0.1", &port, text, sizeof text);
    hooks_http *http = socket >= 0 ? hooks_http_start(&options, socket, &reason) : NULL;
    if (http == NULL) {
        fprintf(stderr, "bench_http: %s\n", socket < 0 ? text : reason);
        return 1;
    }
    printf("%u\n", port);
    fflush(stdout);
    sigwait(&stops, &number);
    hooks_http_stop(http);
    cJSON_Delete(plan);
    return 0;
}
