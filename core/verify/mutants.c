/* SPDX-License-Identifier: MIT */
/* The list of mutants: each criterion turned round, each number moved by one step both ways, each
 * action left out or made milder and stricter. */
#include "verify/mutate.h"

#include <math.h>
#include <string.h>
#include "base/text.h"

static bool is_asked(const plp_mutation *m, const char *id, plp_place place)
{
    const char *only = m->options.only;
    return only == NULL || strstr(id, only) != NULL ||
           (place.file < m->book->files_count &&
            strstr(m->book->files[place.file].path, only) != NULL);
}

static plp_mutant *add_mutant(plp_mutation *m, plp_mutant_kind kind, plp_owner owner,
                              plp_place place)
{
    if (!plp_memory_grow(m->memory, (void **)&m->mutants, &m->mutant_room, m->mutant_count + 1,
                         sizeof *m->mutants))
        return NULL;
    plp_mutant *mutant = &m->mutants[m->mutant_count++];
    *mutant = (plp_mutant){.kind = kind,
                           .owner = owner,
                           .place = place,
                           .patch = (uint32_t)m->patch_count,
                           .action = PLP_NONE};
    return mutant;
}

static bool add_patch(plp_mutation *m, plp_patch patch)
{
    if (!plp_memory_grow(m->memory, (void **)&m->patches, &m->patch_room, m->patch_count + 1,
                         sizeof *m->patches))
        return false;
    if (patch.term != NULL)
        patch.slot = m->slots++;
    m->patches[m->patch_count++] = patch;
    m->mutants[m->mutant_count - 1].patch_count++;
    return true;
}

/* ---- numbers ---- */

/* The smallest step that the number was written with: 1, or 0.1 … */
static double step_of(double number)
{
    double step = 1;
    for (int digits = 0; digits < 6 && fabs(number / step - round(number / step)) > 1e-9; digits++)
        step /= 10;
    return step;
}

static const plp_term *with_number(plp_mutation *m, const plp_term *term, const plp_term *old,
                                   double number)
{
    plp_term *copy = plp_arena_new(&m->arena, sizeof *copy);
    const plp_term **parts =
        plp_arena_array(&m->arena, (size_t)term->part_count + 1, sizeof *parts);
    if (copy == NULL || parts == NULL)
        return NULL;
    *copy = *term;
    if (term == old)
        copy->number = number;
    for (uint32_t i = 0; i < term->part_count; i++) {
        parts[i] = with_number(m, term->parts[i], old, number);
        if (parts[i] == NULL)
            return NULL;
    }
    copy->parts = parts;
    return copy;
}

/* Beyond what the fact can be, a bound says the same as at its edge. */
static bool is_possible(const plp_mutation *m, const plp_term *leaf, double number)
{
    if (leaf->part_count == 0 || leaf->parts[0]->kind != PLP_TERM_NUMBER_FACT)
        return true;
    const plp_fact *fact = &m->book->facts[leaf->parts[0]->subject];
    return number >= fact->min && number <= fact->max;
}

typedef struct leaf_at { /* a leaf, where it stands */
    plp_owner owner;
    const plp_term *term;
    uint32_t step, predicate;
    plp_phase phase;
} leaf_at;

static bool move_number(plp_mutation *m, const leaf_at *at, const plp_term *number)
{
    double step = step_of(number->number);
    for (int way = -1; way <= 1; way += 2) {
        double to = number->number + way * step;
        if (!is_possible(m, at->term, to))
            continue;
        plp_mutant *mutant = add_mutant(m, PLP_MUTANT_NUMBER, at->owner, number->place);
        const plp_term *moved = mutant != NULL ? with_number(m, at->term, number, to) : NULL;
        if (moved == NULL)
            return false;
        mutant->leaf = at->term;
        mutant->from = number->number;
        mutant->to = to;
        if (!add_patch(m, (plp_patch){.owner = at->owner,
                                      .step = at->step,
                                      .predicate = at->predicate,
                                      .term = moved,
                                      .phase = at->phase}))
            return false;
    }
    return true;
}

static bool move_numbers(plp_mutation *m, const leaf_at *at, const plp_term *term)
{
    if (term->kind == PLP_TERM_NUMBER)
        return move_number(m, at, term);
    for (uint32_t i = 0; i < term->part_count; i++)
        if (!move_numbers(m, at, term->parts[i]))
            return false;
    return true;
}

/* ---- conditions ---- */

typedef bool leaf_visit(plp_mutation *m, const leaf_at *at, void *context);
typedef bool group_visit(plp_mutation *m, const leaf_at *at);

typedef struct walk { /* through a condition, beside its formula */
    leaf_visit *leaf;
    group_visit *group;
    void *context;
    plp_owner owner;
    plp_formula formula;
    plp_phase phase;
    uint32_t step;
} walk;

