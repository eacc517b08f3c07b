/* SPDX-License-Identifier: MIT */
/* Which techniques are eligible and shown, and the dose. */
#include "verify/model.h"

#include <math.h>
#include <string.h>
#include "evaluate/evaluation.h"

#define SHOWN_MOST (sizeof((plp_decision *)0)->shown / sizeof(uint32_t))

/* Whether a set fact with this role names the technique. */
static plp_bit has_role(plp_world *world, plp_role role, uint32_t technique)
{
    const plp_rulebook *book = world->model->book;
    plp_logic *l = world->model->logic;
    uint32_t fact = book->role_fact[role];
    plp_bit any = l->no;
    if (fact == PLP_NONE || book->facts[fact].type != PLP_SET)
        return l->no;
    for (uint32_t m = 0; m < book->facts[fact].member_count; m++)
        if (book->facts[fact].members[m].item == technique)
            any = plp_logic_or(l, any, world->facts[fact].in[m]);
    return any;
}

static plp_bit is_eligible(plp_world *world, uint32_t t)
{
    const plp_technique *technique = &world->model->book->techniques[t];
    plp_logic *l = world->model->logic;
    plp_bit too_firm = l->no;
    if (technique->has_pressure)
        too_firm =
            plp_world_cap_within(world, false, world->now.cap_count, technique->pressure_low, true);
    return plp_logic_not(l, plp_logic_or(l, world->now.excluded[t], too_firm));
}

/* ---- scores ---- */

typedef struct scores {
    plp_world *world;
    plp_bit *bits; /* room for one technique's ranks */
    int *weights;
    plp_bit *wished;                /* per technique: wanted and eligible, which ranks one more */
    const plp_rank_effect **sorted; /* room for one technique's */
} scores;

static bool is_whole(double value)
{
    return value >= floor(value) && value <= floor(value);
}

/* The order of effects does not matter: sorted, equal sums are the same formula, in twins too. */
static bool comes_first(plp_logic *l, const plp_rank_effect *a, const plp_rank_effect *b)
{
    unsigned x = l->call.get_ast_id(l->z3, a->on), y = l->call.get_ast_id(l->z3, b->on);
    return x != y ? x < y : a->weight < b->weight;
}

/* The score as a number. */
static plp_bit score_of(scores *s, uint32_t t)
{
    plp_logic *l = s->world->model->logic;
    plp_bit zero = plp_logic_constant(l, 0);
    plp_bit sum = plp_logic_pick(l, s->wished[t], plp_logic_constant(l, 1), zero);
    uint32_t count = 0;
    for (uint32_t i = 0; i < s->world->rank_count; i++) {
        const plp_rank_effect *rank = &s->world->ranks[i];
        if (rank->technique != t || rank->on == l->no)
            continue;
        uint32_t at = count++;
        for (; at > 0 && comes_first(l, rank, s->sorted[at - 1]); at--)
            s->sorted[at] = s->sorted[at - 1];
        s->sorted[at] = rank;
    }
    for (uint32_t i = 0; i < count; i++)
        sum = plp_logic_add(
            l, sum,
            plp_logic_pick(l, s->sorted[i]->on, plp_logic_constant(l, s->sorted[i]->weight), zero));
    return sum;
}

static plp_bit is_scored(scores *s, uint32_t t)
{
    plp_logic *l = s->world->model->logic;
    uint32_t count = 0;
    bool whole = true;
    s->bits[count] = s->wished[t];
    s->weights[count++] = 1;
    for (uint32_t i = 0; i < s->world->rank_count; i++) {
        const plp_rank_effect *rank = &s->world->ranks[i];
        if (rank->technique != t)
            continue;
        whole = whole && is_whole(rank->weight);
        s->bits[count] = rank->on;
        s->weights[count++] = (int)rank->weight;
    }
    if (!whole)
        return plp_logic_gt(l, s->world->score[t], plp_logic_constant(l, 0));
    return plp_logic_weighs(l, s->bits, s->weights, count, 1);
}

/* ---- the best five ---- */

/* a before b by one bit; where both have it or both lack it, by `rest`. */
static plp_bit by_bit(plp_logic *l, plp_bit a, plp_bit b, plp_bit rest)
{
    plp_bit lead = plp_logic_and(l, a, plp_logic_not(l, b));
    plp_bit trail = plp_logic_and(l, b, plp_logic_not(l, a));
    return plp_logic_or(l, lead, plp_logic_and(l, plp_logic_not(l, trail), rest));
}

