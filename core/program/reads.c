/* SPDX-License-Identifier: MIT */
/* The facts behind terms. */
#include "program/reads.h"

#include <string.h>

static void mark_indices(bool *marks, plp_indices indices)
{
    for (uint32_t i = 0; i < indices.count; i++)
        marks[indices.at[i]] = true;
}

static void mark_term(const plp_reads *reads, const plp_term *term)
{
    switch (term->kind) {
    case PLP_TERM_FACT:
    case PLP_TERM_ONE_OF:
    case PLP_TERM_HAS_ANY:
    case PLP_TERM_HAS_ALL:
    case PLP_TERM_HAS_NONE:
    case PLP_TERM_IS_NEVER:
    case PLP_TERM_NUMBER_FACT:
        reads->marks[term->subject] = true;
        break;
    case PLP_TERM_IS_KNOWN:
    case PLP_TERM_IS_UNKNOWN:
        if (term->part_count == 0)
            reads->marks[term->subject] = true;
        break;
    case PLP_TERM_DEFINE:
    case PLP_TERM_NUMBER_DEFINE:
        mark_indices(reads->marks, reads->of_define[term->subject]);
        break;
    case PLP_TERM_ANY_SAFETY_UNKNOWN:
        mark_indices(reads->marks, reads->safety);
        break;
    default:
        break;
    }
    for (uint32_t i = 0; i < term->part_count; i++)
        mark_term(reads, term->parts[i]);
}

/* Turn the marks into a list, and clear them. */
static bool collect(plp_reads *reads, plp_indices *out)
{
    uint32_t count = 0;
    for (uint32_t f = 0; f < reads->book->facts_count; f++)
        count += reads->marks[f];
    uint32_t *at = plp_arena_array(reads->arena, (size_t)count + 1, sizeof *at);
    if (!at)
        return false;
    uint32_t filled = 0;
    for (uint32_t f = 0; f < reads->book->facts_count; f++) {
        if (reads->marks[f])
            at[filled++] = f;
        reads->marks[f] = false;
    }
    *out = (plp_indices){at, count};
    return true;
}

bool plp_reads_term(plp_reads *reads, const plp_term *term, plp_indices *out)
{
    mark_term(reads, term);
    return collect(reads, out);
}

bool plp_reads_actions(plp_reads *reads, const plp_rule *rule, plp_indices *out)
{
    for (uint32_t a = 0; a < rule->action_count; a++) {
        const plp_action *action = &rule->actions[a];
        if (action->number)
            mark_term(reads, action->number);
        mark_indices(reads->marks, action->technique_facts);
        mark_indices(reads->marks, action->region_facts);
    }
    return collect(reads, out);
}

bool plp_reads_open(const plp_reads *reads, const plp_term *term)
{
    bool open = term->kind == PLP_TERM_UNLESS || term->kind == PLP_TERM_IS_KNOWN ||
                term->kind == PLP_TERM_IS_UNKNOWN || term->kind == PLP_TERM_FIRST_KNOWN ||
                term->kind == PLP_TERM_ANY_SAFETY_UNKNOWN;
    if (term->kind == PLP_TERM_DEFINE || term->kind == PLP_TERM_NUMBER_DEFINE)
        open = reads->open_define[term->subject];
    for (uint32_t i = 0; !open && i < term->part_count; i++)
        open = plp_reads_open(reads, term->parts[i]);
    return open;
}

bool plp_reads_begin(plp_reads *reads, const plp_rulebook *book, plp_arena *arena)
{
    *reads = (plp_reads){.book = book, .arena = arena};
    plp_indices *of_define =
        plp_arena_array(arena, (size_t)book->defines_count + 1, sizeof *of_define);
    bool *open_define =
        plp_arena_array(arena, (size_t)book->defines_count + 1, sizeof *open_define);
    reads->marks = plp_arena_array(arena, (size_t)book->facts_count + 1, sizeof *reads->marks);
    if (!of_define || !open_define || !reads->marks)
        return false;
    reads->of_define = of_define;
    reads->open_define = open_define;
    for (uint32_t f = 0; f < book->facts_count; f++)
        reads->marks[f] = book->facts[f].safety;
    if (!collect(reads, &reads->safety))
        return false;
    for (uint32_t i = 0; i < book->defines_count; i++) {
        uint32_t d = book->define_order[i];
        open_define[d] = plp_reads_open(reads, book->defines[d].term);
        if (!plp_reads_term(reads, book->defines[d].term, &of_define[d]))
            return false;
    }
    return true;
}
