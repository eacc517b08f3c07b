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

static bool fits(const plp_sandbox *sandbox, size_t count, size_t size)
{
    size_t held = sandbox->heap + sandbox->load->arena->held;
    return held <= sandbox->heap_most && count <= (sandbox->heap_most - held) / size;
}

void *plp_sandbox_new(lua_State *lua, size_t count, size_t size)
{
    plp_sandbox *sandbox = plp_sandbox_of(lua);
    if (!fits(sandbox, count, size)) {
        sandbox->steps += sandbox->heap / PLP_BYTES_PER_COLLECTED_STEP;
        lua_gc(lua, LUA_GCCOLLECT, 0);
        if (!fits(sandbox, count, size))
            plp_sandbox_stop(lua, "limit-memory");
    }
    void *block = plp_arena_array(sandbox->load->arena, count, size);
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
static void widen_texts(lua_State *lua)
{
    plp_sandbox *sandbox = plp_sandbox_of(lua);
    const palpate_allocator *memory = sandbox->load->memory;
    size_t wider = sandbox->text_capacity == 0 ? 1024 : sandbox->text_capacity * 2;
    plp_interned *old = sandbox->texts;
    size_t capacity = sandbox->text_capacity;
    plp_interned *texts = plp_memory_new(memory, wider * sizeof *texts);
    if (texts == NULL)
        plp_sandbox_no_memory(lua);
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
}

static const char *copy_text(lua_State *lua, const char *text, size_t length)
{
    plp_sandbox *sandbox = plp_sandbox_of(lua);
    if (!fits(sandbox, length + 1, 1))
        return plp_sandbox_new(lua, length + 1, 1); /* raises */
    char *copy = plp_arena_text(sandbox->load->arena, text, length);
    if (copy == NULL)
        plp_sandbox_no_memory(lua);
    return copy;
}

const char *plp_sandbox_text(lua_State *lua, const char *text, size_t length)
{
    plp_sandbox *sandbox = plp_sandbox_of(lua);
    uint32_t hash = 2166136261u; /* FNV-1a */
    if (length > SHORT_TEXT)
        return copy_text(lua, text, length);
    for (size_t i = 0; i < length; i++)
        hash = (hash ^ (unsigned char)text[i]) * 16777619u;
    hash ^= hash >> 15;
    if (sandbox->text_count * 2 >= sandbox->text_capacity)
        widen_texts(lua);
    plp_interned *place = find_text(sandbox, text, (uint32_t)length, hash);
    if (place == NULL)
        return copy_text(lua, text, length);
    if (place->text == NULL) {
        *place = (plp_interned){copy_text(lua, text, length), hash, (uint32_t)length};
        sandbox->text_count++;
    }
    return place->text;
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