static plp_bit stands_before(plp_world *world, const plp_bit *score, uint32_t a, uint32_t b)
{
    plp_logic *l = world->model->logic;
    plp_bit rest = plp_logic_of(l, plp_technique_compare(world->model->book, a, b) < 0);
    rest =
        by_bit(l, has_role(world, PLP_ROLE_WANTED, a), has_role(world, PLP_ROLE_WANTED, b), rest);
    rest =
        by_bit(l, has_role(world, PLP_ROLE_HELPED, a), has_role(world, PLP_ROLE_HELPED, b), rest);
    plp_bit tie = plp_logic_and(l, plp_logic_ge(l, score[a], score[b]), rest);
    return plp_logic_or(l, plp_logic_gt(l, score[a], score[b]), tie);
}

/* `exact` says who is among the best; it is built of numbers, and asked for only when the rest did
 * not do. */
static void rank_exactly(plp_world *world, const plp_bit *fit)
{
    plp_model *model = world->model;
    plp_logic *l = model->logic;
    uint32_t count = model->book->techniques_count;
    const plp_bit *score = world->score;
    plp_bit *before = plp_arena_array(&world->arena, count + 1u, sizeof *before);
    if (before == NULL) {
        model->no_memory = true;
        return;
    }
    for (uint32_t t = 0; t < count; t++) {
        uint32_t others = 0;
        for (uint32_t u = 0; u < count; u++)
            if (u != t && fit[u] != l->no)
                before[others++] = plp_logic_and(l, fit[u], stands_before(world, score, u, t));
        plp_bit beaten = plp_logic_at_least(l, before, others, SHOWN_MOST);
        plp_bit shown = plp_logic_and(l, fit[t], plp_logic_not(l, beaten));
        if (fit[t] != l->no) /* else it is no variable */
            plp_logic_define(l, model->exact, world->shown[t], shown);
    }
}

/* Anything that fits may be among the best; if something fits, something is shown. At most five
 * fit: all are shown. */
static void rank_loosely(plp_world *world, const plp_bit *fit)
{
    plp_logic *l = world->model->logic;
    uint32_t count = world->model->book->techniques_count;
    plp_bit any_fit = l->no, any_shown = l->no;
    plp_bit many = plp_logic_at_least(l, fit, count, SHOWN_MOST + 1);
    for (uint32_t t = 0; t < count; t++) {
        world->shown[t] = fit[t] == l->no || count <= SHOWN_MOST ? fit[t] : plp_logic_bit(l);
        plp_logic_assert(l, plp_logic_implies(l, world->shown[t], fit[t]));
        plp_logic_assert(l, plp_logic_implies(l, plp_logic_and(l, fit[t], plp_logic_not(l, many)),
                                              world->shown[t]));
        any_fit = plp_logic_or(l, any_fit, fit[t]);
        any_shown = plp_logic_or(l, any_shown, world->shown[t]);
    }
    plp_logic_assert(l, plp_logic_implies(l, any_fit, any_shown));
}

static void show_by_rank(plp_world *world)
{
    rank_loosely(world, world->fit);
    if (world->model->book->techniques_count > SHOWN_MOST)
        rank_exactly(world, world->fit);
}

bool plp_technique_ranks_alike(const plp_technique *a, const plp_technique *b)
{
    return a->has_pressure == b->has_pressure && a->pressure_low == b->pressure_low &&
           a->pressure_high == b->pressure_high && a->grade == b->grade;
}

plp_bit plp_world_ranks_alike(plp_world *world, plp_world *twin)
{
    const plp_rulebook *book = world->model->book, *other = twin->model->book;
    plp_logic *l = world->model->logic;
    plp_bit all = plp_logic_of(l, book->techniques_count == other->techniques_count);
    for (uint32_t t = 0; t < book->techniques_count && all != l->no; t++) {
        const plp_technique *own = &book->techniques[t], *there = &other->techniques[t];
        if (strcmp(own->id, there->id) != 0 || !plp_technique_ranks_alike(own, there))
            return l->no;
        plp_bit wanted = plp_logic_same(l, has_role(world, PLP_ROLE_WANTED, t),
                                        has_role(twin, PLP_ROLE_WANTED, t));
        plp_bit helped = plp_logic_same(l, has_role(world, PLP_ROLE_HELPED, t),
                                        has_role(twin, PLP_ROLE_HELPED, t));
        plp_bit fit = plp_logic_same(l, world->fit[t], twin->fit[t]);
        plp_bit score = plp_logic_implies(l, world->fit[t],
                                          plp_logic_equal(l, world->score[t], twin->score[t]));
        all = plp_logic_and(l, all, plp_logic_and(l, wanted, helped));
        all = plp_logic_and(l, all, plp_logic_and(l, fit, score));
    }
    return all;
}

