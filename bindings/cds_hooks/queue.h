/* SPDX-License-Identifier: MIT */
/* A bounded queue of work and the threads that do it. */
#ifndef HOOKS_QUEUE_H
#define HOOKS_QUEUE_H

#include <stdbool.h>
#include <stddef.h>

typedef struct hooks_queue hooks_queue;

/** `work` is called for each item, from `threads` threads. NULL: no memory or no thread. */
hooks_queue *hooks_queue_new(size_t most, size_t threads, void (*work)(void *item));
/** False: it is full, or ending. */
bool hooks_queue_push(hooks_queue *queue, void *item);
/** Does what is left, then ends the threads. */
void hooks_queue_free(hooks_queue *queue);

#endif
