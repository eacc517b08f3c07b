/* SPDX-License-Identifier: MIT */
/* Walking the terms of a rulebook. */
#include "program/walk.h"

void plp_walk(const plp_term *term, plp_walk_visit *visit, void *context)
{
    if (term == NULL)
        return;
    visit(context, term);
    for (uint32_t p = 0; p < term->part_count; p++)
        plp_walk(term->parts[p], visit, context);
}

void plp_walk_all(const plp_rulebook *book, plp_walk_visit *visit, void *context)
{
    for (uint32_t r = 0; r < book->rules_count; r++) {
        plp_walk(book->rules[r].when, visit, context);
        for (uint32_t a = 0; a < book->rules[r].action_count; a++)
            plp_walk(book->rules[r].actions[a].number, visit, context);
    }
    for (uint32_t d = 0; d < book->defines_count; d++)
        plp_walk(book->defines[d].term, visit, context);
    for (uint32_t f = 0; f < book->facts_count; f++)
        plp_walk(book->facts[f].asked_when, visit, context);
    for (uint32_t c = 0; c < book->conflicts_count; c++)
        plp_walk(book->conflicts[c].when, visit, context);
    for (uint32_t i = 0; i < book->invariants_count; i++) {
        plp_walk(book->invariants[i].when, visit, context);
        plp_walk(book->invariants[i].never, visit, context);
    }
}

uint32_t plp_walk_fact(const plp_term *term)
{
    switch (term->kind) {
    case PLP_TERM_FACT:
    case PLP_TERM_ONE_OF:
    case PLP_TERM_HAS_ANY:
    case PLP_TERM_HAS_ALL:
    case PLP_TERM_HAS_NONE:
    case PLP_TERM_IS_NEVER:
    case PLP_TERM_NUMBER_FACT:
    case PLP_TERM_IS_KNOWN:
    case PLP_TERM_IS_UNKNOWN:
        return term->subject;
    case PLP_TERM_ALWAYS:
    case PLP_TERM_ANY_SAFETY_UNKNOWN:
    case PLP_TERM_DEFINE:
    case PLP_TERM_ALL:
    case PLP_TERM_ANY:
    case PLP_TERM_NONE:
    case PLP_TERM_UNLESS:
    case PLP_TERM_AT_LEAST_OF:
    case PLP_TERM_AT_LEAST:
    case PLP_TERM_AT_MOST:
    case PLP_TERM_ABOVE:
    case PLP_TERM_BELOW:
    case PLP_TERM_BETWEEN:
    case PLP_TERM_SO_FAR:
    case PLP_TERM_SO_FAR_ONE_OF:
    case PLP_TERM_NUMBER:
    case PLP_TERM_LIMIT:
    case PLP_TERM_NUMBER_DEFINE:
    case PLP_TERM_SO_FAR_NUMBER:
    case PLP_TERM_ADD:
    case PLP_TERM_SUBTRACT:
    case PLP_TERM_MULTIPLY:
    case PLP_TERM_DIVIDE:
    case PLP_TERM_NEGATE:
    case PLP_TERM_COUNT:
    case PLP_TERM_MIN_OF:
    case PLP_TERM_MAX_OF:
    case PLP_TERM_FIRST_KNOWN:
    case PLP_TERM_COUNT_OF_KINDS:
        break;
    }
    return PLP_NONE;
}