/* Where both rule sets rank alike, both show the same. */
static void show(plp_world *world)
{
    plp_model *twin = world->model->options.twin;
    plp_logic *l = world->model->logic;
    plp_bit alike = twin != NULL ? plp_world_ranks_alike(world, &twin->world) : l->no;
    if (alike == l->yes) {
        memcpy(world->shown, twin->world.shown,
               world->model->book->techniques_count * sizeof *world->shown);
        return;
    }
    show_by_rank(world);
    for (uint32_t t = 0; alike != l->no && t < world->model->book->techniques_count; t++)
        plp_logic_assert(
            l,
            plp_logic_implies(l, alike, plp_logic_same(l, world->shown[t], twin->world.shown[t])));
}

void plp_world_massage(plp_world *world)
{
    plp_model *model = world->model;
    plp_logic *l = model->logic;
    const plp_rulebook *book = model->book;
    uint32_t count = book->techniques_count;
    scores s = {.world = world};
    plp_bit *fit = world->fit;
    s.wished = plp_arena_array(&world->arena, count + 1u, sizeof *s.wished);
    s.bits = plp_arena_array(&world->arena, world->rank_count + 2u, sizeof *s.bits);
    s.weights = plp_arena_array(&world->arena, world->rank_count + 2u, sizeof *s.weights);
    s.sorted = plp_arena_array(&world->arena, world->rank_count + 1u, sizeof *s.sorted);
    world->score = plp_arena_array(&world->arena, count + 1u, sizeof *world->score);
    if (s.wished == NULL || s.bits == NULL || s.weights == NULL || s.sorted == NULL ||
        world->score == NULL) {
        model->no_memory = true;
        return;
    }
    plp_disposition closed =
        PLP_PLANTED(SHOWN_WITHOUT_CLEARANCE) ? PLP_NO_MASSAGE : PLP_CLEARANCE_FIRST;
    world->open = plp_logic_not(l, world->now.disposition[closed]);
    for (uint32_t t = 0; t < count; t++) {
        plp_bit wanted = has_role(world, PLP_ROLE_WANTED, t);
        world->eligible[t] = is_eligible(world, t);
        s.wished[t] =
            PLP_PLANTED(WISHES_DO_NOT_RANK) ? l->no : plp_logic_and(l, wanted, world->eligible[t]);
        world->score[t] = score_of(&s, t);
        world->scored[t] = is_scored(&s, t);
        bool doubtful = book->techniques[t].grade == PLP_GRADE_CONTRADICTED;
        fit[t] =
            plp_logic_and(l, plp_logic_and(l, world->open, world->eligible[t]), world->scored[t]);
        fit[t] = plp_logic_and(l, fit[t], doubtful ? wanted : l->yes);
    }
    show(world);
    world->has_massage = l->no;
    for (uint32_t t = 0; t < count; t++)
        if (book->techniques[t].has_pressure)
            world->has_massage = plp_logic_or(l, world->has_massage, world->shown[t]);
}

/* ---- the dose ---- */

static bool may_apply(const plp_dose *dose)
{
    return !dose->is_home && !dose->is_option;
}

void plp_world_dose(plp_world *world)
{
    plp_logic *l = world->model->logic;
    const plp_rulebook *book = world->model->book;
    plp_bit dosing = plp_logic_and(l, world->has_massage, plp_logic_not(l, world->stopped));
    world->has_dose = l->no;
    for (uint32_t d = 0; d < book->doses_count; d++) {
        plp_bit best =
            may_apply(&book->doses[d]) ? plp_logic_and(l, dosing, world->dosed[d]) : l->no;
        for (uint32_t o = 0; o < book->doses_count; o++)
            if (o != d && may_apply(&book->doses[o]) &&
                plp_dose_wins(book, o, d) != PLP_PLANTED(LARGER_DOSE))
                best = plp_logic_and(l, best, plp_logic_not(l, world->dosed[o]));
        world->dose[d] = best;
        world->has_dose = plp_logic_or(l, world->has_dose, best);
    }
}
