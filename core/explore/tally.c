/* SPDX-License-Identifier: MIT */
/* Tallies of differences. */
#include "explore/tally.h"

#include <string.h>
#include "base/text.h"

void plp_tallies_begin(plp_tallies *tallies, const palpate_allocator *memory)
{
    *tallies = (plp_tallies){.memory = memory};
    plp_arena_begin(&tallies->arena, memory);
}

void plp_tallies_end(plp_tallies *tallies)
{
    plp_memory_free(tallies->memory, tallies->at, tallies->capacity * sizeof *tallies->at);
    plp_arena_end(&tallies->arena);
}

/* ---- finding ---- */

static uint32_t mix(uint32_t hash, const char *text)
{
    for (const char *at = text != NULL ? text : "-"; *at != '\0'; at++)
        hash = (hash ^ (unsigned char)*at) * 16777619u; /* FNV-1a */
    return (hash ^ 0xffu) * 16777619u;                  /* no text holds this byte */
}

static uint32_t hash_of(const plp_tally *t)
{
    uint32_t hash = mix(2166136261u + (uint32_t)t->how, t->id);
    return mix(mix(mix(mix(hash, t->kind), t->differs), t->from), t->to);
}

static bool is_same(const plp_tally *a, const plp_tally *b)
{
    return a->part == b->part && a->how == b->how && a->kind == b->kind &&
           a->differs == b->differs && strcmp(a->id, b->id) == 0 &&
           plp_text_same_or_none(a->from, b->from) && plp_text_same_or_none(a->to, b->to);
}

static plp_tally *find(plp_tallies *tallies, const plp_tally *what, uint32_t hash)
{
    for (size_t i = 0; i < tallies->count; i++)
        if (tallies->at[i].hash == hash && is_same(&tallies->at[i], what))
            return &tallies->at[i];
    return NULL;
}

/* ---- adding ---- */

static const char *keep(plp_tallies *tallies, const char *text, bool *held)
{
    if (text == NULL)
        return NULL;
    char *copy = plp_arena_text(&tallies->arena, text, strlen(text));
    *held = *held && copy != NULL;
    return copy;
}

static plp_tally *add_kind(plp_tallies *tallies, const plp_tally *what, uint32_t hash)
{
    bool held = true;
    if (!plp_memory_grow(tallies->memory, (void **)&tallies->at, &tallies->capacity,
                         tallies->count + 1, sizeof *tallies->at))
        return NULL;
    plp_tally *t = &tallies->at[tallies->count];
    *t = (plp_tally){.part = what->part,
                     .kind = what->kind,
                     .differs = what->differs,
                     .how = what->how,
                     .hash = hash};
    t->id = keep(tallies, what->id, &held);
    t->title = keep(tallies, what->title, &held);
    t->from = keep(tallies, what->from, &held);
    t->to = keep(tallies, what->to, &held);
    if (!held)
        return NULL;
    tallies->count++;
    return t;
}

bool plp_tally_add(plp_tallies *tallies, const plp_tally *what, const char *name)
{
    uint32_t hash = hash_of(what);
    plp_tally *t = find(tallies, what, hash);
    if (t == NULL)
        t = add_kind(tallies, what, hash);
    if (t == NULL)
        return false;
    if (t->count < PLP_TALLY_EXAMPLES && name != NULL) {
        size_t length = strlen(name) < PLP_TALLY_NAME ? strlen(name) : PLP_TALLY_NAME - 1;
        memcpy(t->examples[t->count], name, length);
    }
    t->count++;
    return true;
}

/* ---- telling ---- */

const plp_tally *plp_tally_next(const plp_tallies *tallies, plp_part part, const plp_tally *last)
{
    const plp_tally *best = NULL;
    for (size_t i = 0; i < tallies->count; i++) {
        const plp_tally *t = &tallies->at[i];
        bool later =
            last == NULL || t->count < last->count || (t->count == last->count && t > last);
        if (t->part == part && later && (best == NULL || t->count > best->count))
            best = t;
    }
    return best;
}

uint64_t plp_tally_total(const plp_tallies *tallies, plp_part part, const char *kind,
                         plp_change_how how)
{
    uint64_t total = 0;
    for (size_t i = 0; i < tallies->count; i++) {
        const plp_tally *t = &tallies->at[i];
        total += t->part == part && t->how == how && t->kind == kind ? t->count : 0;
    }
    return total;
}
