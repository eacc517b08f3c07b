/* SPDX-License-Identifier: MIT */
/* Levers of rules, and of a whole question. */
#include "explore/levers_parts.h"

#include <string.h>
#include "base/error.h"

/* ---- rules ---- */

bool plp_levers_speaks(const plp_levers *l, uint32_t rule)
{
    plp_truth truth = l->e->decision.rules[rule];
    return truth == PLP_TRUE ||
           (truth == PLP_UNDECIDED && l->book->rules[rule].if_unknown == PLP_ASSUME);
}

plp_change_set *plp_levers_rule(plp_levers *l, uint32_t rule, bool speaks)
{
    plp_change_set **known = &l->of_rule[2 * rule + speaks];
    if (plp_levers_speaks(l, rule) == speaks)
        return l->any;
    if (*known != NULL)
        return *known;
    unsigned want =
        PLP_WANT_TRUE | (l->book->rules[rule].if_unknown == PLP_ASSUME ? PLP_WANT_OPEN : 0u);
    *known = plp_decision_withholds(&l->e->decision, rule)
                 ? plp_levers_take(l)
                 : plp_levers_formula(l, l->program->rules[rule], speaks ? want : 7u & ~want);
    return *known;
}

/* ---- the whole ---- */

static bool list_deeds(plp_levers *l)
{
    uint32_t count = 0, at[PLP_ACTION_COUNT + 1] = {0};
    for (uint32_t r = 0; r < l->book->rules_count; r++)
        count += l->book->rules[r].action_count;
    l->deeds = plp_arena_array(&l->arena, count + 1u, sizeof *l->deeds);
    l->replaceable =
        plp_arena_array(&l->arena, l->book->advices_count + 1u, sizeof *l->replaceable);
    if (l->deeds == NULL || l->replaceable == NULL)
        return false;
    for (uint32_t r = 0; r < l->book->rules_count; r++)
        for (uint32_t a = 0; a < l->book->rules[r].action_count; a++)
            at[l->book->rules[r].actions[a].kind + 1]++;
    for (size_t k = 0; k < PLP_ACTION_COUNT; k++)
        at[k + 1] += at[k];
    memcpy(l->deeds_begin, at, sizeof at);
    for (uint32_t r = 0; r < l->book->rules_count; r++) {
        for (uint32_t a = 0; a < l->book->rules[r].action_count; a++) {
            const plp_action *action = &l->book->rules[r].actions[a];
            l->deeds[at[action->kind]++] = (plp_deed){r, action, PLP_NONE, PLP_NONE};
            if (action->kind == PLP_DO_ADVISE && action->instead_of != PLP_NONE)
                l->replaceable[action->instead_of] = true;
        }
    }
    return true;
}

palpate_status plp_levers_begin(plp_levers *l, const plp_program *program,
                                const plp_changes *changes, const palpate_allocator *memory,
                                palpate_error *error)
{
    *l = (plp_levers){.program = program, .book = program->book, .changes = changes};
    l->words = changes->count / 64 + 1;
    plp_arena_begin(&l->arena, memory);
    l->any = plp_arena_array(&l->arena, l->words, sizeof *l->any);
    l->of_rule =
        plp_arena_array(&l->arena, 2 * (size_t)l->book->rules_count + 1, sizeof(plp_change_set *));
    l->truths = plp_arena_array(&l->arena, program->step_count + 1u, sizeof *l->truths);
    l->starts = plp_arena_array(&l->arena, program->step_count + 1u, sizeof *l->starts);
    if (l->any != NULL && l->of_rule != NULL && l->truths != NULL && l->starts != NULL &&
        list_deeds(l))
        return PALPATE_OK;
    plp_levers_end(l);
    return plp_fail_memory(error);
}

void plp_levers_end(plp_levers *l)
{
    const palpate_allocator *memory = l->arena.memory;
    if (memory == NULL)
        return;
    plp_memory_free(memory, l->shelf, l->shelf_capacity * sizeof *l->shelf);
    plp_memory_free(memory, l->pile, l->pile_capacity * sizeof *l->pile);
    plp_arena_end(&l->arena);
    *l = (plp_levers){0};
}

palpate_status plp_levers_find(plp_levers *l, const plp_decision *decision, plp_subject subject,
                               bool in, uint32_t left, const plp_change_set *open,
                               plp_change_set *out, palpate_error *error)
{
    l->e = (const plp_evaluation *)decision;
    l->left = left;
    l->open = open;
    l->allowed = in ? plp_levers_allowed(l, subject) : ~0u;
    l->shelf_used = l->pile_count = l->steps_used = 0;
    memset(l->of_rule, 0, 2 * l->book->rules_count * sizeof(plp_change_set *));
    const plp_change_set *set;
    if (subject.kind == PLP_SUBJECT_RULE) /* if it is undecided, it is not in, whatever it does */
        set = plp_decision_withholds(decision, subject.index)
                  ? plp_levers_take(l)
                  : plp_levers_formula(l, l->program->rules[subject.index],
                                       in ? PLP_WANT_TRUE : PLP_WANT_FALSE | PLP_WANT_OPEN);
    else
        set = plp_levers_subject(l, subject, in);
    memcpy(out, set == l->any ? open : set, l->words * sizeof *out);
    return l->no_memory ? plp_fail_memory(error) : PALPATE_OK;
}
