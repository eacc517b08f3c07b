/* SPDX-License-Identifier: MIT */
/* The default allocator, blocks and growing arrays. */
#include "base/memory.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define FIRST_ITEMS 16

static void *resize_by_libc(void *context, void *block, size_t old_size, size_t new_size)
{
    (void)context;
    (void)old_size;
    if (new_size == 0) {
        free(block);
        return NULL;
    }
    return realloc(block, new_size);
}

const palpate_allocator *plp_memory_default(void)
{
    static const palpate_allocator libc = {resize_by_libc, NULL};
    return &libc;
}

void *plp_memory_new(const palpate_allocator *memory, size_t size)
{
    void *block = memory->resize(memory->context, NULL, 0, size == 0 ? 1 : size);
    if (block != NULL)
        memset(block, 0, size);
    return block;
}

void plp_memory_free(const palpate_allocator *memory, void *block, size_t size)
{
    if (block != NULL)
        memory->resize(memory->context, block, size == 0 ? 1 : size, 0);
}

bool plp_memory_grow(const palpate_allocator *memory, void **items, size_t *capacity, size_t need,
                     size_t item_size)
{
    if (need <= *capacity)
        return true;
    size_t wanted = *capacity < FIRST_ITEMS ? FIRST_ITEMS : *capacity;
    while (wanted < need)
        wanted = wanted > SIZE_MAX / 2 ? need : wanted * 2;
    if (wanted > SIZE_MAX / item_size)
        return false;
    void *grown =
        memory->resize(memory->context, *items, *capacity * item_size, wanted * item_size);
    if (grown == NULL)
        return false;
    *items = grown;
    *capacity = wanted;
    return true;
}