/* In the order in which plp_formula_compile makes the steps. */
static bool walk_condition(plp_mutation *m, walk *w, const plp_term *term)
{
    const plp_step *steps = m->program->steps + w->formula.first;
    if (!plp_term_is_leaf(term)) {
        for (uint32_t i = 0; i < term->part_count; i++)
            if (!walk_condition(m, w, term->parts[i]))
                return false;
        bool connects =
            term->part_count != 1 || (term->kind != PLP_TERM_ALL && term->kind != PLP_TERM_ANY);
        leaf_at at = {w->owner, term, w->step, 0, w->phase};
        w->step += connects;
        return w->group == NULL || !connects || w->group(m, &at);
    }
    const plp_step *step = &steps[w->step];
    leaf_at at = {w->owner, term, w->step++, step->operand, w->phase};
    return step->op != PLP_OP_PREDICATE || w->leaf(m, &at, w->context);
}

static bool turn_leaf(plp_mutation *m, const leaf_at *at, void *context)
{
    (void)context;
    plp_mutant *mutant = add_mutant(m, PLP_MUTANT_FLIP, at->owner, at->term->place);
    if (mutant == NULL)
        return false;
    mutant->leaf = at->term;
    return add_patch(m, (plp_patch){.owner = at->owner,
                                    .step = at->step,
                                    .predicate = at->predicate,
                                    .phase = at->phase}) &&
           move_numbers(m, at, at->term);
}

/* at_least(2, { … }) becomes 1 and 3. */
static bool move_least(plp_mutation *m, const leaf_at *at)
{
    if (at->term->kind != PLP_TERM_AT_LEAST_OF)
        return true;
    for (int way = -1; way <= 1; way += 2) {
        uint32_t least = at->term->count + (uint32_t)way;
        if (least < 1 || least > at->term->part_count)
            continue;
        plp_mutant *mutant = add_mutant(m, PLP_MUTANT_LEAST, at->owner, at->term->place);
        if (mutant == NULL)
            return false;
        mutant->from = at->term->count;
        mutant->to = least;
        if (!add_patch(m, (plp_patch){.owner = at->owner, .step = at->step, .least = least}))
            return false;
    }
    return true;
}

static bool walk_owner(plp_mutation *m, plp_owner owner, const plp_term *term, plp_phase phase,
                       leaf_visit *leaf, group_visit *group, void *context)
{
    walk w = {leaf, group, context, owner, plp_mutate_formula(m->program, owner), phase, 0};
    return w.formula.count == 0 || walk_condition(m, &w, term);
}

/* ---- limits ---- */

bool plp_term_names_limit(const plp_term *term, uint32_t limit)
{
    if (term->kind == PLP_TERM_LIMIT && term->subject == limit)
        return true;
    for (uint32_t i = 0; i < term->part_count; i++)
        if (plp_term_names_limit(term->parts[i], limit))
            return true;
    return false;
}

/* The leaf is read again with the limit moved. */
static bool patch_user(plp_mutation *m, const leaf_at *at, void *context)
{
    const uint32_t *limit = context;
    return !plp_term_names_limit(at->term, *limit) ||
           add_patch(m, (plp_patch){.owner = at->owner,
                                    .step = at->step,
                                    .predicate = at->predicate,
                                    .term = at->term,
                                    .phase = at->phase});
}

static bool patch_users(plp_mutation *m, uint32_t limit)
{
    const plp_rulebook *book = m->book;
    bool held = true;
    for (uint32_t i = 0; held && i < book->defines_count; i++)
        held = walk_owner(m, (plp_owner){PLP_OWNER_DEFINE, i}, book->defines[i].term,
                          PLP_PHASE_SAFETY, patch_user, NULL, &limit);
    for (uint32_t i = 0; held && i < book->facts_count; i++)
        if (book->facts[i].asked_when != NULL)
            held = walk_owner(m, (plp_owner){PLP_OWNER_FACT, i}, book->facts[i].asked_when,
                              PLP_PHASE_SAFETY, patch_user, NULL, &limit);
    for (uint32_t i = 0; held && i < book->rules_count; i++)
        held = walk_owner(m, (plp_owner){PLP_OWNER_RULE, i}, book->rules[i].when,
                          book->rules[i].phase, patch_user, NULL, &limit);
    for (uint32_t i = 0; held && i < book->conflicts_count; i++)
        held = walk_owner(m, (plp_owner){PLP_OWNER_CONFLICT, i}, book->conflicts[i].when,
                          PLP_PHASE_FINISHED, patch_user, NULL, &limit);
    return held;
}

