/* SPDX-License-Identifier: MIT */
/* An allocator that refuses request number n and counts what is held. */
#include "starve.h"

#include <stdalign.h>
#include <stdlib.h>
#include <string.h>

/* Stands before each block, so that a wrong old size is noticed. */
typedef struct head {
    alignas(max_align_t) size_t size;
} head;

static bool is_refused(starve_hunger *hunger)
{
    long number = hunger->requests++;
    if (hunger->refused == STARVE_NEVER)
        return false;
    return hunger->from_there_on ? number >= hunger->refused : number == hunger->refused;
}

static void release(starve_hunger *hunger, head *old)
{
    if (old == NULL)
        return;
    hunger->blocks_held--;
    hunger->bytes_held -= (long)old->size;
    memset(old + 1, 0xDD, old->size); /* whoever reads it after this reads nonsense */
    free(old);
}

static void *resize(void *context, void *block, size_t old_size, size_t new_size)
{
    starve_hunger *hunger = context;
    head *old = block == NULL ? NULL : (head *)block - 1;
    if (old != NULL && old->size != old_size)
        hunger->wrong_sizes++;
    if (new_size == 0) {
        release(hunger, old);
        return NULL;
    }
    if (is_refused(hunger))
        return NULL;
    head *grown =
        malloc(sizeof *grown + new_size); /* always elsewhere, so that stale pointers show */
    if (grown == NULL)
        return NULL;
    grown->size = new_size;
    if (old != NULL)
        memcpy(grown + 1, old + 1, old->size < new_size ? old->size : new_size);
    release(hunger, old);
    hunger->blocks_held++;
    hunger->bytes_held += (long)new_size;
    if (hunger->bytes_held > hunger->bytes_most)
        hunger->bytes_most = hunger->bytes_held;
    return grown + 1;
}

palpate_allocator starve_allocator(starve_hunger *hunger, long n)
{
    *hunger = (starve_hunger){.refused = n};
    return (palpate_allocator){.resize = resize, .context = hunger};
}
