/* SPDX-License-Identifier: MIT */
/* Gathering names into slots: of some seeds the one with the shortest searches is taken. */
#include "program/names.h"

#define SEEDS 8

static size_t count_names(const plp_rulebook *book)
{
    size_t count = book->facts_count;
    for (uint32_t f = 0; f < book->facts_count; f++)
        count += book->facts[f].member_count;
    return count;
}

static plp_name entry_of(const char *text, uint32_t whose, uint32_t index)
{
    char bytes[8] = {0};
    size_t length = strlen(text);
    memcpy(bytes, text, length < 8 ? length : 8);
    uint64_t first = plp_name_word(bytes);
    return (plp_name){.first = first,
                      .last = length < 8 ? first : plp_name_word(text + length - 8),
                      .text = text,
                      .length = (uint32_t)length,
                      .whose = whose,
                      .index = index};
}

static void list_names(const plp_rulebook *book, plp_name *entries)
{
    for (uint32_t f = 0; f < book->facts_count; f++) {
        const plp_fact *fact = &book->facts[f];
        plp_name *entry = entries++;
        *entry = entry_of(fact->id, PLP_NONE, f);
        entry->member_count = fact->member_count;
        entry->min = fact->min;
        entry->max = fact->max;
        entry->type = (uint8_t)fact->type;
        entry->never = fact->never;
        entry->integer = fact->integer;
        for (uint32_t m = 0; m < fact->member_count; m++)
            *entries++ = entry_of(fact->members[m].id, f, m);
    }
}

/* Fill empty slots; returns how many steps beyond the first all searches take together. */
static size_t fill(struct plp_names *names, uint32_t *slots, size_t count)
{
    size_t steps = 0;
    memset(slots, 0, ((size_t)names->mask + 1) * sizeof *slots);
    for (size_t i = 0; i < count; i++) {
        const plp_name *name = &names->entries[i];
        uint64_t at = plp_name_slot(names, name->first, name->last, name->length, name->whose);
        for (; slots[at] != 0; at = (at + 1) & names->mask)
            steps++;
        slots[at] = (uint32_t)i + 1;
    }
    return steps;
}

const struct plp_names *plp_names_new(const plp_rulebook *book, plp_arena *arena)
{
    size_t count = count_names(book), room = 16;
    uint32_t shift = 60;
    for (; room < count * 4; room *= 2)
        shift--;
    struct plp_names *names = plp_arena_new(arena, sizeof *names);
    plp_name *entries = plp_arena_array(arena, count + 1, sizeof *entries);
    uint32_t *slots = plp_arena_array(arena, room, sizeof *slots);
    if (names == NULL || entries == NULL || slots == NULL)
        return NULL;
    list_names(book, entries);
    *names =
        (struct plp_names){.slots = slots, .entries = entries, .mask = room - 1, .shift = shift};
    uint64_t best_seed = 0;
    size_t best = SIZE_MAX;
    for (uint64_t seed = 1; seed <= SEEDS && best > 0; seed++) {
        names->seed = seed * UINT64_C(0xD6E8FEB86659FD93);
        size_t steps = fill(names, slots, count);
        if (steps < best) {
            best = steps;
            best_seed = names->seed;
        }
    }
    names->seed = best_seed;
    fill(names, slots, count);
    return names;
}
