/* SPDX-License-Identifier: MIT */
/* The open connections and their deadlines. */
#include "connections.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>

#define LOOK_MS 250 /* how often deadlines are looked at */

struct hooks_connections {
    const hooks_limits *limits;
    pthread_mutex_t lock;
    pthread_cond_t stop;
    pthread_t watcher;
    bool stopping;
    hooks_connection *first;
    size_t count;
};

uint64_t hooks_microseconds(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000 + (uint64_t)now.tv_nsec / 1000;
}

uint64_t hooks_milliseconds(void)
{
    return hooks_microseconds() / 1000;
}

bool hooks_connection_move(hooks_connection *connection, hooks_phase from, hooks_phase to)
{
    int expected = (int)from;

    if (!atomic_compare_exchange_strong(&connection->phase, &expected, to))
        return false;
    if (to != HOOKS_WORKING) /* the time of the whole request runs on */
        atomic_store(&connection->since_ms, hooks_milliseconds());
    if (to == HOOKS_WAITING)
        atomic_fetch_add(&connection->answered, 1);
    return true;
}

static uint64_t allowed_ms(const hooks_limits *limits, const hooks_connection *connection)
{
    switch ((hooks_phase)atomic_load(&connection->phase)) {
    case HOOKS_WAITING:
        return 1000 * (limits->http_header_seconds +
                       (atomic_load(&connection->answered) > 0 ? limits->http_idle_seconds : 0));
    case HOOKS_IN_BODY:
        return 1000 * limits->http_body_seconds;
    case HOOKS_WORKING:
        return 1000 * limits->http_request_seconds;
    case HOOKS_CUT:
        return UINT64_MAX;
    }
    return UINT64_MAX;
}

static void tell_late(int socket)
{
    static const char answer[] =
        "HTTP/1.1 408 Request Timeout\r\nContent-Type: application/json\r\nConnection: close\r\n"
        "Content-Length: 105\r\n\r\n"
        "{\"error\":{\"code\":\"too_slow\",\"message\":\"the body took too long\"},"
        "\"message\":\"the body took too long\"}     \n";

    (void)!send(socket, answer, sizeof answer - 1, MSG_NOSIGNAL | MSG_DONTWAIT);
}

static void cut_if_late(const hooks_limits *limits, hooks_connection *connection, uint64_t now)
{
    int phase = atomic_load(&connection->phase);
    uint64_t since = atomic_load(&connection->since_ms);

    if (phase == HOOKS_CUT || now < since || now - since <= allowed_ms(limits, connection))
        return;
    if (!atomic_compare_exchange_strong(&connection->phase, &phase, HOOKS_CUT))
        return; /* it has just moved on */
    if (phase == HOOKS_IN_BODY)
        tell_late(connection->socket);
    shutdown(connection->socket, SHUT_RDWR);
}

static void *watch(void *context)
{
    hooks_connections *all = context;

    pthread_mutex_lock(&all->lock);
    while (!all->stopping) {
        struct timespec until;
        clock_gettime(CLOCK_REALTIME, &until);
        until.tv_nsec += LOOK_MS * 1000000L;
        until.tv_sec += until.tv_nsec / 1000000000L;
        until.tv_nsec %= 1000000000L;
        pthread_cond_timedwait(&all->stop, &all->lock, &until);
        uint64_t now = hooks_milliseconds();
        for (hooks_connection *each = all->first; each != NULL; each = each->next)
            cut_if_late(all->limits, each, now);
    }
    pthread_mutex_unlock(&all->lock);
    return NULL;
}

hooks_connections *hooks_connections_new(const hooks_limits *limits)
{
    hooks_connections *all = calloc(1, sizeof *all);

    if (all == NULL)
        return NULL;
    all->limits = limits;
    pthread_mutex_init(&all->lock, NULL);
    pthread_cond_init(&all->stop, NULL);
    if (pthread_create(&all->watcher, NULL, watch, all) == 0)
        return all;
    pthread_cond_destroy(&all->stop);
    pthread_mutex_destroy(&all->lock);
    free(all);
    return NULL;
}

void hooks_connections_free(hooks_connections *all)
{
    if (all == NULL)
        return;
    pthread_mutex_lock(&all->lock);
    all->stopping = true;
    pthread_cond_signal(&all->stop);
    pthread_mutex_unlock(&all->lock);
    pthread_join(all->watcher, NULL);
    pthread_cond_destroy(&all->stop);
    pthread_mutex_destroy(&all->lock);
    free(all);
}

hooks_connection *hooks_connections_add(hooks_connections *all, int socket)
{
    hooks_connection *connection = calloc(1, sizeof *connection);

    if (connection == NULL)
        return NULL;
    connection->socket = socket;
    atomic_init(&connection->phase, HOOKS_WAITING);
    atomic_init(&connection->since_ms, hooks_milliseconds());
    pthread_mutex_lock(&all->lock);
    connection->next = all->first;
    connection->link = &all->first;
    if (all->first != NULL)
        all->first->link = &connection->next;
    all->first = connection;
    all->count++;
    pthread_mutex_unlock(&all->lock);
    return connection;
}

void hooks_connections_remove(hooks_connections *all, hooks_connection *connection)
{
    if (connection == NULL)
        return;
    pthread_mutex_lock(&all->lock);
    *connection->link = connection->next;
    if (connection->next != NULL)
        connection->next->link = connection->link;
    all->count--;
    pthread_mutex_unlock(&all->lock);
    free(connection);
}

size_t hooks_connections_count(hooks_connections *all)
{
    pthread_mutex_lock(&all->lock);
    size_t count = all->count;
    pthread_mutex_unlock(&all->lock);
    return count;
}
