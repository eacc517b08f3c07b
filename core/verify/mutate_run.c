/* SPDX-License-Identifier: MIT */
/* Mutants put into a copy of the program, and run. */
#include "verify/mutate.h"

#include <string.h>
#include "base/error.h"
#include "engine.h"

plp_formula plp_mutate_formula(const plp_program *program, plp_owner owner)
{
    switch (owner.kind) {
    case PLP_OWNER_RULE:
        return program->rules[owner.index];
    case PLP_OWNER_DEFINE:
        return program->defines[owner.index];
    case PLP_OWNER_CONFLICT:
        return program->conflicts[owner.index];
    case PLP_OWNER_FACT:
        return program->asked[owner.index];
    case PLP_OWNER_LIMIT:
        break;
    }
    return (plp_formula){0, 0};
}

static plp_formula *formula_of(plp_program *program, plp_owner owner)
{
    switch (owner.kind) {
    case PLP_OWNER_RULE:
        return &program->rules[owner.index];
    case PLP_OWNER_DEFINE:
        return &program->defines[owner.index];
    case PLP_OWNER_CONFLICT:
        return &program->conflicts[owner.index];
    case PLP_OWNER_FACT:
        return &program->asked[owner.index];
    case PLP_OWNER_LIMIT:
        break;
    }
    return NULL;
}

/* ---- the copy ---- */

static void *copy_of(plp_mutation *m, const void *from, size_t count, size_t size, size_t more)
{
    void *copy = plp_arena_array(&m->arena, count + more + 1, size);
    if (copy != NULL && count > 0)
        memcpy(copy, from, count * size);
    return copy;
}

/* One predicate more than there are: nothing decides it, so it is always undecided. */
static bool add_undecided(plp_mutation *m)
{
    plp_predicates *predicates = &m->copy.predicates;
    predicates->at = copy_of(m, predicates->at, predicates->count, sizeof *predicates->at, 1);
    predicates->count++;
    return predicates->at != NULL;
}

static uint32_t most_actions(const plp_rulebook *book)
{
    uint32_t most = 0;
    for (uint32_t r = 0; r < book->rules_count; r++)
        most = book->rules[r].action_count > most ? book->rules[r].action_count : most;
    return most;
}

bool plp_mutate_copy(plp_mutation *m)
{
    const plp_program *program = m->program;
    const plp_rulebook *book = m->book;
    m->copy = *program;
    m->copied = *book;
    m->copy.book = &m->copied;
    m->step_room = program->step_count * 3 + 64; /* a patched step becomes two at the most */
    m->rules = copy_of(m, book->rules, book->rules_room, sizeof *m->rules, 0);
    m->limits = copy_of(m, book->limits, book->limits_count, sizeof *m->limits, 0);
    m->steps = copy_of(m, program->steps, program->step_count, sizeof *m->steps, m->step_room);
    m->always = copy_of(m, program->index.always, program->index.always_count, sizeof *m->always,
                        (size_t)book->rules_count + 1);
    m->actions = plp_arena_array(&m->arena, (size_t)most_actions(book) + 1, sizeof *m->actions);
    m->copy.rules = copy_of(m, program->rules, book->rules_count, sizeof(plp_formula), 0);
    m->copy.defines = copy_of(m, program->defines, book->defines_count, sizeof(plp_formula), 0);
    m->copy.conflicts =
        copy_of(m, program->conflicts, book->conflicts_count, sizeof(plp_formula), 0);
    m->copy.asked = copy_of(m, program->asked, book->facts_count, sizeof(plp_formula), 0);
    if (m->rules == NULL || m->limits == NULL || m->steps == NULL || m->always == NULL ||
        m->actions == NULL || m->copy.rules == NULL || m->copy.defines == NULL ||
        m->copy.conflicts == NULL || m->copy.asked == NULL)
        return false;
    m->copied.rules = m->rules;
    m->copied.limits = m->limits;
    m->copy.steps = m->steps;
    m->copy.index.always = m->always;
    return add_undecided(m);
}

/* ---- formulas ---- */

static uint32_t put_step(plp_mutation *m, uint32_t at, plp_op op, uint16_t parts, uint32_t operand)
{
    m->steps[at] = (plp_step){.op = (uint16_t)op, .parts = parts, .operand = operand};
    return at + 1;
}

