/* SPDX-License-Identifier: MIT */
/* Threads that make plans, and that write them where the output is a file of our own. */
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>
#include "batch_threads.h"

static batch_slot *slot_of(batch_threads *pool, uint64_t chunk)
{
    return &pool->slots[chunk % pool->slot_count];
}

/* Chunks get their places in order, as soon as all before them are made. */
static void place_chunks(batch_threads *pool)
{
    while (pool->handle >= 0 && pool->placed < pool->filled &&
           slot_of(pool, pool->placed)->state == BATCH_MADE) {
        batch_slot *next = slot_of(pool, pool->placed++);
        next->at = pool->place;
        next->state = BATCH_PLACED;
        pool->place += next->chunk.out.length;
    }
    if (pool->placed > pool->begun + 1) /* is there work for another thread too? */
        pthread_cond_signal(&pool->ready);
}

/* Write a chunk at its place; the lock is let go meanwhile. */
static void write_chunk(batch_threads *pool, batch_slot *own)
{
    const batch_text *out = &own->chunk.out;
    int reason = 0;

    pthread_mutex_unlock(&pool->lock);
    for (size_t done = 0; done < out->length && reason == 0;) {
        ssize_t put =
            pwrite(pool->handle, out->bytes + done, out->length - done, (off_t)(own->at + done));
        if (put > 0)
            done += (size_t)put;
        else if (put == 0 || errno != EINTR)
            reason = put < 0 ? errno : EIO;
    }
    pthread_mutex_lock(&pool->lock);
    own->reason = reason;
    own->state = BATCH_WRITTEN;
    pthread_cond_signal(&pool->done);
}

static void make_plans(batch_threads *pool, batch_slot *own)
{
    pthread_mutex_unlock(&pool->lock);
    batch_plan_chunk(pool->plans, &own->chunk);
    pthread_mutex_lock(&pool->lock);
    own->state = BATCH_MADE;
    place_chunks(pool);
    pthread_cond_signal(&pool->done);
}

static void *work(void *context)
{
    batch_threads *pool = context;

    pthread_mutex_lock(&pool->lock);
    for (;;) {
        if (pool->begun < pool->placed)
            write_chunk(pool, slot_of(pool, pool->begun++));
        else if (pool->taken < pool->filled)
            make_plans(pool, slot_of(pool, pool->taken++));
        else if (pool->ending)
            break;
        else
            pthread_cond_wait(&pool->ready, &pool->lock);
    }
    pthread_mutex_unlock(&pool->lock);
    return NULL;
}

bool batch_threads_begin(batch_threads *pool, const batch_plans *plans, size_t jobs, int handle,
                         uint64_t place)
{
    *pool = (batch_threads){.plans = plans, .handle = handle, .place = place};
    pool->slot_count = jobs * SLOTS_PER_JOB;
    pool->slots = calloc(pool->slot_count, sizeof *pool->slots);
    if (pool->slots == NULL)
        return false;
    pthread_mutex_init(&pool->lock, NULL);
    pthread_cond_init(&pool->ready, NULL);
    pthread_cond_init(&pool->done, NULL);
    while (pool->running < jobs &&
           pthread_create(&pool->threads[pool->running], NULL, work, pool) == 0)
        pool->running++;
    return true;
}

void batch_threads_end(batch_threads *pool)
{
    if (pool->slots == NULL)
        return;
    pthread_mutex_lock(&pool->lock);
    pool->ending = true;
    pthread_cond_broadcast(&pool->ready);
    pthread_mutex_unlock(&pool->lock);
    while (pool->running > 0)
        pthread_join(pool->threads[--pool->running], NULL);
    for (size_t i = 0; i < pool->slot_count; i++) {
        free(pool->slots[i].chunk.text.bytes);
        free(pool->slots[i].chunk.out.bytes);
    }
    free(pool->slots);
    pool->slots = NULL;
    pthread_cond_destroy(&pool->done);
    pthread_cond_destroy(&pool->ready);
    pthread_mutex_destroy(&pool->lock);
}

batch_slot *batch_threads_room(batch_threads *pool)
{
    bool room = pool->filled - pool->emptied < pool->slot_count;
    return room ? slot_of(pool, pool->filled) : NULL;
}

void batch_threads_push(batch_threads *pool, batch_slot *slot)
{
    pthread_mutex_lock(&pool->lock);
    slot->chunk.counts = &slot->counts;
    slot->state = BATCH_READ;
    pool->filled++;
    pthread_cond_signal(&pool->ready);
    pthread_mutex_unlock(&pool->lock);
}

batch_slot *batch_threads_oldest(batch_threads *pool, bool wait)
{
    if (batch_threads_idle(pool))
        return NULL;
    batch_slot *oldest = slot_of(pool, pool->emptied);
    batch_state wanted = pool->handle >= 0 ? BATCH_WRITTEN : BATCH_MADE;
    pthread_mutex_lock(&pool->lock);
    while (wait && oldest->state != wanted)
        pthread_cond_wait(&pool->done, &pool->lock);
    bool is_done = oldest->state == wanted;
    pthread_mutex_unlock(&pool->lock);
    return is_done ? oldest : NULL;
}

void batch_threads_pop(batch_threads *pool)
{
    pool->emptied++;
}

bool batch_threads_idle(const batch_threads *pool)
{
    return pool->filled == pool->emptied;
}
