/* SPDX-License-Identifier: MIT */
/* The room for decisions: made once for a program, then used again and again. */
#include "evaluate/evaluation.h"

#include <string.h>
#include "base/error.h"

static bool new_lists(plp_arena *arena, plp_decision *d, const plp_rulebook *book)
{
#define NEW(list, count)                                                                           \
    (((list) = plp_arena_array(arena, (size_t)(count) + 1, sizeof *(list))) != NULL)
    return NEW(d->rules, book->rules_count) && NEW(d->defines, book->defines_count) &&
           NEW(d->fired, book->rules_count) && NEW(d->dispositions, PLP_DISPOSITION_COUNT) &&
           NEW(d->techniques, book->techniques_count) && NEW(d->avoided, book->regions_count) &&
           NEW(d->pressure_by_region, book->regions_count) &&
           NEW(d->dose_chosen, book->doses_count) && NEW(d->referrals, book->referrals_count) &&
           NEW(d->advices, book->advices_count) && NEW(d->positions, book->positions_count) &&
           NEW(d->products, book->products_count) && NEW(d->clearances, d->clearance_capacity) &&
           NEW(d->asked, book->facts_count) && NEW(d->conflicts, book->conflicts_count) &&
           NEW(d->unknown, book->facts_count) && NEW(d->questions, book->facts_count);
}

static bool new_workings(plp_evaluation *e)
{
    const plp_rulebook *book = e->book;
    plp_arena *arena = &e->arena;
    uint32_t predicates = e->program->predicates.count;
    uint32_t sorted =
        book->techniques_count > book->facts_count ? book->techniques_count : book->facts_count;
    return NEW(e->truth, predicates) && NEW(e->blank, predicates) && NEW(e->widened, predicates) &&
           NEW(e->stack, e->program->max_stack) && NEW(e->changes, book->rules_count) &&
           NEW(e->values, book->defines_count) &&
           NEW(e->candidates, book->rules_count / 64 + PLP_SIEVE_STEP) &&
           NEW(e->bits, e->program->columns.words) && NEW(e->touched, book->rules_count) &&
           NEW(e->order, sorted) && NEW(e->spare, sorted) && NEW(e->about, book->facts_count) &&
           NEW(e->looked_at, book->facts_count) && NEW(e->counted, book->facts_count);
#undef NEW
}

/* Each CLEAR action needs at most one clearance. */
static uint32_t count_clearances(const plp_rulebook *book)
{
    uint32_t count = 0;
    for (uint32_t r = 0; r < book->rules_count; r++)
        for (uint32_t a = 0; a < book->rules[r].action_count; a++)
            count += book->rules[r].actions[a].kind == PLP_DO_CLEAR;
    return count;
}

palpate_status plp_decision_new(const plp_program *program, const palpate_allocator *memory,
                                plp_decision **out, palpate_error *error)
{
    *out = NULL;
    plp_evaluation *e = plp_memory_new(memory, sizeof *e);
    if (!e)
        return plp_fail_memory(error);
    e->program = program;
    e->book = program->book;
    e->decision.program = program;
    e->decision.clearance_capacity = count_clearances(program->book);
    plp_arena_begin(&e->arena, memory);
    palpate_status status = plp_facts_begin(&e->decision.facts, program->book, memory, NULL, error);
    if (status == PALPATE_OK &&
        (!new_lists(&e->arena, &e->decision, program->book) || !new_workings(e)))
        status = plp_fail_memory(error);
    if (status != PALPATE_OK) {
        plp_decision_free(&e->decision);
        return status;
    }
    plp_answers_blank(e);
    plp_change_tabulate(e);
    *out = &e->decision;
    return PALPATE_OK;
}

void plp_decision_free(plp_decision *decision)
{
    if (!decision)
        return;
    plp_evaluation *e = (plp_evaluation *)decision;
    const palpate_allocator *memory = e->arena.memory;
    plp_memory_free(memory, decision->effects,
                    decision->effect_capacity * sizeof *decision->effects);
    plp_facts_end(&decision->facts);
    plp_arena_end(&e->arena);
    plp_memory_free(memory, e, sizeof *e);
}