/* A leaf that is known for this patient. */
static uint32_t put_value(plp_mutation *m, uint32_t at, uint8_t value)
{
    if (value == PLP_UNDECIDED)
        return put_step(m, at, PLP_OP_PREDICATE, 0, m->copy.predicates.count - 1);
    at = put_step(m, at, PLP_OP_TRUE, 0, 0);
    return value == PLP_TRUE ? at : put_step(m, at, PLP_OP_NONE, 1, 0);
}

static uint32_t put_patched(plp_mutation *m, uint32_t at, const plp_patch *patch,
                            const plp_step *step, const uint8_t *values)
{
    if (patch->least != 0)
        return put_step(m, at, PLP_OP_AT_LEAST, step->parts, patch->least);
    if (patch->term != NULL)
        return put_value(m, at, values[patch->slot]);
    at = put_step(m, at, PLP_OP_PREDICATE, 0, step->operand);
    return put_step(m, at, PLP_OP_NONE, 1, 0); /* turned round */
}

static bool same_owner(plp_owner a, plp_owner b)
{
    return a.kind == b.kind && a.index == b.index;
}

/* The formulas of a mutant for one patient, behind the program's own steps. Patches of one formula
 * stand together, in the order of their steps. */
static void put_formulas(plp_mutation *m, const plp_mutant *mutant, const uint8_t *values)
{
    const plp_patch *patches = m->patches + mutant->patch;
    uint32_t at = m->program->step_count;
    for (uint32_t p = 0; p < mutant->patch_count;) {
        plp_owner owner = patches[p].owner;
        plp_formula old = plp_mutate_formula(m->program, owner);
        uint32_t first = at;
        for (uint32_t s = 0; s < old.count; s++) {
            const plp_step *step = &m->program->steps[old.first + s];
            bool patched = p < mutant->patch_count && same_owner(patches[p].owner, owner) &&
                           patches[p].step == s;
            if (patched)
                at = put_patched(m, at, &patches[p++], step, values);
            else
                m->steps[at++] = *step;
        }
        *formula_of(&m->copy, owner) = (plp_formula){first, at - first};
    }
}

static void drop_formulas(plp_mutation *m, const plp_mutant *mutant)
{
    for (uint32_t p = 0; p < mutant->patch_count; p++) {
        plp_owner owner = m->patches[mutant->patch + p].owner;
        *formula_of(&m->copy, owner) = plp_mutate_formula(m->program, owner);
    }
}

/* ---- which tests does it touch? ---- */

/* Does a patched formula come to something else? */
static bool turns(plp_mutation *m, const plp_mutant *mutant, const uint8_t *truth, uint8_t *stack)
{
    for (uint32_t p = 0; p < mutant->patch_count; p++) {
        plp_owner owner = m->patches[mutant->patch + p].owner;
        plp_formula now = *formula_of(&m->copy, owner);
        plp_formula was = plp_mutate_formula(m->program, owner);
        if (plp_formula_run(m->steps + now.first, now.count, truth, stack) !=
            plp_formula_run(m->steps + was.first, was.count, truth, stack))
            return true;
    }
    return false;
}

/* Values that are as before turn nothing. */
static bool values_differ(const plp_mutation *m, const plp_mutant *mutant,
                          const plp_mutate_test *test, int which)
{
    for (uint32_t p = 0; p < mutant->patch_count; p++) {
        const plp_patch *patch = &m->patches[mutant->patch + p];
        if (patch->term == NULL ||
            test->value[which][patch->slot] != test->truth[which][patch->predicate])
            return true;
    }
    return false;
}

static bool touches_condition(plp_mutation *m, const plp_mutant *mutant,
                              const plp_mutate_test *test)
{
    uint8_t *stack = ((plp_evaluation *)m->decision)->stack;
    for (int which = 0; which < (test->has_after ? 2 : 1); which++) {
        if (mutant->patch_count == 0 || !values_differ(m, mutant, test, which))
            continue;
        put_formulas(m, mutant, test->value[which]);
        if (turns(m, mutant, test->truth[which], stack))
            return true;
    }
    return false;
}

