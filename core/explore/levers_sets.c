/* SPDX-License-Identifier: MIT */
/* Sets of changes: what may come about, and what must come about together. */
#include "explore/levers_parts.h"

#include <string.h>

plp_change_set *plp_levers_take(plp_levers *l)
{
    if (l->shelf_used < l->shelf_count) {
        plp_change_set *set = l->shelf[l->shelf_used++];
        memset(set, 0, l->words * sizeof *set);
        return set;
    }
    plp_change_set *set = plp_arena_array(&l->arena, l->words, sizeof *set);
    if (set == NULL || !plp_memory_grow(l->arena.memory, (void **)&l->shelf, &l->shelf_capacity,
                                        l->shelf_count + 1, sizeof *l->shelf)) {
        l->no_memory = true;
        return l->any;
    }
    l->shelf[l->shelf_count++] = set;
    l->shelf_used++;
    return set;
}

static uint32_t size_of(const plp_levers *l, const plp_change_set *set)
{
    uint32_t size = 0;
    for (size_t w = 0; w < l->words; w++)
        size += (uint32_t)__builtin_popcountll(set[w]);
    return size;
}

void plp_levers_put(const plp_levers *l, plp_change_set *set, uint32_t change)
{
    set[change / 64] |= l->open[change / 64] & UINT64_C(1) << change % 64;
}

plp_change_set *plp_levers_join(plp_levers *l, plp_change_set *into, const plp_change_set *set)
{
    if (into == l->any || set == l->any)
        return l->any;
    for (size_t w = 0; w < l->words; w++)
        into[w] |= set[w];
    return into;
}

void plp_levers_pile(plp_levers *l, plp_change_set *set)
{
    if (!plp_memory_grow(l->arena.memory, (void **)&l->pile, &l->pile_capacity, l->pile_count + 1,
                         sizeof *l->pile)) {
        l->no_memory = true;
        return;
    }
    l->pile[l->pile_count++] = set;
}

/* By size; few, so by insertion. */
static void order_by_size(const plp_levers *l, plp_change_set **sets, size_t count)
{
    for (size_t i = 1; i < count; i++) {
        plp_change_set *set = sets[i];
        uint32_t size = size_of(l, set);
        size_t at = i;
        for (; at > 0 && size_of(l, sets[at - 1]) > size; at--)
            sets[at] = sets[at - 1];
        sets[at] = set;
    }
}

/* Do more of these sets have nothing in common than changes are left? Then they cannot all come
 * about. */
static bool too_many_apart(plp_levers *l, plp_change_set *const *sets, size_t count)
{
    plp_change_set *all = plp_levers_take(l);
    uint32_t apart = 0;
    for (size_t i = 0; i < count && all != l->any; i++) {
        uint64_t common = 0;
        for (size_t w = 0; w < l->words; w++)
            common |= all[w] & sets[i][w];
        if (common == 0) {
            apart++;
            (void)plp_levers_join(l, all, sets[i]);
        }
    }
    return apart > l->left;
}

static plp_change_set *common_to(plp_levers *l, plp_change_set *const *sets, size_t count)
{
    plp_change_set *common = plp_levers_join(l, plp_levers_take(l), sets[0]);
    for (size_t i = 1; i < count && common != l->any; i++)
        for (size_t w = 0; w < l->words; w++)
            common[w] &= sets[i][w];
    return common;
}

/* What nothing can bring about is dropped, and so is what anything may: that one is granted. */
static size_t drop(plp_levers *l, plp_change_set **sets, size_t count, size_t *least)
{
    size_t kept = 0;
    for (size_t i = 0; i < count; i++) {
        if (sets[i] == l->any)
            *least -= *least > 0;
        else if (size_of(l, sets[i]) > 0)
            sets[kept++] = sets[i];
    }
    return kept;
}

plp_change_set *plp_levers_unpile(plp_levers *l, size_t base, size_t least)
{
    plp_change_set **sets = l->pile + base;
    size_t count = drop(l, sets, l->pile_count - base, &least);
    l->pile_count = base;
    if (l->no_memory || least == 0)
        return l->any;
    if (count < least)
        return plp_levers_take(l);
    if (least == count && l->left == 1)
        return common_to(l, sets, count);
    order_by_size(l, sets, count);
    if (least == count && too_many_apart(l, sets, count))
        return plp_levers_take(l);
    plp_change_set *some = plp_levers_take(l); /* so many that not all of the rest is enough */
    for (size_t i = 0; i < count - least + 1; i++)
        some = plp_levers_join(l, some, sets[i]);
    return some;
}

plp_change_set *plp_levers_unpile_all(plp_levers *l, size_t base)
{
    return plp_levers_unpile(l, base, l->pile_count - base);
}
