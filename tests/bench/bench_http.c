/* SPDX-License-Identifier: MIT */
/* The yardsticks of the service: the same HTTP part, with handlers that only parse and echo.
 *
 *   bench_http ANSWER...   prints its port
 *     POST /echo      parses the body with cJSON and prints it back: the bare echo
 *     POST /print/N   parses the body and prints ANSWER number N (from 0), which is kept as a tree:
 *                     the echo of a handler whose answer is as long as that of the service
 *     POST /bytes/N   parses the body and sends the bytes of ANSWER number N as they are: below
 * this nobody can be who reads the question with cJSON
 */
#include <cjson/cJSON.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "cds_hooks/http.h"
#include "cds_hooks/listen.h"

#define ANSWERS_MOST 8

/* An answer of the service. */
typedef struct kept {
    char *text;
    size_t length;
    cJSON *tree;
} kept;

static kept answers[ANSWERS_MOST];
static size_t answer_count;

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

static const kept *wanted(const hooks_call *call)
{
    size_t index = (size_t)(call->argument[0] - '0');

    return index < answer_count ? &answers[index] : &answers[0];
}

static void print_answer(hooks_call *call)
{
    cJSON *tree = cJSON_ParseWithLength(call->body.bytes, call->body.length);

    print(call, wanted(call)->tree);
    cJSON_Delete(tree);
}

static void send_answer(hooks_call *call)
{
    cJSON *tree = cJSON_ParseWithLength(call->body.bytes, call->body.length);

    hooks_text_put(&call->answer.text, wanted(call)->text, wanted(call)->length);
    hooks_answer_json(call, 200);
    cJSON_Delete(tree);
}

static const hooks_route routes[] = {
    {"POST", "/echo", HOOKS_BODY, echo, "parse and print", NULL, NULL, ""},
    {"POST", "/print/{n}", HOOKS_BODY, print_answer, "parse, print an answer", NULL, NULL, ""},
    {"POST", "/bytes/{n}", HOOKS_BODY, send_answer, "parse, send an answer", NULL, NULL, ""},
};

static bool read_answer(const char *path, kept *out)
{
    FILE *file = fopen(path, "rb");

    out->text = calloc(1, 1 << 20);
    if (file != NULL && out->text != NULL)
        out->length = fread(out->text, 1, (1 << 20) - 1, file);
    if (file != NULL)
        fclose(file);
    out->tree = cJSON_ParseWithLength(out->text, out->length);
    return out->tree != NULL;
}

static bool read_answers(int count, char **paths)
{
    for (int i = 0; i < count && answer_count < ANSWERS_MOST; i++)
        if (!read_answer(paths[i], &answers[answer_count++]))
            return false;
    return answer_count > 0;
}

static void free_answers(void)
{
    for (size_t i = 0; i < answer_count; i++) {
        cJSON_Delete(answers[i].tree);
        free(answers[i].text);
    }
}

int main(int argc, char **argv)
{
    hooks_limits limits;
    hooks_http_options options = {.limits = &limits, .routes = routes, .route_count = 3};
    const char *reason = "";
    char text[512];
    unsigned port = 0;
    sigset_t stops;
    int socket, number;

    if (!read_answers(argc - 1, argv + 1))
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
    free_answers();
    return 0;
}