/* Does a rule that spoke take a number from the limit, or anything a value that is made of it? */
static bool touches_number(const plp_mutation *m, uint32_t limit, const plp_mutate_test *test)
{
    const plp_rulebook *book = m->book;
    for (uint32_t d = 0; d < book->defines_count; d++)
        if (!plp_term_is_truth(book->defines[d].term->kind) &&
            plp_term_names_limit(book->defines[d].term, limit))
            return true;
    for (uint32_t r = 0; r < book->rules_count; r++)
        for (uint32_t a = 0; test->spoke[r] && a < book->rules[r].action_count; a++)
            if (book->rules[r].actions[a].number != NULL &&
                plp_term_names_limit(book->rules[r].actions[a].number, limit))
                return true;
    return false;
}

static bool touches(plp_mutation *m, const plp_mutant *mutant, const plp_mutate_test *test)
{
    if (mutant->action != PLP_NONE)
        return test->spoke[mutant->owner.index] != 0;
    if (touches_condition(m, mutant, test))
        return true;
    return mutant->kind == PLP_MUTANT_LIMIT && touches_number(m, mutant->owner.index, test);
}

/* ---- running ---- */

static void change_action(plp_mutation *m, const plp_mutant *mutant)
{
    plp_rule *rule = &m->rules[mutant->owner.index];
    const plp_rule *was = &m->book->rules[mutant->owner.index];
    uint32_t count = 0;
    for (uint32_t a = 0; a < was->action_count; a++) {
        if (a != mutant->action)
            m->actions[count++] = was->actions[a];
        else if (mutant->kind == PLP_MUTANT_ACTION)
            m->actions[count++] = mutant->changed;
    }
    rule->actions = m->actions;
    rule->action_count = count;
}

/* A rule with another condition may need other predicates than those that it hangs under. */
static void always_look_at(plp_mutation *m, const plp_mutant *mutant)
{
    m->copy.index.always_count = m->program->index.always_count;
    for (uint32_t p = 0; p < mutant->patch_count; p++) {
        plp_owner owner = m->patches[mutant->patch + p].owner;
        uint32_t count = m->copy.index.always_count;
        bool there = count > 0 && m->always[count - 1] == owner.index;
        if (owner.kind == PLP_OWNER_RULE && !there)
            m->always[m->copy.index.always_count++] = owner.index;
    }
}

static void begin_mutant(plp_mutation *m, const plp_mutant *mutant)
{
    if (mutant->action != PLP_NONE)
        change_action(m, mutant);
    if (mutant->kind == PLP_MUTANT_LIMIT)
        m->limits[mutant->owner.index].value = mutant->to;
    always_look_at(m, mutant);
}

static void end_mutant(plp_mutation *m, const plp_mutant *mutant)
{
    if (mutant->action != PLP_NONE)
        m->rules[mutant->owner.index] = m->book->rules[mutant->owner.index];
    if (mutant->kind == PLP_MUTANT_LIMIT)
        m->limits[mutant->owner.index].value = mutant->from;
    drop_formulas(m, mutant);
    m->copy.index.always_count = m->program->index.always_count;
}

/* After clearance the leaves come to what they came to then. */
static void turn_to_after(plp_mutation *m, const plp_mutate_test *test, void *context)
{
    put_formulas(m, context, test->value[test->has_after ? 1 : 0]);
}

static palpate_status run_mutant(plp_mutation *m, plp_mutant *mutant, plp_buffer *got,
                                 palpate_error *error)
{
    palpate_status status = PALPATE_OK;
    begin_mutant(m, mutant);
    for (size_t t = 0; status == PALPATE_OK && !mutant->noticed && t < m->test_count; t++) {
        const plp_mutate_test *test = &m->tests[t];
        const plp_decision *after;
        if (!touches(m, mutant, test))
            continue;
        put_formulas(m, mutant, test->value[0]);
        status = plp_mutate_decide(m, test, turn_to_after, mutant, &after, error);
        if (status == PALPATE_OK)
            mutant->noticed = !plp_mutate_passes(m, test->test, after, got);
    }
    end_mutant(m, mutant);
    return status;
}

palpate_status plp_mutate_run(plp_mutation *m, palpate_error *error)
{
    plp_buffer got;
    palpate_status status = PALPATE_OK;
    plp_buffer_begin(&got, m->memory, 1 << 20);
    for (size_t i = 0; status == PALPATE_OK && i < m->mutant_count; i++) {
        status = run_mutant(m, &m->mutants[i], &got, error);
        if (m->options.progress != NULL)
            m->options.progress(m->options.progress_context, i + 1, m->mutant_count);
    }
    plp_buffer_end(&got);
    return status;
}
