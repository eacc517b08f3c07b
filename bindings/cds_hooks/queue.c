/* SPDX-License-Identifier: MIT */
/* A bounded queue of work and the threads that do it. */
#include "queue.h"

#include <pthread.h>
#include <stdlib.h>

struct hooks_queue {
    pthread_mutex_t lock;
    pthread_cond_t filled;
    void (*work)(void *item);
    pthread_t *threads;
    size_t thread_count;
    void **items; /* a ring */
    size_t most, first, count;
    bool ending;
};

static void *run(void *context)
{
    hooks_queue *queue = context;

    pthread_mutex_lock(&queue->lock);
    for (;;) {
        while (queue->count == 0 && !queue->ending)
            pthread_cond_wait(&queue->filled, &queue->lock);
        if (queue->count == 0)
            break;
        void *item = queue->items[queue->first];
        queue->first = (queue->first + 1) % queue->most;
        queue->count--;
        pthread_mutex_unlock(&queue->lock);
        queue->work(item);
        pthread_mutex_lock(&queue->lock);
    }
    pthread_mutex_unlock(&queue->lock);
    return NULL;
}

hooks_queue *hooks_queue_new(size_t most, size_t threads, void (*work)(void *item))
{
    hooks_queue *queue = calloc(1, sizeof *queue);

    if (queue == NULL)
        return NULL;
    queue->most = most;
    queue->work = work;
    pthread_mutex_init(&queue->lock, NULL);
    pthread_cond_init(&queue->filled, NULL);
    queue->items = calloc(most, sizeof *queue->items);
    queue->threads = calloc(threads, sizeof *queue->threads);
    if (queue->items != NULL && queue->threads != NULL)
        while (queue->thread_count < threads &&
               pthread_create(&queue->threads[queue->thread_count], NULL, run, queue) == 0)
            queue->thread_count++;
    if (queue->thread_count == threads)
        return queue;
    hooks_queue_free(queue);
    return NULL;
}

bool hooks_queue_push(hooks_queue *queue, void *item)
{
    pthread_mutex_lock(&queue->lock);
    bool taken = !queue->ending && queue->count < queue->most;
    if (taken) {
        queue->items[(queue->first + queue->count++) % queue->most] = item;
        pthread_cond_signal(&queue->filled);
    }
    pthread_mutex_unlock(&queue->lock);
    return taken;
}

void hooks_queue_free(hooks_queue *queue)
{
    if (queue == NULL)
        return;
    pthread_mutex_lock(&queue->lock);
    queue->ending = true;
    pthread_cond_broadcast(&queue->filled);
    pthread_mutex_unlock(&queue->lock);
    for (size_t i = 0; i < queue->thread_count; i++)
        pthread_join(queue->threads[i], NULL);
    pthread_cond_destroy(&queue->filled);
    pthread_mutex_destroy(&queue->lock);
    free(queue->threads);
    free(queue->items);
    free(queue);
}