static bool move_limit(plp_mutation *m, uint32_t index)
{
    const plp_limit *limit = &m->book->limits[index];
    double step = step_of(limit->value);
    for (int way = -1; way <= 1; way += 2) {
        double to = limit->value + way * step;
        if (to < limit->min || to > limit->max)
            continue;
        plp_mutant *mutant =
            add_mutant(m, PLP_MUTANT_LIMIT, (plp_owner){PLP_OWNER_LIMIT, index}, limit->place);
        if (mutant == NULL)
            return false;
        mutant->from = limit->value;
        mutant->to = to;
        if (!patch_users(m, index))
            return false;
    }
    return true;
}

/* ---- actions ---- */

static bool change_action(plp_mutation *m, plp_owner owner, uint32_t index,
                          const plp_action *changed)
{
    const plp_action *action = &m->book->rules[owner.index].actions[index];
    plp_mutant *mutant =
        add_mutant(m, changed != NULL ? PLP_MUTANT_ACTION : PLP_MUTANT_GONE, owner, action->place);
    if (mutant == NULL)
        return false;
    mutant->action = index;
    mutant->changed = changed != NULL ? *changed : *action;
    return true;
}

static bool move_level(plp_mutation *m, plp_owner owner, uint32_t index, uint32_t most)
{
    const plp_action *action = &m->book->rules[owner.index].actions[index];
    for (int way = -1; way <= 1; way += 2) {
        plp_action changed = *action;
        changed.level += (uint32_t)way;
        if (action->kind == PLP_DO_DISPOSITION && changed.level == PLP_PROVISIONAL)
            changed.level += (uint32_t)way; /* that one comes from the engine alone */
        if (changed.level <= most && !change_action(m, owner, index, &changed))
            return false;
    }
    return true;
}

static const plp_term *number_term(plp_mutation *m, const plp_term *old, double number)
{
    plp_term *term = plp_arena_new(&m->arena, sizeof *term);
    if (term == NULL)
        return NULL;
    *term = *old;
    term->number = number;
    return term;
}

static bool move_action_number(plp_mutation *m, plp_owner owner, uint32_t index)
{
    const plp_action *action = &m->book->rules[owner.index].actions[index];
    if (action->number == NULL || action->number->kind != PLP_TERM_NUMBER)
        return true; /* limits are moved by themselves */
    double number = action->number->number, step = step_of(number);
    bool pressure = action->kind == PLP_DO_CAP_PRESSURE || action->kind == PLP_DO_TARGET_PRESSURE;
    for (int way = -1; way <= 1; way += 2) {
        plp_action changed = *action;
        double to = action->kind == PLP_DO_RANK ? -number : number + way * step;
        if (pressure && (to < 1 || to > PLP_PRESSURE_MOST))
            continue;
        changed.number = number_term(m, action->number, to);
        if (changed.number == NULL || !change_action(m, owner, index, &changed))
            return false;
        if (action->kind == PLP_DO_RANK) /* up becomes down: once */
            return true;
    }
    return true;
}

static bool change_actions(plp_mutation *m, uint32_t rule)
{
    plp_owner owner = {PLP_OWNER_RULE, rule};
    for (uint32_t i = 0; i < m->book->rules[rule].action_count; i++) {
        plp_action_kind kind = m->book->rules[rule].actions[i].kind;
        if (!change_action(m, owner, i, NULL))
            return false;
        if (kind == PLP_DO_DISPOSITION && !move_level(m, owner, i, PLP_EMERGENCY))
            return false;
        if (kind == PLP_DO_REFER && !move_level(m, owner, i, PLP_NOW))
            return false;
        if (!move_action_number(m, owner, i))
            return false;
    }
    return true;
}

/* ---- all ---- */

bool plp_mutants_list(plp_mutation *m)
{
    const plp_rulebook *book = m->book;
    bool held = true;
    for (uint32_t i = 0; held && i < book->defines_count; i++)
        if (is_asked(m, book->defines[i].id, book->defines[i].place))
            held = walk_owner(m, (plp_owner){PLP_OWNER_DEFINE, i}, book->defines[i].term,
                              PLP_PHASE_SAFETY, turn_leaf, move_least, NULL);
    for (uint32_t i = 0; held && i < book->limits_count; i++)
        if (is_asked(m, book->limits[i].id, book->limits[i].place))
            held = move_limit(m, i);
    for (uint32_t i = 0; held && i < book->rules_count; i++) {
        const plp_rule *rule = &book->rules[i];
        if (is_asked(m, rule->id, rule->place))
            held = walk_owner(m, (plp_owner){PLP_OWNER_RULE, i}, rule->when, rule->phase, turn_leaf,
                              move_least, NULL) &&
                   change_actions(m, i);
    }
    return held;
}
