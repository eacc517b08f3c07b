/* SPDX-License-Identifier: MIT */
/* palpate serve --check: ask a running service for its health. */
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>
#include "listen.h"
#include "server.h"

#define PATIENCE_S 5

/* All that comes until the other side closes; the length. */
static size_t ask(int handle, char *out, size_t size)
{
    static const char question[] =
        "GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    struct timeval patience = {.tv_sec = PATIENCE_S};
    size_t length = 0;
    ssize_t got = 0;

    setsockopt(handle, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    setsockopt(handle, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    if (send(handle, question, sizeof question - 1, MSG_NOSIGNAL) != (ssize_t)sizeof question - 1)
        return 0;
    while (length < size - 1 && (got = recv(handle, out + length, size - 1 - length, 0)) > 0)
        length += (size_t)got;
    out[length] = '\0';
    return length;
}

/* Something else may listen there: only a report of health counts. */
static int read_answer(const char *answer, const char *place)
{
    const char *body = strstr(answer, "\r\n\r\n");
    bool answered = strncmp(answer, "HTTP/", 5) == 0 && body != NULL;

    if (answered && strstr(body, "\"palpate.health/") != NULL) {
        fputs(body + 4, stdout);
        return strstr(body, "\"status\":\"ok\"") != NULL ? 0 : 1;
    }
    fprintf(stderr,
            answered ? "palpate: what answers at %s is no palpate serve\n"
                     : "palpate: no service answers at %s\n",
            place);
    return 5;
}

int hooks_check(const char *address, unsigned port)
{
    char answer[8192], place[512];
    int handle = hooks_connect(address, port);

    answer[0] = '\0';
    if (handle >= 0) {
        ask(handle, answer, sizeof answer);
        close(handle);
    }
    hooks_place_name(address, port, place, sizeof place);
    return read_answer(answer, place);
}
