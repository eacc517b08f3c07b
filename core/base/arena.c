/* SPDX-License-Identifier: MIT */
/* Arenas: blocks that are freed together. */
#include "base/memory.h"

#include <stdalign.h>
#include <stdint.h>
#include <string.h>

#define CHUNK_BYTES 4096  /* of the first chunk; each later one is twice as large */
#define CHUNK_MOST 262144 /* until this size */
#define ALIGNMENT alignof(max_align_t)

struct plp_arena_chunk {
    plp_arena_chunk *older;
    size_t size; /* of data */
    size_t used;
    alignas(max_align_t) unsigned char data[];
};

void plp_arena_begin(plp_arena *arena, const palpate_allocator *memory)
{
    *arena = (plp_arena){.memory = memory == NULL ? plp_memory_default() : memory};
}

void plp_arena_end(plp_arena *arena)
{
    plp_arena_chunk *chunk = arena->first;
    while (chunk != NULL) {
        plp_arena_chunk *older = chunk->older;
        plp_memory_free(arena->memory, chunk, sizeof *chunk + chunk->size);
        chunk = older;
    }
    arena->first = NULL;
    arena->held = 0;
}

/* How large the next chunk's data should be to hold `size` bytes. */
static size_t next_chunk_size(const plp_arena *arena, size_t size)
{
    size_t wanted = CHUNK_BYTES - sizeof(plp_arena_chunk);
    if (arena->held >= CHUNK_BYTES)
        wanted = (arena->held < CHUNK_MOST ? arena->held : CHUNK_MOST) - sizeof(plp_arena_chunk);
    return size > wanted ? size : wanted;
}

static plp_arena_chunk *add_chunk(plp_arena *arena, size_t size)
{
    size_t room = next_chunk_size(arena, size);
    plp_arena_chunk *chunk =
        arena->memory->resize(arena->memory->context, NULL, 0, sizeof *chunk + room);
    if (chunk == NULL)
        return NULL;
    *chunk = (plp_arena_chunk){.size = room};
    arena->held += sizeof *chunk + room;
    plp_arena_chunk *first = arena->first;
    if (first != NULL && first->size - first->used > room - size) {
        chunk->older = first->older; /* the newest one has more left: go on cutting from it */
        first->older = chunk;
    } else {
        chunk->older = first;
        arena->first = chunk;
    }
    return chunk;
}

/* A block whose contents are whatever was there. */
static void *cut(plp_arena *arena, size_t size)
{
    if (size > SIZE_MAX / 2)
        return NULL;
    size_t rounded = (size == 0 ? ALIGNMENT : size + ALIGNMENT - 1) & ~(ALIGNMENT - 1);
    plp_arena_chunk *chunk = arena->first;
    if (chunk == NULL || chunk->size - chunk->used < rounded)
        chunk = add_chunk(arena, rounded);
    if (chunk == NULL)
        return NULL;
    void *block = chunk->data + chunk->used;
    chunk->used += rounded;
    return block;
}

void *plp_arena_new(plp_arena *arena, size_t size)
{
    void *block = cut(arena, size);
    if (block != NULL)
        memset(block, 0, size);
    return block;
}

void *plp_arena_array(plp_arena *arena, size_t count, size_t size)
{
    if (size != 0 && count > SIZE_MAX / size)
        return NULL;
    return plp_arena_new(arena, count * size);
}

char *plp_arena_text(plp_arena *arena, const char *bytes, size_t length)
{
    if (length > SIZE_MAX / 2)
        return NULL;
    char *text = cut(arena, length + 1);
    if (text == NULL)
        return NULL;
    if (length > 0)
        memcpy(text, bytes, length);
    text[length] = '\0';
    return text;
}
