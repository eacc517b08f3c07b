/* SPDX-License-Identifier: MIT */
/* Memory of what rule files declare: counted together with Lua's own, short texts kept once. */
#include "rulebook/sandbox.h"

#include <string.h>

#define SHORT_TEXT 40  /* bytes of a text that is worth to be kept once only */
#define MOST_PROBES 32 /* a hostile file gets a copy, not time */

int plp_sandbox_no_memory(lua_State *lua)
{
    plp_sandbox_of(lua)->out_of_memory = true;
    lua_pushnil(lua);
    return lua_error(lua);
}

bool plp_sandbox_fits(const plp_sandbox *sandbox, size_t count, size_t size)
{
    size_t held = sandbox->heap + sandbox->load->arena->held;
    return held <= sandbox->heap_most && count <= (sandbox->heap_most - held) / size;
}

/* Room for `count` things of a size, or the end of the file. */
static void make_room(lua_State *lua, size_t count, size_t size)
{
    plp_sandbox *sandbox = plp_sandbox_of(lua);
    if (plp_sandbox_fits(sandbox, count, size))
        return;
    sandbox->steps += sandbox->heap / PLP_BYTES_PER_COLLECTED_STEP;
    lua_gc(lua, LUA_GCCOLLECT, 0);
    if (!plp_sandbox_fits(sandbox, count, size))
        plp_sandbox_stop(lua, "limit-memory");
}

void *plp_sandbox_new(lua_State *lua, size_t count, size_t size)
{
    make_room(lua, count, size);
    void *block = plp_arena_array(plp_sandbox_of(lua)->load->arena, count, size);
    if (block == NULL)
        plp_sandbox_no_memory(lua);
    return block;
}

/* The place of a text in the table, or the free one where it belongs; NULL after too many steps. */
static plp_interned *find_text(const plp_sandbox *sandbox, const char *text, uint32_t length,
                               uint32_t hash)
{
    for (uint32_t i = 0; i < MOST_PROBES && sandbox->text_capacity != 0; i++) {
        plp_interned *place = &sandbox->texts[(hash + i) & (sandbox->text_capacity - 1)];
        if (place->text == NULL || (place->hash == hash && place->length == length &&
                                    memcmp(place->text, text, length) == 0))
            return place;
    }
    return NULL;
}

/* Twice the table, from 1024 places on, when it is half full. */
static bool widen_texts(plp_sandbox *sandbox)
{
    const palpate_allocator *memory = sandbox->load->memory;
    size_t wider = sandbox->text_capacity == 0 ? 1024 : sandbox->text_capacity * 2;
    plp_interned *old = sandbox->texts;
    size_t capacity = sandbox->text_capacity;
    plp_interned *texts = plp_memory_new(memory, wider * sizeof *texts);
    if (texts == NULL)
        return false;
    sandbox->texts = texts;
    sandbox->text_capacity = wider;
    for (size_t i = 0; i < capacity; i++) {
        plp_interned *place = old[i].text != NULL
                                  ? find_text(sandbox, old[i].text, old[i].length, old[i].hash)
                                  : NULL;
        if (place != NULL)
            *place = old[i];
    }
    plp_memory_free(memory, old, capacity * sizeof *old);
    return true;
}

uint32_t plp_sandbox_hash(const char *text, size_t length)
{
    const uint64_t prime = 0x9e3779b97f4a7c15u; /* 2^64 by the golden ratio */
    uint64_t hash = length, part;
    for (; length >= sizeof part; text += sizeof part, length -= sizeof part) {
        memcpy(&part, text, sizeof part);
        hash = (hash ^ part) * prime;
        hash ^= hash >> 32;
    }
    part = 0;
    for (size_t i = 0; i < length; i++)
        part = part << 8 | (unsigned char)text[i];
    hash = (hash ^ part) * prime;
    return (uint32_t)(hash >> 32);
}

const char *plp_sandbox_keep(plp_sandbox *sandbox, const char *text, size_t length, uint32_t hash)
{
    if (length > SHORT_TEXT)
        return plp_arena_text(sandbox->load->arena, text, length);
    if (sandbox->text_count * 2 >= sandbox->text_capacity && !widen_texts(sandbox))
        return NULL;
    plp_interned *place = find_text(sandbox, text, (uint32_t)length, hash);
    if (place != NULL && place->text != NULL)
        return place->text;
    const char *copy = plp_arena_text(sandbox->load->arena, text, length);
    if (copy != NULL && place != NULL) {
        *place = (plp_interned){copy, hash, (uint32_t)length};
        sandbox->text_count++;
    }
    return copy;
}

const char *plp_sandbox_text(lua_State *lua, const char *text, size_t length)
{
    make_room(lua, length + 1, 1);
    const char *kept =
        plp_sandbox_keep(plp_sandbox_of(lua), text, length, plp_sandbox_hash(text, length));
    if (kept == NULL)
        plp_sandbox_no_memory(lua);
    return kept;
}

void plp_sandbox_watch(lua_State *lua, plp_draft *draft)
{
    plp_sandbox *sandbox = plp_sandbox_of(lua);
    void *items = sandbox->made;
    if (!plp_memory_grow(sandbox->load->memory, &items, &sandbox->made_capacity,
                         sandbox->made_count + 1, sizeof *sandbox->made))
        plp_sandbox_no_memory(lua);
    sandbox->made = items;
    sandbox->made[sandbox->made_count++] = draft;
}
