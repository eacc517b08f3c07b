/* SPDX-License-Identifier: MIT */
/* The threads of a batch, and the slots through which chunks of lines go.
 *
 *   READ --some thread--> MADE ----------------------------------------> the thread that began
 *                         MADE --in order--> PLACED --some thread--> WRITTEN -->   likewise
 *
 * Where the output is a file of our own, each thread writes what it made at its place: else the
 * thread that began would copy for all, and be a busy one more than there are processors.
 *
 * Invariants: there is a fixed number of slots; they are pushed and popped in the order of the
 * input, by the thread that began, and never changed by it between.
 */
#ifndef CLI_BATCH_THREADS_H
#define CLI_BATCH_THREADS_H

#include <pthread.h>
#include "batch.h"

#define JOBS_MOST 256
#define SLOTS_PER_JOB 4

typedef enum batch_state { BATCH_READ, BATCH_MADE, BATCH_PLACED, BATCH_WRITTEN } batch_state;

typedef struct batch_slot {
    batch_state state;
    batch_chunk chunk;
    batch_counts counts;
    uint64_t at; /* PLACED: where in the output */
    int reason;  /* WRITTEN: errno of a failure, or 0 */
} batch_slot;

typedef struct batch_threads {
    const batch_plans *plans;
    pthread_t threads[JOBS_MOST];
    size_t running;
    pthread_mutex_t lock;
    pthread_cond_t ready, done;
    batch_slot *slots;
    size_t slot_count;
    uint64_t filled, taken, emptied; /* chunks so far; slot = number % slot_count */
    int handle;                      /* of the output in which threads write; -1: they do not */
    uint64_t placed, begun; /* chunks so far: their place is known; they are being written */
    uint64_t place;         /* of the next */
    bool ending;
} batch_threads;

/** Start `jobs` threads; `running` tells how many there are. With a `handle` they write, the first
 * chunk at `place`. False: no memory. */
bool batch_threads_begin(batch_threads *pool, const batch_plans *plans, size_t jobs, int handle,
                         uint64_t place);
/** Let them finish what they have, and free the slots. */
void batch_threads_end(batch_threads *pool);
/** A slot whose chunk can be read, or NULL; then push it. */
batch_slot *batch_threads_room(batch_threads *pool);
void batch_threads_push(batch_threads *pool, batch_slot *slot);
/** The oldest slot once it is made, or written; NULL without `wait` if it is not yet, and when
 * there is none. Then pop it. */
batch_slot *batch_threads_oldest(batch_threads *pool, bool wait);
void batch_threads_pop(batch_threads *pool);
bool batch_threads_idle(const batch_threads *pool);

#endif
