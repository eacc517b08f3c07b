/* SPDX-License-Identifier: MIT */
/* A client that means no good, and one that does: for tests/test_serve_faults.sh.
 *
 * trial open PORT COUNT
 *     opens COUNT connections, prints how many, holds them until its input ends
 *
 * trial drip PORT MILLISECONDS TEXT
 *     sends TEXT byte by byte, but a whole head at once, prints the first line of the answer, or
 *     "closed", and whether all was sent before that came
 *
 * trial junk PORT COUNT SEED
 *     sends COUNT spoiled requests, prints how many were answered with each class
 *
 * trial load PORT THREADS COUNT FILE
 *     posts FILE to /v1/plan COUNT times a thread, prints "STATUS DIGEST COUNT" lines
 */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#define ANSWER_MOST (1 << 20)
#define PATIENCE_MS 60000
#define JUNK_MS 20 /* what gets no answer soon is left alone, and the connection too */

static int port;

static int dial(long milliseconds)
{
    struct sockaddr_in at = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    struct timeval patience = {.tv_sec = milliseconds / 1000,
                               .tv_usec = milliseconds % 1000 * 1000};
    int handle = socket(AF_INET, SOCK_STREAM, 0);

    at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (handle < 0 || connect(handle, (struct sockaddr *)&at, sizeof at) != 0) {
        if (handle >= 0)
            close(handle);
        return -1;
    }
    setsockopt(handle, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    return handle;
}

static int open_many(long count)
{
    struct rlimit files;
    long opened = 0;
    char byte;

    if (getrlimit(RLIMIT_NOFILE, &files) == 0) {
        files.rlim_cur = files.rlim_max;
        setrlimit(RLIMIT_NOFILE, &files);
    }
    while (opened < count && dial(PATIENCE_MS) >= 0)
        opened++;
    printf("%ld\n", opened);
    fflush(stdout);
    while (read(STDIN_FILENO, &byte, 1) > 0)
        ;
    return 0;
}

/* What the other side says until it closes; its first line is kept. */
static void first_line(int handle, char *out, size_t size)
{
    size_t length = 0;
    ssize_t got;

    while (length < size - 1 && (got = recv(handle, out + length, size - 1 - length, 0)) > 0)
        length += (size_t)got;
    out[length] = '\0';
    out[strcspn(out, "\r\n")] = '\0';
    if (length == 0)
        snprintf(out, size, "closed");
}

/* "\r" and "\n" as two characters each become one. */
static size_t unescape(char *text)
{
    char *to = text;

    for (const char *at = text; *at != '\0'; at++, to++)
        if (at[0] == '\\' && (at[1] == 'r' || at[1] == 'n'))
            *to = *++at == 'r' ? '\r' : '\n';
        else
            *to = *at;
    *to = '\0';
    return (size_t)(to - text);
}

static int drip(long milliseconds, char *text)
{
    size_t length = unescape(text), at = 0;
    char answer[1024], *head = strstr(text, "\r\n\r\n");
    int handle = dial(PATIENCE_MS);

    if (handle >= 0 && head != NULL) {
        at = (size_t)(head + 4 - text);
        (void)!send(handle, text, at, MSG_NOSIGNAL);
    }
    for (; handle >= 0 && at < length; at++) {
        struct pollfd gone = {.fd = handle, .events = POLLIN};
        if (send(handle, text + at, 1, MSG_NOSIGNAL) != 1 || poll(&gone, 1, (int)milliseconds) > 0)
            break;
    }
    if (handle < 0)
        return 1;
    first_line(handle, answer, sizeof answer);
    printf("%s%s\n", answer, at == length ? ", after all was sent" : "");
    close(handle);
    return 0;
}

/* ---- junk
 * -------------------------------------------------------------------------------------------------------
 */

static uint64_t state;

static unsigned pick(unsigned below)
{
    state = state * 6364136223846793005ULL + 1442695040888963407ULL;
    return (unsigned)(state >> 33) % below;
}

/* A good request with some bytes replaced, dropped or doubled. */
static size_t spoil(char *out)
{
    static const char good[] =
        "POST /v1/plan HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nConnection: "
        "close\r\n"
        "Content-Length: 42\r\n\r\n{\"patient\":{\"age_years\":40,\"pain_nrs\":5}}  ";
    size_t length = sizeof good - 1;

    memcpy(out, good, length);
    for (unsigned i = pick(6); i < 6 && length > 1; i++) {
        size_t at = pick((unsigned)length);
        switch (pick(4)) {
        case 0:
            out[at] = (char)pick(256);
            break;
        case 1:
            memmove(out + at, out + at + 1, --length - at);
            break;
        case 2:
            memmove(out + at + 1, out + at, length++ - at);
            break;
        default:
            length = at + 1;
        }
    }
    return length;
}

static int send_junk(long count, long seed)
{
    long classes[6] = {0}; /* by hundreds; 0: closed */
    char text[1024], answer[4096];

    state = (uint64_t)seed;
    for (long i = 0; i < count; i++) {
        size_t length = spoil(text);
        int handle = dial(JUNK_MS);
        if (handle < 0)
            return 1;
        (void)!send(handle, text, length, MSG_NOSIGNAL);
        shutdown(handle, SHUT_WR);
        first_line(handle, answer, sizeof answer);
        classes[strncmp(answer, "HTTP/1.1 ", 9) == 0 ? (answer[9] - '0') % 6 : 0]++;
        close(handle);
    }
    printf("closed %ld, 2xx %ld, 4xx %ld, 5xx %ld\n", classes[0], classes[2], classes[4],
           classes[5]);
    return 0;
}

/* ---- load
 * -------------------------------------------------------------------------------------------------------
 */

static char question[65536];
static size_t question_length;

/* One answer on a kept connection: "STATUS DIGEST", or "broken". */
static void ask_once(int handle, char *buffer, char *out, size_t size)
{
    size_t length = 0, whole = 0;
    ssize_t got;
    char *body = NULL, *digest;

    snprintf(out, size, "broken");
    if (send(handle, question, question_length, MSG_NOSIGNAL) != (ssize_t)question_length)
        return;
    while ((whole == 0 || length < whole) && length < ANSWER_MOST - 1 &&
           (got = recv(handle, buffer + length, ANSWER_MOST - 1 - length, 0)) > 0) {
        length += (size_t)got;
        buffer[length] = '\0';
        if (whole == 0 && (body = strstr(buffer, "\r\n\r\n")) != NULL) {
            char *head = strstr(buffer, "Content-Length: ");
            if (head == NULL || head > body)
                return;
            whole = (size_t)(body + 4 - buffer) + strtoul(head + 16, NULL, 10);
        }
    }
    if (whole == 0 || length != whole)
        return;
    digest = strstr(buffer, "\"digest\":\"sha256:");
    digest = digest != NULL ? strstr(digest + 1, "\"patient\":") : NULL;
    digest = digest != NULL ? strstr(digest, "\"digest\":\"sha256:") : NULL; /* of all packs */
    snprintf(out, size, "%.3s %.12s", buffer + 9, digest != NULL ? digest + 17 : "none");
}

static long asks;

static void *load_thread(void *context)
{
    char *buffer = malloc(ANSWER_MOST), answer[64];
    int handle = dial(PATIENCE_MS);

    (void)context;
    for (long i = 0; buffer != NULL && i < asks; i++) {
        ask_once(handle, buffer, answer, sizeof answer);
        puts(answer); /* one write a line: the threads share the stream's lock */
        if (strcmp(answer, "broken") == 0)
            break;
    }
    if (handle >= 0)
        close(handle);
    free(buffer);
    return NULL;
}

static int load(long threads, long count, const char *path)
{
    static char body[32768];
    pthread_t running[64];
    FILE *file = fopen(path, "rb");
    size_t length = file != NULL ? fread(body, 1, sizeof body - 1, file) : 0;

    if (file == NULL || threads > 64)
        return 1;
    fclose(file);
    asks = count;
    question_length = (size_t)snprintf(
        question, sizeof question,
        "POST /v1/plan HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: "
        "%zu\r\n\r\n%s",
        length, body);
    for (long i = 0; i < threads; i++)
        pthread_create(&running[i], NULL, load_thread, NULL);
    for (long i = 0; i < threads; i++)
        pthread_join(running[i], NULL);
    return 0;
}

int main(int argc, char **argv)
{
    signal(SIGPIPE, SIG_IGN);
    if (argc < 4)
        return 2;
    port = atoi(argv[2]);
    if (strcmp(argv[1], "open") == 0)
        return open_many(atol(argv[3]));
    if (strcmp(argv[1], "drip") == 0 && argc == 5)
        return drip(atol(argv[3]), argv[4]);
    if (strcmp(argv[1], "junk") == 0 && argc == 5)
        return send_junk(atol(argv[3]), atol(argv[4]));
    if (strcmp(argv[1], "load") == 0 && argc == 6)
        return load(atol(argv[3]), atol(argv[4]), argv[5]);
    return 2;
}
